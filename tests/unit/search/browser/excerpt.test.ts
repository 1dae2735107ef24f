import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { excerptOf, wordOf } from '../../../../src/search/browser/excerpt.ts';
import { hostileText } from '../../hostile.ts';

const filler = (count: number) => Array.from({ length: count }, (_, index) => `filler${index}`).join(' ');
const shown = (text: string, words: string[]) =>
  excerptOf(text, words)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

test('words are marked in all their forms', () => {
  assert.equal(shown('Robots learn to navigate.', ['robot', 'navigation']), '[Robots] learn to [navigate.]');
});

test('the part with the most different words is shown, with dots where text is left out', () => {
  const text = `${filler(80)} robots ${filler(80)} robots navigate ${filler(80)}`;
  const excerpt = shown(text, ['robot', 'navigate']);
  assert.match(excerpt, /^… .*\[robots\] \[navigate\].* …$/);
});

test('a text without any of the words is shown from its beginning', () => {
  assert.match(shown(filler(100), ['robot']), /^filler0 .* …$/);
});

test('an excerpt is words of the text and nothing else', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (text, word) => {
      const words = new Set(text.split(/\s+/));
      const parts = excerptOf(text, [word]).flatMap((part) => part.text.split(/\s+/));
      assert.ok(parts.every((part) => part === '' || part === '…' || words.has(part)));
    }),
  );
});

test('a term is shown as a word of the text', () => {
  assert.equal(wordOf('We study Policies and more.', 'polici'), 'policies');
  assert.equal(wordOf('We study.', 'polici'), undefined);
});
