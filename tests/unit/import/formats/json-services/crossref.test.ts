import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossrefWorks, isCrossref } from '../../../../../src/import/formats/json-services/crossref.ts';
import { fieldsIn, onlyFields } from '../read-works.ts';

const work = {
  indexed: { 'date-parts': [[2026, 6, 2]] },
  publisher: 'Wiley',
  issue: '7',
  funder: [{ name: 'NSF', DOI: '10.13039/1', award: ['A1', 'A2'] }, { name: 'ERC' }],
  'short-container-title': ['J Sums &amp; Nets'],
  'published-print': { 'date-parts': [[2022, 7]] },
  abstract:
    '<jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title><jats:p>To see H<jats:sub>2</jats:sub>O.</jats:p></jats:sec>',
  DOI: '10.5555/sum.1',
  type: 'journal-article',
  created: { 'date-parts': [[2022, 5, 1]] },
  page: '1655-1664',
  'is-referenced-by-count': 26,
  title: ['Care &amp; <i>nets</i>'],
  subtitle: ['A study'],
  volume: '25',
  author: [
    {
      given: 'Carl',
      family: 'de Boer',
      suffix: 'III',
      ORCID: 'https://orcid.org/0000-0002-1642-628X',
      affiliation: [{ name: 'Uni  A' }],
    },
    { name: 'The SUM Group' },
  ],
  editor: [{ given: 'Ed', family: 'Berg' }],
  'container-title': ['Journal of Sums &amp; Nets'],
  language: 'en',
  link: [
    { URL: 'https://api.wiley.com/onlinelibrary/tdm/v1/1', 'content-type': 'application/pdf' },
    { URL: 'https://example.org/1.pdf', 'content-type': 'application/pdf' },
  ],
  resource: { primary: { URL: 'https://example.org/1' } },
  issued: { 'date-parts': [[2022, 5, 30]] },
  ISSN: ['1461-023X', '1461-0248'],
  'updated-by': [{ type: 'correction', DOI: '10.5555/sum.2' }],
  relation: {
    'is-supplemented-by': [{ 'id-type': 'doi', id: '10.5061/dryad.1' }],
    'has-preprint': [{ id: '10.1101/1' }],
  },
  score: 35.4,
};

const fields = {
  title: 'Care & \\emph{nets}: A study',
  abstract: 'Aim, To see H\\textsubscript{2}O.',
  authors: ['Carl de Boer III', 'The SUM Group'],
  editors: ['Ed Berg'],
  orcid: { 'Carl de Boer III': '0000-0002-1642-628X' },
  published: '2022-05-30',
  type: 'article-journal',
  venue: 'J Sums & Nets',
  container: 'Journal of Sums & Nets',
  volume: '25',
  issue: '7',
  pages: '1655-1664',
  publisher: 'Wiley',
  issn: ['1461-023X', '1461-0248'],
  language: 'en',
  status: 'corrected',
  doi: '10.5555/sum.1',
  paper: 'https://example.org/1',
  pdf: 'https://example.org/1.pdf',
  supplement: ['https://doi.org/10.5061/dryad.1'],
  extra: { affiliations: 'Uni A', funding: 'NSF: A1, A2; ERC', preprint: '10.1101/1', citations: '26' },
};

test('a list, a single work and JSON Lines', () => {
  const list = JSON.stringify({
    status: 'ok',
    'message-type': 'work-list',
    message: { facets: {}, items: [work] },
  });
  const single = JSON.stringify({ status: 'ok', 'message-type': 'work', message: work });
  for (const text of [list, single, JSON.stringify(work), JSON.stringify([work])]) {
    assert.ok(isCrossref(text));
    assert.deepEqual(onlyFields(crossrefWorks(text)), fields);
  }
  assert.equal(fieldsIn(crossrefWorks(`${single}\n${single}\n`)).length, 2);
});

test('proceedings in a series, preprints, theses, retracted works', () => {
  const works = [
    {
      DOI: '10.5555/c',
      type: 'proceedings-article',
      title: ['C'],
      'container-title': ['LNCS', 'Sums 2018'],
      event: { name: 'The Meeting', acronym: 'MEET', location: 'Rome' },
      issued: { 'date-parts': [[null]] },
      ISBN: ['http://id.crossref.org/isbn/9780306406157'],
    },
    {
      DOI: '10.1101/p',
      type: 'posted-content',
      subtype: 'preprint',
      title: ['P'],
      institution: [{ name: 'bioRxiv' }],
      posted: { 'date-parts': [[2020, 1, 2]] },
    },
    {
      DOI: '10.5555/t',
      type: 'dissertation',
      title: ['RETRACTED: T'],
      institution: [{ name: 'Uni A' }],
      degree: ['PhD'],
    },
  ];
  assert.deepEqual(fieldsIn(crossrefWorks(JSON.stringify(works))), [
    {
      title: 'C',
      type: 'paper-conference',
      venue: 'MEET',
      container: 'Sums 2018',
      series: 'LNCS',
      isbn: ['9780306406157'],
      doi: '10.5555/c',
      extra: { event: 'The Meeting', 'event place': 'Rome' },
    },
    { title: 'P', published: '2020-01-02', type: 'article', venue: 'bioRxiv', doi: '10.1101/p' },
    {
      title: 'RETRACTED: T',
      type: 'thesis',
      publisher: 'Uni A',
      status: 'retracted',
      doi: '10.5555/t',
      extra: { degree: 'PhD' },
    },
  ]);
});

test('other lists with DOIs are not its own', () => {
  assert.ok(!isCrossref('[{"DOI": "10.5555/1", "type": "book", "title": "T"}]'));
  assert.ok(!isCrossref('{"message-type": "journal", "message": {"title": "T"}}'));
});
