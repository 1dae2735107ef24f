import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dblpWorks, isDblp } from '../../../../../src/import/formats/xml/dblp.ts';
import { fieldsIn, onlyFields } from '../read-works.ts';

test('articles, papers of conferences and preprints', () => {
  const text = `<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE dblp SYSTEM "dblp.dtd">
<dblp>
<article key="journals/acta/Sum83" mdate="2017-05-28"><author orcid="0000-0002-1825-0097">Hans Sch&ouml;n 0002</author><title>Sums of x<sub>i</sub> and Trees.</title><pages>227-48</pages><year>1983</year><month>May</month><volume>20</volume><number>3</number><journal>Acta Inf.</journal><ee>https://doi.org/10.5555/BF1</ee></article>
<inproceedings key="conf/icsum/Li20"><author>Ann Li</author><title>Why?</title><pages>3:1-3:9</pages><year>2020</year><booktitle>ICSUM</booktitle><crossref>conf/icsum/2020</crossref><ee type="oa">https://openreview.net/forum?id=abcdEFGH12</ee></inproceedings>
<article publtype="informal" key="journals/corr/abs-1706-03762"><author>Bo Orr</author><title>Look.</title><volume>abs/1706.03762</volume><year>2017</year><journal>CoRR</journal></article>
<proceedings key="conf/icsum/2020"><editor>Ed One</editor><title>Proceedings.</title><year>2020</year></proceedings>
<proceedings key="conf/other/2021"><editor>Ed Two</editor><title>Others.</title><year>2021</year></proceedings>
<phdthesis key="phd/X"><author>Cy Pim</author><title>Thesis.</title><year>1999</year><school>Uni A</school></phdthesis>
<www key="homepages/l/Li"><author>Ann Li</author><title>Home Page</title></www>
</dblp>`;
  assert.ok(isDblp(text));
  const works = fieldsIn(dblpWorks(text));
  assert.deepEqual(works.slice(0, 3), [
    {
      title: 'Sums of x\\textsubscript{i} and Trees',
      authors: ['Hans Schön'],
      orcid: { 'Hans Schön': '0000-0002-1825-0097' },
      published: '1983-05',
      type: 'article-journal',
      container: 'Acta Inf.',
      volume: '20',
      issue: '3',
      pages: '227-248',
      key: 'journals/acta/Sum83',
      doi: '10.5555/BF1',
    },
    {
      title: 'Why?',
      authors: ['Ann Li'],
      published: '2020',
      type: 'paper-conference',
      venue: 'ICSUM',
      pages: '3:1-3:9',
      key: 'conf/icsum/Li20',
      openreview: 'abcdEFGH12',
      extra: { proceedings: 'conf/icsum/2020' },
    },
    {
      title: 'Look',
      authors: ['Bo Orr'],
      published: '2017',
      type: 'article',
      key: 'journals/corr/abs-1706-03762',
      arxiv: '1706.03762',
    },
  ]);
  assert.deepEqual(
    works.slice(3).map(({ title, publisher }) => [title, publisher]),
    [
      ['Thesis', 'Uni A'],
      ['Others', undefined],
    ],
  );
});

test('an answer of the search', () => {
  const text = `<result><query id="1">x</query><hits total="1"><hit score="3" id="9"><info><authors><author pid="1/2">Ann Li 0001</author></authors><title>On sums.</title><venue>ICSUM</venue><pages>1-9</pages><year>2021</year><type>Conference and Workshop Papers</type><key>conf/icsum/Li21</key><doi>10.5555/li</doi><ee>https://doi.org/10.5555/li</ee><url>https://dblp.org/rec/conf/icsum/Li21</url></info><url>URL#9</url></hit></hits></result>`;
  assert.ok(isDblp(text));
  assert.deepEqual(onlyFields(dblpWorks(text)), {
    title: 'On sums',
    authors: ['Ann Li'],
    published: '2021',
    type: 'paper-conference',
    venue: 'ICSUM',
    pages: '1-9',
    key: 'conf/icsum/Li21',
    doi: '10.5555/li',
  });
});

test("records as DBLP's pages show them, without an element around them", () => {
  const text =
    '<article key="journals/x/A1" mdate="2020-01-01"><author>Ann Li</author><title>Looms.</title><year>2019</year><journal>X</journal></article>\n<article key="journals/x/A2" mdate="2020-01-01"><author>Bo Wu</author><title>Knots.</title><year>2020</year><journal>X</journal></article>\n';
  assert.ok(isDblp(text));
  assert.deepEqual(
    fieldsIn(dblpWorks(text)).map(({ title }) => title),
    ['Looms', 'Knots'],
  );
});
