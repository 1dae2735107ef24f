import assert from 'node:assert/strict';
import test from 'node:test';
import { resultsStateIn } from '../../../../src/client/search/history-state.ts';

test('what an entry of the history keeps is read, and nothing else', () => {
  assert.deepEqual(resultsStateIn({ shown: 30, top: 1200 }), { shown: 30, top: 1200 });
  assert.deepEqual(resultsStateIn({ shown: 30 }), { shown: 30, top: 0 });
  for (const state of [
    null,
    undefined,
    3,
    'x',
    {},
    { shown: -1, top: 0.5 },
    { shown: '30', top: Number.NaN },
  ])
    assert.deepEqual(resultsStateIn(state), { shown: 0, top: 0 });
});
