import assert from 'node:assert/strict';
import test from 'node:test';
import { ordered } from '../../../../src/search/rank/order.ts';
import type { Hit } from '../../../../src/search/rank/rank.ts';

const published = [100, 300, null, 200, 300];
const hit = (paper: number, score: number, missing: string[] = []): Hit => ({
  paper,
  score,
  missing,
  nearness: 0,
});
const hits = [hit(3, 9), hit(0, 8), hit(4, 7), hit(2, 6), hit(1, 5)];
const numbers = (found: readonly Hit[]) => found.map(({ paper }) => paper);

test('papers come newest or oldest first, those of one day as listed, those of no date last', () => {
  assert.deepEqual(numbers(ordered(hits, 'newest', published)), [1, 4, 3, 0, 2]);
  assert.deepEqual(numbers(ordered(hits, 'oldest', published)), [0, 3, 1, 4, 2]);
  assert.deepEqual(numbers(ordered(hits, 'listed', published)), [0, 1, 2, 3, 4]);
  assert.deepEqual(ordered(hits, 'relevance', published), hits);
});

test('a paper that lacks a word comes behind those that lack none, however new', () => {
  const some = [hit(0, 3), hit(3, 2), hit(1, 1, ['robots'])];
  assert.deepEqual(numbers(ordered(some, 'newest', published)), [3, 0, 1]);
});
