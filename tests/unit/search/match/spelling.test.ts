import assert from 'node:assert/strict';
import test from 'node:test';
import type { TermCount } from '../../../../src/search/format/chunk.ts';
import { isLikelySlip, nearTerms } from '../../../../src/search/match/spelling.ts';

const nearestTerm = (word: string, known: readonly TermCount[]) => nearTerms(word, known)[0]?.term;
const terms = (...names: string[]) => names.map((term) => ({ term, papers: 1 }));

test('a letter put in, left out, replaced or swapped with its neighbour is one change', () => {
  for (const typed of ['bandsit', 'banit', 'bamdit', 'badnit', 'bbandit', 'andit', 'abndit', 'bandti'])
    assert.equal(nearestTerm(typed, terms('band', 'bandit', 'robot')), 'bandit', typed);
});

test('two changes are made in a long word only', () => {
  assert.equal(nearestTerm('hyprenetwrok', terms('hypernetwork')), 'hypernetwork');
  assert.equal(nearestTerm('rbtos', terms('robot')), undefined);
});

test('the ending that a term has lost is no change', () => {
  assert.equal(nearestTerm('hierachies', terms('hierarchi')), 'hierarchi');
  assert.equal(nearestTerm('generlization', terms('general', 'genr')), 'general');
});

test('a common word is no correction, and a short one is two changes away from nothing', () => {
  assert.equal(nearestTerm('stlil', terms('still')), undefined);
  assert.equal(nearestTerm('browsing', terms('from', 'agrown')), undefined);
});

test('a short word is a slip where its letters are swapped or doubled, a longer one where it begins alike', () => {
  const isSlip = (word: string, term: string) => isLikelySlip(word, { term, papers: 1, cost: 1 });
  for (const [word, term] of [
    ['agnet', 'agent'],
    ['robbot', 'robot'],
    ['ogal', 'goal'],
    ['plannig', 'planning'],
    ['inecraft', 'minecraft'],
  ] as const)
    assert.ok(isSlip(word, term), word);
  for (const [word, term] of [
    ['brain', 'train'],
    ['drone', 'done'],
    ['llava', 'llama'],
    ['cooking', 'looking'],
  ] as const)
    assert.ok(!isSlip(word, term), word);
});

test('fewer changes come before more papers, and more papers before fewer', () => {
  const known = [
    { term: 'skill', papers: 9 },
    { term: 'stall', papers: 2 },
    { term: 'spill', papers: 5 },
  ];
  assert.equal(nearestTerm('stlal', known), 'stall');
  assert.equal(nearestTerm('sxill', known), 'skill');
  assert.equal(nearestTerm('sxill', [...known].reverse()), 'skill');
});

test('short words, words with digits and words unlike all others stay as they are', () => {
  assert.equal(nearestTerm('vlx', terms('vla', 'vlas')), undefined);
  assert.equal(nearestTerm('gpt5x', terms('gpt5', 'gpt4x')), undefined);
  assert.equal(nearestTerm('zebra', terms('robot', 'plan')), undefined);
  assert.equal(nearestTerm('zebra', []), undefined);
});
