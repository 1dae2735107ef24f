import assert from 'node:assert/strict';
import test from 'node:test';
import { termSides } from '../../../../src/hands/compare/terms.ts';

test('terms are shared with those that have them, or a paper’s own', () => {
  assert.deepEqual(
    termSides([
      ['planning', 'robots', 'web'],
      ['web', 'robots', 'games'],
      ['robots', 'maths'],
    ]),
    [
      {
        shared: [
          { others: [1, 2], terms: ['robots'] },
          { others: [1], terms: ['web'] },
        ],
        own: ['planning'],
      },
      {
        shared: [
          { others: [0, 2], terms: ['robots'] },
          { others: [0], terms: ['web'] },
        ],
        own: ['games'],
      },
      { shared: [{ others: [0, 1], terms: ['robots'] }], own: ['maths'] },
    ],
  );
  assert.deepEqual(termSides([[], ['a']]), [
    { shared: [], own: [] },
    { shared: [], own: ['a'] },
  ]);
});
