import assert from 'node:assert/strict';
import test from 'node:test';
import { isCommon, termOf, termsOf, wordParts } from '../../../src/meaning/term.ts';

test('a word is taken apart at its signs, in lower case and without accents', () => {
  assert.deepEqual(wordParts('Vision-Language'), ['vision', 'language']);
  assert.deepEqual(wordParts('A^2Nav'), ['a', '2nav']);
  assert.deepEqual(wordParts('DAUMÉ'), ['daume']);
  assert.deepEqual(wordParts('world’s'), ['worlds']);
  assert.deepEqual(wordParts('ﬁne'), ['fine']);
  assert.deepEqual(wordParts('强化学习'), ['强化学习']);
  assert.deepEqual(wordParts('^*'), []);
});

test('forms of a word are one term, and a text has one for each word', () => {
  assert.equal(termOf('planning'), termOf('plans'));
  assert.deepEqual(termsOf('GUI plans, planned'), ['gui', 'plan', 'plan']);
  assert.equal(termOf('guir1'), 'guir1');
  assert.equal(termOf(''), '');
});

test('words that say nothing are common in any case', () => {
  assert.ok(isCommon('The') && isCommon('with'));
  assert.ok(!isCommon('robot') && !isCommon(''));
});
