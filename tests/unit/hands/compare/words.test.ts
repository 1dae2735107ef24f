import assert from 'node:assert/strict';
import test from 'node:test';
import { papersTitled } from '../../../../src/hands/compare/add.ts';
import { shortTitle } from '../../../../src/hands/compare/facts.ts';
import { outcomeWords } from '../../../../src/hands/compare/words.ts';

const nothing = { shown: 0, unknown: [], failed: [], left: [] };

test('the page says what came of an address', () => {
  assert.match(outcomeWords(nothing), /^No paper is chosen yet\./);
  assert.match(outcomeWords({ ...nothing, shown: 1 }), /Add another/);
  assert.equal(outcomeWords({ ...nothing, shown: 3 }), '3 papers side by side.');
  assert.match(
    outcomeWords({ ...nothing, shown: 1, unknown: ['x'] }),
    /^There is no paper “x” on this shelf\./,
  );
  assert.match(outcomeWords({ ...nothing, shown: 2, failed: ['x', 'y'] }), /^“x”, “y” could not be loaded\./);
  assert.match(outcomeWords({ ...nothing, shown: 5, left: ['f'] }), /left out: “f”\. 5 papers/);
});

test('a short title is the name before the colon or the first words', () => {
  assert.equal(shortTitle('ReAct: Synergizing Reasoning and Acting'), 'ReAct');
  assert.equal(shortTitle('Attention Is All You Need'), 'Attention Is All You Need');
  assert.equal(
    shortTitle('On the Road to Agents that Plan, See and Act in the World'),
    'On the Road to Agents that …',
  );
});

test('papers are offered by words of their titles, those chosen left out', () => {
  const names: [string, string, ...string[]][] = [
    ['react', 'ReAct: Synergizing Reasoning', '2210.03629'],
    ['reason', 'Reasoning with Trees'],
  ];
  const ids = (text: string, without: string[] = []) => papersTitled(names, text, without).map(([id]) => id);
  assert.deepEqual(ids('reas'), ['react', 'reason']);
  assert.deepEqual(ids('TREES reas'), ['reason']);
  assert.deepEqual(ids('2210.03629'), ['react']);
  assert.deepEqual(ids('reas', ['react']), ['reason']);
  assert.deepEqual(ids('  '), []);
});
