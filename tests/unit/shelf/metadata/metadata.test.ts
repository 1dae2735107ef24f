import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Paper } from '../../../../src/paper/paper.ts';
import { plainText } from '../../../../src/paper/text/text.ts';
import { filesOfPaper } from '../../../../src/shelf/files/citation-files.ts';
import { coinsOf } from '../../../../src/shelf/metadata/coins.ts';
import { citationTags } from '../../../../src/shelf/metadata/highwire.ts';
import { filedName } from '../../../../src/shelf/metadata/person.ts';
import { schemaOrgOf } from '../../../../src/shelf/metadata/schema-org.ts';
import { signpostsOf } from '../../../../src/shelf/metadata/signposting.ts';
import { hostileText } from '../../hostile.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const react: Partial<Paper> = {
  id: 'react',
  title: 'ReAct in $10\\times$',
  authors: ['Shunyu Yao', 'Jan van der Berg', 'Jan K. van der Berg', 'Nexa AI Team', 'Hal Daumé III'],
  published: '2022-10-06',
  arxiv: '2210.03629',
  abstract: 'It acts $10\\times$ and more.',
};
const preprint = paperOf(react);
const published = paperOf({ ...react, venue: 'ICLR 2023', doi: '10.1/a', openreview: 'abcdefgh' });
const unknown = paperOf({ title: 'Acting' });
const address = 'https://papers.example/papers/react/';

test('the tags of a preprint say that it is one', () =>
  assert.deepEqual(citationTags(preprint, address), [
    ['citation_title', 'ReAct in 10×'],
    ['citation_author', 'Yao, Shunyu'],
    ['citation_author', 'van der Berg, Jan'],
    ['citation_author', 'van der Berg, Jan K.'],
    ['citation_author', 'Nexa AI Team,'],
    ['citation_author', 'Daumé III, Hal'],
    ['citation_publication_date', '2022/10/06'],
    ['citation_publisher', 'arXiv'],
    ['citation_arxiv_id', '2210.03629'],
    ['citation_doi', '10.48550/arXiv.2210.03629'],
    ['citation_pdf_url', 'https://arxiv.org/pdf/2210.03629'],
    ['citation_abstract_html_url', address],
    ['citation_public_url', 'https://arxiv.org/abs/2210.03629'],
    ['DC.type', 'preprint'],
    ['DC.publisher', 'arXiv'],
    ['z.archiveID', 'arXiv:2210.03629'],
    ['citation_abstract', 'It acts 10× and more.'],
  ]));

test('the tags of a published paper name its venue, its year and the day it was online', () => {
  const tags = new Map(citationTags(published, address));
  assert.equal(tags.get('citation_conference_title'), 'ICLR 2023');
  assert.equal(tags.get('citation_publication_date'), '2023');
  assert.equal(tags.get('citation_online_date'), '2022/10/06');
  assert.equal(tags.get('citation_doi'), '10.1/a');
  assert.equal(tags.get('DC.source'), 'ICLR 2023');
  assert.equal(tags.get('z.extra'), 'arXiv:2210.03629');
  assert.ok(!new Map(citationTags(paperOf({ ...react, venue: 'ICLR 2023' }), address)).has('citation_doi'));
  assert.ok(!tags.has('DC.type') && !tags.has('citation_publisher') && !tags.has('citation_journal_title'));
  const journal = new Map(citationTags(paperOf({ venue: 'TMLR' }), address));
  assert.equal(journal.get('citation_journal_title'), 'TMLR');
});

test('a venue of unknown type is named neither as a conference nor as a journal', () => {
  const elife = paperOf({ ...react, venue: 'eLife', doi: '10.7554/eLife.1' });
  const tags = new Map(citationTags(elife, address));
  assert.ok(!tags.has('citation_conference_title') && !tags.has('citation_journal_title'));
  assert.equal(tags.get('DC.source'), 'eLife');
  assert.deepEqual(JSON.parse(schemaOrgOf(elife, address)).isPartOf, {
    '@type': 'CreativeWork',
    name: 'eLife',
  });
  const entry = new URLSearchParams(coinsOf(elife));
  assert.deepEqual([entry.get('rft.type'), entry.get('rft.source')], ['document', 'eLife']);
});

test('the only author of a page has no comma where Zotero would see two names', () => {
  const named = (name: string) =>
    new Map(citationTags(paperOf({ authors: [name] }), address)).get('citation_author');
  assert.equal(named('Jan K. van der Berg'), 'Jan K. van der Berg');
  assert.equal(named('Jan van der Berg'), 'van der Berg, Jan');
  assert.equal(named('Open X-Embodiment Collaboration'), 'Open X-Embodiment Collaboration,');
});

test('of an unknown paper the tags have its title and page', () =>
  assert.deepEqual(citationTags(unknown, address), [
    ['citation_title', 'Acting'],
    ['citation_abstract_html_url', address],
  ]));

