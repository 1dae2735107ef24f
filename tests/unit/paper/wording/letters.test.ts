import assert from 'node:assert/strict';
import test from 'node:test';
import { lettersOf, unaccented } from '../../../../src/paper/wording/letters.ts';
import { titleWords } from '../../../../src/paper/wording/title-words.ts';

test('a text without accents keeps its signs, its letters alone have none', () => {
  assert.equal(unaccented('É. Łódź-Ŵ ﬁne'), 'e. łodz-w fine');
  assert.equal(lettersOf('É. Łódź-Ŵ ﬁne 2'), 'ełodzwfine2');
});

test('the words of a title are each there once, without accents and TeX', () => {
  assert.deepEqual([...titleWords('Pokémon: a \\emph{Pokemon} tale, 2')], ['pokemon', 'a', 'tale', '2']);
});
