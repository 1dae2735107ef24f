import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cslWorks, isCsl } from '../../../../../src/import/formats/json-services/csl.ts';
import { fieldsIn, onlyFields, outcomes } from '../read-works.ts';

const item = {
  id: 'li2019',
  type: 'paper-conference',
  title: 'On <i>sums</i> &amp; <span style="font-variant:small-caps;">nets</span>',
  'container-title': 'Proceedings of the 3rd Meeting',
  'container-title-short': 'MEET',
  'collection-title': 'LNCS',
  'event-title': 'MEET 2019',
  volume: 3513,
  page: '227–38',
  publisher: 'Springer',
  'publisher-place': 'Rome',
  ISBN: '9780306406157 978-1-60750-836-6',
  ISSN: '1234-5678, 8765-432X',
  DOI: 'https://doi.org/10.5555/ABC',
  URL: 'https://example.org/paper',
  issued: { 'date-parts': [['2019', 5, 3]] },
  accessed: { 'date-parts': [[2024, 1, 1]] },
  author: [
    {
      given: 'Ann',
      family: 'Cruz',
      'non-dropping-particle': 'de la',
      suffix: 'Jr.',
      ORCID: 'https://orcid.org/0000-0002-1825-0097',
    },
    { literal: 'The SUM Group' },
    { given: 'Jean', family: 'Alembert', 'dropping-particle': "d'" },
  ],
  editor: [{ family: 'Berg', given: 'Ed' }],
  translator: [{ family: 'Pim', given: 'Cy' }],
  abstract: 'One.\n\nTwo.',
  keyword: 'sums, nets',
  language: 'en-US',
  note: 'arXiv:1707.08052 [cs]\nPMID: 77\nSeen at the fair.',
  license: 'CC-BY',
};

test('an item of CSL-JSON', () => {
  const text = JSON.stringify([item]);
  assert.ok(isCsl(text));
  assert.deepEqual(onlyFields(cslWorks(text)), {
    title: 'On \\emph{sums} & \\textsc{nets}',
    abstract: 'One.\n\nTwo.',
    authors: ['Ann de la Cruz Jr.', 'The SUM Group', "Jean d'Alembert"],
    editors: ['Ed Berg'],
    orcid: { 'Ann de la Cruz Jr.': '0000-0002-1825-0097' },
    published: '2019-05-03',
    type: 'paper-conference',
    venue: 'MEET',
    container: 'Proceedings of the 3rd Meeting',
    volume: '3513',
    pages: '227-238',
    publisher: 'Springer',
    place: 'Rome',
    series: 'LNCS',
    isbn: ['9780306406157', '978-1-60750-836-6'],
    issn: ['1234-5678', '8765-432X'],
    keywords: ['sums', 'nets'],
    language: 'en-US',
    key: 'li2019',
    doi: '10.5555/ABC',
    paper: 'https://example.org/paper',
    pmid: '77',
    arxiv: '1707.08052',
    extra: {
      accessed: '2024-01-01',
      'event title': 'MEET 2019',
      translator: 'Cy Pim',
      license: 'CC-BY',
      note: 'Seen at the fair.',
    },
  });
});

test('dates in any of their shapes; the day of access is none of them', () => {
  const dates = [
    { raw: '2019-10' },
    { literal: 'in press' },
    { year: 2018, month: 2 },
    '2017',
    { 'date-parts': [[2016], [2017]] },
    { 'date-parts': [[null]] },
    { 'date-parts': [[2015, 13, 40]] },
  ];
  const text = JSON.stringify(
    dates.map((issued) => ({ type: 'book', title: 'T', issued, accessed: { 'date-parts': [[2024]] } })),
  );
  assert.deepEqual(
    fieldsIn(cslWorks(text)).map(({ published }) => published),
    ['2019-10', undefined, '2018-02', '2017', '2016', undefined, '2015'],
  );
  assert.deepEqual(fieldsIn(cslWorks(text))[1]?.['extra'], { accessed: '2024', issued: 'in press' });
});

test("arXiv's numbers and DOIs are arXiv's ids", () => {
  const text = JSON.stringify({
    items: [
      { type: 'article', title: 'A', number: 'arXiv:2301.00001' },
      {
        type: 'article',
        title: 'B',
        DOI: '10.48550/arXiv.2301.00002',
        URL: 'https://arxiv.org/abs/2301.00002v2',
      },
    ],
  });
  assert.ok(isCsl(text.replace('"A"', '"A","issued":{}')));
  assert.deepEqual(fieldsIn(cslWorks(text)), [
    { title: 'A', type: 'article', arxiv: '2301.00001' },
    { title: 'B', type: 'article', arxiv: '2301.00002' },
  ]);
});

test('data that names its fields nearly so', () => {
  const text = JSON.stringify([
    {
      id: 'h17',
      resource_type: 'chapter',
      year: 2017,
      authors: [{ author_first: 'Ann B.', author_last: 'Li' }],
      title: 'Sums',
      title_trans: 'Summen',
      container_title: 'The Book',
      editors: 'Ed Berg, Al Orr, and Cy Pim',
      volume: null,
      pages: '363–78',
      url: 'https://doi.org/10.5555/h',
      tags: ['x', 'y'],
      raw: 'Li 2017.',
    },
  ]);
  assert.ok(isCsl(text));
  assert.deepEqual(onlyFields(cslWorks(text)), {
    title: 'Sums',
    authors: ['Ann B. Li'],
    editors: ['Ed Berg', 'Al Orr', 'Cy Pim'],
    published: '2017',
    type: 'chapter',
    container: 'The Book',
    pages: '363-378',
    keywords: ['x', 'y'],
    key: 'h17',
    doi: '10.5555/h',
    extra: { 'translated title': 'Summen' },
  });
});

test('an item without a title is a fault', () => {
  assert.deepEqual(outcomes(cslWorks('[{"type":"book"},\n{"type":"book","title":"T"}]')), [
    [1, 'an item without a title'],
    [2, 'read'],
  ]);
});

test('an address that is none, and what a date says besides, are kept', () => {
  const item = {
    type: 'book',
    title: 'A',
    URL: 'https://doi-org /10.1080/1',
    issued: { raw: '1934. Translated by Ida Novak' },
  };
  const fields = onlyFields(cslWorks(JSON.stringify([item])));
  assert.deepEqual(fields, {
    title: 'A',
    published: '1934',
    type: 'book',
    extra: { URL: 'https://doi-org /10.1080/1', issued: '1934. Translated by Ida Novak' },
  });
});