test('signposts lead to the persistent address, the citations and the text', () => {
  const shelf = shelfWith([preprint]);
  const posts = signpostsOf(preprint, filesOfPaper(shelf, preprint), address, (path) => `/base${path}`);
  assert.deepEqual(posts, [
    { rel: 'cite-as', href: 'https://arxiv.org/abs/2210.03629' },
    { rel: 'describedby', href: '/base/papers/react.bib', type: 'application/x-bibtex' },
    { rel: 'describedby', href: '/base/papers/react.ris', type: 'application/x-research-info-systems' },
    { rel: 'describedby', href: '/base/papers/react.json', type: 'application/vnd.citationstyles.csl+json' },
    { rel: 'item', href: 'https://arxiv.org/pdf/2210.03629', type: 'application/pdf' },
    { rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
  ]);
  const persistent = (paper: Paper) => signpostsOf(paper, [], address, String)[0]?.href;
  assert.equal(persistent(published), 'https://doi.org/10.1/a');
  assert.equal(persistent(unknown), address);
});

test('a preprint and a published paper in JSON-LD', () => {
  const read = (paper: Paper) => JSON.parse(schemaOrgOf(paper, address));
  const { author, ...rest } = read(preprint);
  assert.deepEqual(author[0], { '@type': 'Person', name: 'Shunyu Yao' });
  assert.deepEqual(author[3], { '@type': 'Organization', name: 'Nexa AI Team' });
  assert.deepEqual(rest, {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    url: address,
    name: 'ReAct in 10×',
    datePublished: '2022-10-06',
    creativeWorkStatus: 'Preprint',
    publisher: { '@type': 'Organization', name: 'arXiv' },
    identifier: ['arXiv:2210.03629'],
    sameAs: ['https://arxiv.org/abs/2210.03629'],
  });
  const { datePublished, isPartOf, sameAs, publisher } = read(published);
  assert.equal(datePublished, '2023');
  assert.deepEqual(isPartOf, { '@type': 'PublicationVolume', name: 'ICLR 2023' });
  assert.equal(sameAs.length, 3);
  assert.equal(publisher, undefined);
});

test('no text ends the element that JSON-LD stands in, and all of it is read back', () =>
  fc.assert(
    fc.property(hostileText, hostileText, (name, venue) => {
      const written = schemaOrgOf(paperOf({ title: '</script><script>', authors: [name], venue }), address);
      assert.ok(!written.includes('<'));
      assert.equal(JSON.parse(written).author[0].name, name);
    }),
  ));

test('an entry of a list says what the paper is', () => {
  const fields = new URLSearchParams(coinsOf(preprint));
  assert.equal(fields.get('ctx_ver'), 'Z39.88-2004');
  assert.equal(fields.get('rft.type'), 'preprint');
  assert.equal(fields.get('rft.title'), 'ReAct in 10×');
  assert.deepEqual(fields.getAll('rft.au'), [
    'Yao, Shunyu',
    'van der Berg, Jan',
    'van der Berg, Jan K.',
    'Nexa AI Team,',
    'Daumé III, Hal',
  ]);
  assert.equal(fields.get('rft_id'), 'info:doi/10.48550/arXiv.2210.03629');
  assert.equal([...fields.keys()].at(-1), 'rft.type');
  assert.equal(fields.get('rft.date'), '2022-10-06');
  assert.equal(fields.get('rft.identifier'), 'https://arxiv.org/abs/2210.03629');
  assert.equal(new URLSearchParams(coinsOf(published)).get('rft.type'), 'conferencePaper');
  assert.equal(new URLSearchParams(coinsOf(published)).get('rft_id'), 'info:doi/10.1/a');
});

test('an entry of a list can be made of any text', () =>
  fc.assert(
    fc.property(hostileText, (name) => {
      const text = name || 'x';
      const fields = new URLSearchParams(coinsOf(paperOf({ authors: [text], title: text })));
      assert.equal(fields.get('rft.au'), filedName(text).toWellFormed());
      assert.equal(fields.get('rft.title'), plainText(text).toWellFormed() || null);
    }),
  ));

test('an article’s record is in its tags, its JSON-LD and its entry of a list', () => {
  const article = paperOf({
    type: 'article-journal',
    venue: 'JoR',
    container: 'Journal of Rest',
    editors: ['Ada Byron'],
    volume: '12',
    issue: '3',
    pages: '227-238',
    issn: ['1234-5679'],
    publisher: 'House',
    pmid: '30898391',
    keywords: ['sleep', 'rest'],
    language: 'en',
    status: 'retracted',
  });
  const tags = citationTags(article, address);
  for (const tag of [
    ['citation_editor', 'Byron, Ada'],
    ['citation_journal_title', 'Journal of Rest'],
    ['citation_journal_abbrev', 'JoR'],
    ['citation_volume', '12'],
    ['citation_issue', '3'],
    ['citation_firstpage', '227'],
    ['citation_lastpage', '238'],
    ['citation_issn', '1234-5679'],
    ['citation_publisher', 'House'],
    ['citation_pmid', '30898391'],
    ['citation_language', 'en'],
    ['citation_keywords', 'rest'],
  ])
    assert.ok(
      tags.some(([name, content]) => name === tag[0] && content === tag[1]),
      String(tag),
    );
  const data = JSON.parse(schemaOrgOf(article, address));
  assert.deepEqual(data.isPartOf, {
    '@type': 'Periodical',
    name: 'Journal of Rest',
    issn: '1234-5679',
    volumeNumber: '12',
    issueNumber: '3',
  });
  assert.deepEqual([data.pagination, data.creativeWorkStatus], ['227-238', 'Retracted']);
  assert.equal(new URLSearchParams(coinsOf(article)).get('rft.type'), 'journalArticle');
});

test('a thesis is its school’s in the tags, a chapter is in its book', () => {
  const thesis = new Map(citationTags(paperOf({ type: 'thesis', publisher: 'University' }), address));
  assert.equal(thesis.get('citation_dissertation_institution'), 'University');
  const chapter = new Map(citationTags(paperOf({ type: 'chapter', container: 'A Book' }), address));
  assert.equal(chapter.get('citation_inbook_title'), 'A Book');
  assert.equal(JSON.parse(schemaOrgOf(paperOf({ type: 'thesis' }), address))['@type'], 'Thesis');
});
