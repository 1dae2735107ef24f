import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { citationTags, citeAddress } from '../../../src/paper/citation-tags.ts';
import { coinsOf } from '../../../src/paper/coins.ts';
import { jsonLdOf } from '../../../src/paper/json-ld.ts';
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
