import assert from 'node:assert/strict';
import test from 'node:test';
import { nameKey } from '../../../../src/paper/name/name-key.ts';
import { authorFacet, leastPapers } from '../../../../src/shelf/facet/author.ts';
import { paperOf } from '../../paper-of.ts';

test('authors of two papers have a page, in the order of family names', () => {
  const papers = [
    paperOf({ id: 'a', authors: ['Ada Zorn', 'Luc Van Gool', 'Once'] }),
    paperOf({ id: 'b', authors: ['Luc van Gool', 'Ada Zorn', '王小明'] }),
    paperOf({ id: 'c', authors: ['王小明', 'Ada Zorn', 'Ada Zorn'] }),
  ];
  const { divisions } = authorFacet(papers);
  assert.deepEqual(
    divisions.map(({ id, name, papers }) => [id, name, papers.map(({ id }) => id)]),
    [
      ['luc-van-gool', 'Luc Van Gool', ['a', 'b']],
      ['ada-zorn', 'Ada Zorn', ['a', 'b', 'c']],
    ],
  );
});

test('an author who stands twice on one paper has one paper', () => {
  assert.deepEqual(authorFacet([paperOf({ authors: ['Ada Zorn', 'Ada ZORN'] })]).divisions, []);
});

test('case and accents make no other author', () => {
  assert.equal(nameKey('Hal DAUMÉ'), nameKey('Hal Daume'));
  assert.notEqual(nameKey('Hal Daumé'), nameKey('Hal Daumé III'));
});

test('up to 1,000 papers, two are enough for a page', () => {
  assert.equal(leastPapers(Array(5000).fill(2), 1000), 2);
});

test('above that, the pages of authors are at most a twentieth of the papers', () => {
  const counts = [...Array(100).fill(2), ...Array(60).fill(3), ...Array(40).fill(4)];
  assert.equal(leastPapers(counts, 4000), 2);
  assert.equal(leastPapers(counts, 2000), 3);
  assert.equal(leastPapers(counts, 1999), 4);
  assert.equal(leastPapers(counts, 1001), 4);
});

test('the page of the facet says from how many papers on an author is listed', () => {
  assert.match(authorFacet([]).about, /^Authors of 2 or more papers/);
});

test('a book without authors is its editors’, a paper with authors is not', () => {
  const papers = [
    paperOf({ id: 'a', authors: ['Ada Zorn'], editors: ['Bo Li'] }),
    paperOf({ id: 'b', editors: ['Ada Zorn', 'Bo Li'] }),
  ];
  assert.deepEqual(
    authorFacet(papers).divisions.map(({ name, papers }) => [name, papers.map(({ id }) => id)]),
    [['Ada Zorn', ['a', 'b']]],
  );
});
