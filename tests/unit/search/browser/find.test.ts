import assert from 'node:assert/strict';
import test from 'node:test';
import { found, wordsOf } from '../../../../src/search/browser/find.ts';
import type { Pagefind } from '../../../../src/search/browser/pagefind.ts';

/** An index that finds, for each query, these papers with these scores. */
function indexOf(answers: Record<string, Record<string, number>>): Pagefind {
  const data = () => Promise.reject(new Error('not asked for'));
  return {
    options: async () => {},
    init: async () => {},
    search: async (query) => ({
      results: Object.entries(answers[query] ?? {}).map(([id, score]) => ({ id, score, data })),
    }),
  };
}

test('the words of a query come once each, in lower case, hyphens and points kept within', () => {
  assert.deepEqual(wordsOf('  GPT-3.5 “zero-shot”, gpt-3.5 & Daumé’s!'), ['gpt-3.5', 'zero-shot', 'daumé’s']);
  assert.deepEqual(wordsOf(' -- "" '), []);
});

test('papers with all the words come first, then those with some by the sum of their scores', async () => {
  const index = indexOf({
    'agents walk': { both: 1 },
    agents: { both: 9, often: 3, twice: 2 },
    walk: { both: 9, twice: 2, once: 1 },
  });
  const { results, withAll } = await found(index, 'agents walk');
  assert.deepEqual(
    results.map(({ id, score }) => [id, score]),
    [
      ['both', 1],
      ['twice', 4],
      ['often', 3],
      ['once', 1],
    ],
  );
  assert.equal(withAll, 1);
});

test('papers of equal score come in the order of their ids', async () => {
  const index = indexOf({ a: { y: 1, x: 1 }, b: { z: 1 } });
  assert.deepEqual(
    (await found(index, 'a b')).results.map(({ id }) => id),
    ['x', 'y', 'z'],
  );
});

test('when enough papers hold all the words, the words are not searched one by one', async () => {
  const ten = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`p${index}`, 1]));
  const { results, withAll } = await found(indexOf({ 'a b': ten, a: { other: 1 } }), 'a b');
  assert.equal(results.length, 10);
  assert.equal(withAll, 10);
});

test('a query of one word or of none is searched as it is', async () => {
  assert.deepEqual(await found(indexOf({}), 'agents'), { results: [], withAll: 0 });
  assert.deepEqual(await found(indexOf({}), '!?'), { results: [], withAll: 0 });
});
