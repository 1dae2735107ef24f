import assert from 'node:assert/strict';
import test from 'node:test';
import { searchedDivisions } from '../../../../src/shelf/facet/facet.ts';
import { keywordFacet } from '../../../../src/shelf/facet/keyword.ts';
import { paperOf } from '../../paper-of.ts';

test('keywords of two papers have a page, all can be searched for, the most common first', () => {
  const facet = keywordFacet([
    paperOf({ id: 'a', keywords: ['Agents', 'memory'] }),
    paperOf({ id: 'b', keywords: ['agents', '学習'] }),
    paperOf({ id: 'c', keywords: ['agents', '学習'] }),
    paperOf({ id: 'd' }),
  ]);
  assert.deepEqual(
    facet.divisions.map(({ id, name, papers }) => [id, name, papers.length]),
    [['agents', 'agents', 3]],
  );
  assert.deepEqual(
    searchedDivisions(facet).map(({ name }) => name),
    ['agents', '学習', 'memory'],
  );
});

test('there are at most 200 pages of keywords, or a twentieth of the papers', () => {
  const pagesOf = (keywords: number, papers: number) => {
    const many = Array.from({ length: papers }, (_, at) =>
      paperOf({
        id: `p${at}`,
        keywords: Array.from({ length: keywords }, (_, n) => `keyword ${n}`).filter(
          (_, n) => at < 2 + (n % 2),
        ),
      }),
    );
    return keywordFacet(many).divisions.length;
  };
  assert.equal(pagesOf(200, 10), 200);
  assert.equal(pagesOf(202, 10), 101);
  assert.equal(pagesOf(202, 5000), 202);
});

test('the page of the facet says from how many papers on a keyword is listed', () => {
  assert.match(keywordFacet([]).about, /of 2 or more papers/);
});
