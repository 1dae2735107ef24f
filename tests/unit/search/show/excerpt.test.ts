import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { markedParts, tellingSentence, wordOf } from '../../../../src/search/show/excerpt.ts';
import { hostileText } from '../../hostile.ts';

const marks = (...terms: string[]) => terms.map((term) => ({ term, weight: 1 }));
const shown = (text: string, ...terms: string[]) =>
  markedParts(text, marks(...terms))
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

test('words are marked in all their forms, without the signs around them', () => {
  assert.equal(shown('(Robots) learn to navigate.', 'robot', 'navig'), '([Robots]) learn to [navigate].');
});

test('a compound is marked by a part of it, or as a whole', () => {
  assert.equal(shown('GUI-R1 is here', 'gui'), '[GUI-R1] is here');
  assert.equal(shown('GUI-R1 is here', 'guir1'), '[GUI-R1] is here');
});

test('what is being typed marks the words that it begins', () => {
  const parts = markedParts('In Minecraft', [{ term: 'minec', isPrefix: true, weight: 1 }]);
  assert.deepEqual(parts, [
    { text: 'In ', isMarked: false },
    { text: 'Minecraft', isMarked: true },
  ]);
});

test('the telling sentence has the words that tell most, each counted once', () => {
  const sentences = ['Agents, agents, agents.', 'Restless agents.', 'Nothing.'];
  const weighed = [
    { term: 'agent', weight: 1 },
    { term: 'restless', weight: 3 },
  ];
  assert.equal(tellingSentence(sentences, weighed), 1);
  assert.equal(tellingSentence(sentences, []), 0);
  assert.equal(tellingSentence([], weighed), 0);
});

test('marking leaves every character of the text where it is', () => {
  fc.assert(
    fc.property(hostileText, fc.array(hostileText), (text, terms) => {
      const parts = markedParts(text, [...marks(...terms), ...marks(...text.toLowerCase().split(/\W+/))]);
      assert.equal(parts.map((part) => part.text).join(''), text);
    }),
  );
});

test('a term is shown as a word of the text', () => {
  assert.equal(wordOf('We study Policies and more.', 'polici'), 'policies');
  assert.equal(wordOf('We study.', 'polici'), undefined);
});
