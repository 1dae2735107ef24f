import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  parametersOf,
  type SearchState,
  type Sort,
  stateIn,
  toggled,
} from '../../../../src/search/query/state.ts';
import { hostileText } from '../../hostile.ts';

const read = (search: string) => stateIn(new URLSearchParams(search));

test('an address names the query, the order and the choices', () => {
  const state = read('?q=+web+agents&task=planning&task=dialogue&year=2024&sort=newest');
  assert.equal(state.query, 'web agents');
  assert.equal(state.sort, 'newest');
  assert.deepEqual([...(state.choices.get('task') ?? [])], ['planning', 'dialogue']);
  assert.equal(String(parametersOf(state)), 'q=web+agents&task=dialogue&task=planning&year=2024&sort=newest');
});

test('what an address does not say is as usual', () => {
  assert.deepEqual(read(''), { query: '', sort: 'relevance', choices: new Map() });
  for (const name of ['sort=best', 'sort=toString', 'sort=']) assert.equal(read(name).sort, 'relevance');
  assert.equal(String(parametersOf(read('?sort=relevance&task='))), '');
});

test('a value is chosen and dropped again', () => {
  const once = toggled(read('q=x'), 'year', '2024');
  assert.equal(String(parametersOf(once)), 'q=x&year=2024');
  assert.deepEqual(toggled(once, 'year', '2024'), read('q=x'));
});

test('the address of a state gives the state again', () => {
  const states = fc.record(
    {
      query: hostileText.map((text) => text.toWellFormed().trim()),
      sort: fc.constantFrom<Sort>('relevance', 'newest', 'oldest', 'listed'),
      choices: fc
        .dictionary(
          fc.constantFrom('task', 'venue', 'author'),
          fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]+$/), { minLength: 1 }),
        )
        .map((given) => new Map(Object.entries(given).map(([id, values]) => [id, new Set(values)] as const))),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(states, (state: SearchState) => {
      assert.deepEqual(stateIn(new URLSearchParams(String(parametersOf(state)))), state);
    }),
  );
});
