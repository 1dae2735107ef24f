import assert from 'node:assert/strict';
import test from 'node:test';
import { maxPapersPerPage, pagePath, pagesOf } from '../../../../src/shelf/display/pagination.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test('an empty list is one empty page', () => {
  assert.deepEqual(pagesOf([]), [{ items: [], number: 1, of: 1, first: 1, total: 0 }]);
});

test('a page is full before the next begins', () => {
  const counts = [1, maxPapersPerPage, maxPapersPerPage + 1, 2 * maxPapersPerPage].map((count) =>
    pagesOf(numbers(count)).map(({ items }) => items.length),
  );
  assert.deepEqual(counts, [
    [1],
    [maxPapersPerPage],
    [maxPapersPerPage, 1],
    [maxPapersPerPage, maxPapersPerPage],
  ]);
});

test('a page knows where it stands', () => {
  assert.deepEqual(pagesOf(numbers(5), 2)[2], { items: [4], number: 3, of: 3, first: 5, total: 5 });
});

test('nothing is lost and nothing is there twice', () => {
  assert.deepEqual(
    pagesOf(numbers(1234)).flatMap(({ items }) => items),
    numbers(1234),
  );
});

test('the first page is the list itself', () => {
  assert.equal(pagePath('/year/2025/', 1), '/year/2025/');
  assert.equal(pagePath('/year/2025/', 2), '/year/2025/page/2/');
});
