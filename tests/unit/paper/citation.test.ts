import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { biblatexOf, bibtexOf } from '../../../src/paper/bibtex.ts';
import { citationTags, citeAddress } from '../../../src/paper/citation-tags.ts';
import { coinsOf } from '../../../src/paper/coins.ts';
import { cslItemOf } from '../../../src/paper/csl.ts';
import { jsonLdOf } from '../../../src/paper/json-ld.ts';
import { risOf } from '../../../src/paper/ris.ts';
import { hostileText } from '../hostile.ts';
import { paperOf } from '../paper-of.ts';

const preprint = paperOf({
  title: 'A$^2$Nav: Robots & <b>walls</b>',
  authors: ['Luc van der Berg', 'Hal Daumé III', 'Nexa AI Team', 'Yao, Shunyu'],
  published: '2023-08',
  arxiv: '2308.07997',
  abstract: 'It gains 5%.\nIt runs.',
});
const published = paperOf({ ...preprint, venue: 'ICLR 2024', doi: '10.1234/a_b' });
const address = 'https://shelf.example/papers/a2nav/';

test('a preprint is @online in BibLaTeX, with its date and where it is', () => {
  assert.equal(
    biblatexOf(preprint),
    `@online{vanderberg2023a2nav,
  title         = {{A$^2$Nav:} Robots {\\&} <b>walls</b>},
  author        = {van der Berg, Luc and Daumé, III, Hal and {Nexa AI Team} and Yao, Shunyu},
  date          = {2023-08},
  eprint        = {2308.07997},
  eprinttype    = {arxiv},
  url           = {https://arxiv.org/abs/2308.07997},
}`,
  );
  assert.match(
    biblatexOf(published),
    /^@inproceedings\{.*[^]*booktitle {5}= \{ICLR 2024\},\n {2}date {10}= \{2024\},/,
  );
});

test('CSL-JSON has persons in parts, groups whole, and a preprint as an article of arXiv', () => {
  assert.deepEqual(cslItemOf(preprint, 'key'), {
    id: 'key',
    type: 'article',
    title: 'A2Nav: Robots & <b>walls</b>',
    author: [
      { family: 'van der Berg', given: 'Luc' },
      { family: 'Daumé', given: 'Hal', suffix: 'III' },
      { literal: 'Nexa AI Team' },
      { family: 'Yao', given: 'Shunyu' },
    ],
    issued: { 'date-parts': [[2023, 8]] },
    genre: 'preprint',
    publisher: 'arXiv',
    number: 'arXiv:2308.07997',
    URL: 'https://arxiv.org/abs/2308.07997',
  });
  const item = cslItemOf(published);
  assert.deepEqual(
    [item.type, item['container-title'], item.issued, item.DOI],
    ['paper-conference', 'ICLR 2024', { 'date-parts': [[2024]] }, '10.1234/a_b'],
  );
});

test('RIS has a line a field, a line an author, and an end', () => {
  assert.equal(
    risOf(preprint),
    [
      'TY  - UNPB',
      'TI  - A2Nav: Robots & <b>walls</b>',
      'AU  - van der Berg, Luc',
      'AU  - Daumé, Hal, III',
      'AU  - Nexa AI Team,',
      'AU  - Yao, Shunyu',
      'PY  - 2023',
      'DA  - 2023/08',
      'PB  - arXiv',
      'M1  - arXiv:2308.07997',
      'UR  - https://arxiv.org/abs/2308.07997',
      'AB  - It gains 5%. It runs.',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
  assert.match(risOf(published), /^TY {2}- CPAPER\r\n[^]*T2 {2}- ICLR 2024\r\n/);
});

test('tags name each author, and say of a preprint what it is', () => {
  const tags = citationTags(preprint, address);
  assert.deepEqual(
    tags.filter(([name]) => name === 'citation_author').map(([, content]) => content),
    ['van der Berg, Luc', 'Daumé, III, Hal', 'Nexa AI Team', 'Yao, Shunyu'],
  );
  const of = new Map(tags);
  assert.equal(of.get('DC.type'), 'preprint');
  assert.equal(of.get('citation_publication_date'), '2023/08');
  assert.equal(of.get('citation_pdf_url'), 'https://arxiv.org/pdf/2308.07997');
  const proceedings = new Map(citationTags(published, address));
  assert.equal(proceedings.get('citation_conference_title'), 'ICLR 2024');
  assert.equal(proceedings.get('DC.type'), undefined);
});

test('a paper is cited by its DOI, else by the one that arXiv gives it', () => {
  assert.equal(citeAddress(published), 'https://doi.org/10.1234/a_b');
  assert.equal(citeAddress(preprint), 'https://doi.org/10.48550/arXiv.2308.07997');
  assert.equal(citeAddress({}), undefined);
});

test('JSON-LD is JSON that ends no element, whatever it holds', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, abstract) => {
      const json = jsonLdOf(paperOf({ title: title || 't', abstract, authors: [title || 'n'] }), address);
      assert.doesNotMatch(json, /[<>&]/);
      assert.equal(JSON.parse(json)['@type'], 'ScholarlyArticle');
    }),
  );
});

test('COinS is a query that gives back what it was made of', () => {
  const query = new URLSearchParams(coinsOf(preprint));
  assert.equal(query.get('rft.atitle'), 'A2Nav: Robots & <b>walls</b>');
  assert.deepEqual(query.getAll('rft.au'), preprint.authors);
  assert.equal(query.get('rft.genre'), 'preprint');
});

test('a reader of BibTeX takes both formats the same way, whatever the title', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      const paper = paperOf({ ...preprint, title: title.trim() || 't' });
      const [a, b] = [bibtexOf(paper), biblatexOf(paper)].map((text) => parse(text));
      assert.deepEqual([a?.errors, b?.errors], [[], []]);
      assert.deepEqual(a?.entries[0]?.fields['title'], b?.entries[0]?.fields['title']);
    }),
  );
});

test('records of RIS keep to a line a field, whatever the text', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      const lines = risOf(paperOf({ title: title || 't', abstract: title, authors: ['A B'] })).split('\r\n');
      for (const line of lines.slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- /);
    }),
  );
});
