import assert from 'node:assert/strict';
import test from 'node:test';
import { postingList } from '../../../../src/search/build/pagefind-format.ts';

const fields = ['title', 'authors'];

test('pages and positions are sums of differences', () => {
  const list = postingList(
    [
      'robot',
      [
        [2, [-25, 3, 4], []],
        [5, [-25, 0], []],
      ],
      [],
    ],
    fields,
    0,
  );
  assert.deepEqual([...list.keys()], [2, 7]);
  assert.deepEqual(list.get(2), { paper: 2, frequency: 2, positions: [3, 7], fields: new Map() });
  assert.deepEqual(list.get(7)?.positions, [0]);
});

test('pages are numbered from the first on', () => {
  const list = postingList(['robot', [[2, [-25, 3], []]], [['robót', [[4, [-25, 1], []]]]]], fields, 100);
  assert.deepEqual([...list.keys()], [102, 104]);
});

test('a weight counts for the positions behind it, which begin anew', () => {
  const posting = postingList(['vision', [[0, [-25, 9, -13, 1, 1], []]], []], fields, 0).get(0);
  assert.equal(posting?.frequency, 2);
  assert.deepEqual(posting?.positions, [1, 2, 9]);
});

test('positions stand by field', () => {
  const posting = postingList(['yao', [[0, [], [-1, 1, -2, 0, 3]]], []], fields, 0).get(0);
  assert.deepEqual(
    posting?.fields,
    new Map([
      ['title', [1]],
      ['authors', [0, 3]],
    ]),
  );
  assert.equal(posting?.frequency, 0);
});

test('spellings with accents are added to the word without, in text and fields', () => {
  const list = postingList(
    [
      'daume',
      [[1, [-25, 4], [-2, 1]]],
      [
        [
          'daumé',
          [
            [1, [-25, 2], [-2, 5]],
            [2, [-25, 0], []],
          ],
        ],
      ],
    ],
    fields,
    0,
  );
  assert.deepEqual(list.get(1), {
    paper: 1,
    frequency: 2,
    positions: [2, 4],
    fields: new Map([['authors', [1, 5]]]),
  });
  assert.ok(list.has(3));
});
