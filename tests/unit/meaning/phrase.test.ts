import assert from 'node:assert/strict';
import test from 'node:test';
import { phraseReader } from '../../../src/meaning/phrase.ts';

const read = phraseReader();
const written = (text: string) => [...read(text).values()];

test('words, compounds and neighbouring words are terms', () => {
  assert.deepEqual(written('vision-language-action policies grasp cups'), [
    'vision-language-action',
    'vision-language-action policies',
    'policies',
    'policies grasp',
    'grasp',
    'grasp cups',
    'cups',
  ]);
});

test('what every abstract says is no term, but may be the head of one', () => {
  assert.deepEqual(written('Extensive experiments demonstrate that we significantly outperform'), []);
  assert.deepEqual(written('a world model of it'), ['world', 'world model']);
});

test('a sign or a common word ends a term of two words', () => {
  assert.deepEqual(written('robot, gripper and (camera) of mice'), ['robot', 'gripper', 'camera', 'mice']);
});

test('all forms of a term have one key, and small letters are preferred', () => {
  assert.equal([...read('Web agent').keys()].join(), [...read('web agents').keys()].join());
  assert.deepEqual(written('Tokens. Then tokens'), ['tokens']);
  assert.deepEqual(written('GUI, GUI'), []);
});

test('numbers, signs and TeX are no terms', () => {
  assert.deepEqual(written('2024 10% $x^2$ \\alpha — 3.5'), []);
});
