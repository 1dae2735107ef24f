import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aclAnthologyWorks, isAclAnthology } from '../../../../../src/import/formats/xml/acl-anthology.ts';
import { fieldsIn } from '../read-works.ts';

const text = `<?xml version='1.0' encoding='UTF-8'?>
<collection id="2022.sums">
  <volume id="long" type="proceedings">
    <meta>
      <booktitle>Proceedings of the 3rd Meeting on <fixed-case>S</fixed-case>ums</booktitle>
      <editor><first>Ed</first><last>Berg</last></editor><publisher>Association</publisher><address>Rome, Italy</address><month>May 22-27</month><year>2022</year>
      <isbn>978-1-955917-21-6</isbn><venue>ws</venue><venue>semeval</venue>
    </meta>
    <frontmatter><url>2022.sums-long.0</url></frontmatter>
    <paper id="1">
      <title>Parsing <fixed-case>NP</fixed-case>s in <tex-math>O(n^3)</tex-math></title>
      <author orcid="0000-0002-1825-0097"><first>Ann</first><last>de la Cruz</last><affiliation>Uni A</affiliation><variant script="hani"><first>安</first><last>李</last></variant></author>
      <author><first/><last>Plato</last></author>
      <pages>1–10</pages><abstract>We sum in <tex-math>O(n^3)</tex-math> <i>time</i>.</abstract>
      <url hash="1">2022.sums-long.1</url><attachment type="software" hash="2">2022.sums-long.1.software.zip</attachment><attachment type="poster">p.pdf</attachment>
      <doi>10.18653/v1/2022.sums-long.1</doi><video href="2022.sums-long.1.mp4"/><award>Best Paper</award><pwccode url="https://github.com/a/b">a/b</pwccode><pwcdataset url="x">SumBank</pwcdataset>
      <revision id="2" href="2022.sums-long.1v2">Typos.</revision><language>fra</language><bibkey>cruz-plato-2022-parsing</bibkey>
    </paper>
    <paper id="2"><title>Gone</title><author><first>Bo</first><last>Orr</last></author><retracted date="2022-06-01">Wrong.</retracted></paper>
  </volume>
  <volume id="2" type="journal">
    <meta><booktitle>Summing, Volume 2, Issue 1</booktitle><journal-volume>2</journal-volume><journal-issue>1</journal-issue><year>2022</year><venue>tacl</venue></meta>
    <paper id="1"><title>In a journal</title><author><first>Cy</first><last>Pim</last></author><url>https://old.example/a.pdf</url></paper>
  </volume>
  <event id="sums-2022"><meta><title>Event</title></meta></event>
</collection>`;

test('papers with what their volume says of them', () => {
  assert.ok(isAclAnthology(text));
  const ofVolume = {
    editors: ['Ed Berg'],
    published: '2022-05-22',
    type: 'paper-conference',
    venue: 'SemEval',
    container: 'Proceedings of the 3rd Meeting on Sums',
    publisher: 'Association',
    place: 'Rome, Italy',
    isbn: ['978-1-955917-21-6'],
  };
  assert.deepEqual(fieldsIn(aclAnthologyWorks(text)), [
    {
      title: 'Parsing NPs in $O(n^3)$',
      abstract: 'We sum in $O(n^3)$ \\emph{time}.',
      authors: ['Ann de la Cruz', 'Plato'],
      orcid: { 'Ann de la Cruz': '0000-0002-1825-0097' },
      ...ofVolume,
      pages: '1-10',
      language: 'fr',
      awards: ['Best Paper'],
      key: 'cruz-plato-2022-parsing',
      paper: 'https://aclanthology.org/2022.sums-long.1/',
      pdf: 'https://aclanthology.org/2022.sums-long.1.pdf',
      doi: '10.18653/v1/2022.sums-long.1',
      supplement: ['https://aclanthology.org/attachments/2022.sums-long.1.software.zip'],
      poster: ['https://aclanthology.org/attachments/p.pdf'],
      video: ['https://aclanthology.org/2022.sums-long.1.mp4'],
      code: ['https://github.com/a/b'],
      extra: { affiliations: 'Uni A', revisions: 'Typos.', datasets: 'SumBank' },
    },
    { title: 'Gone', authors: ['Bo Orr'], ...ofVolume, status: 'retracted', extra: { notice: 'Wrong.' } },
    {
      title: 'In a journal',
      authors: ['Cy Pim'],
      published: '2022',
      type: 'article-journal',
      venue: 'TACL',
      container: 'Summing',
      volume: '2',
      issue: '1',
      pdf: 'https://old.example/a.pdf',
    },
  ]);
});
