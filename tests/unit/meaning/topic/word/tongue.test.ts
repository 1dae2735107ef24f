import assert from 'node:assert/strict';
import test from 'node:test';
import { tongueOf } from '../../../../../src/meaning/topic/word/tongue.ts';

test('the words that hold a title together tell its language', () => {
  const titles = {
    'the syntax of questions in german': 'english',
    'zur syntax der fragen im deutschen': 'german',
    'la syntaxe des questions en français': 'romance',
    'catégories abéliennes': 'romance',
    'über fragen': 'german',
    hypertext: undefined,
  };
  for (const [title, tongue] of Object.entries(titles))
    assert.equal(tongueOf(title.split(' ')), tongue, title);
});
