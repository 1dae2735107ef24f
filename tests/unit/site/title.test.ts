import assert from 'node:assert/strict';
import { test } from 'node:test';
import { windowTitle } from '../../../src/site/title.ts';

test('a title stands with the name of the shelf where there is room', () => {
  assert.equal(windowTitle('Years', 'Offprint'), 'Years · Offprint');
});

test('a long title is cut at a word, without the punctuation before it', () => {
  const title = 'A Survey on Vision-Language-Action Models: An Action Tokenization Perspective: more';
  assert.equal(
    windowTitle(title, 'Offprint'),
    'A Survey on Vision-Language-Action Models: An Action Tokenization…',
  );
});

test('a title without spaces is cut all the same, and no title is longer than 70 characters', () => {
  assert.ok(windowTitle('x'.repeat(300), 'Offprint').length <= 70);
  assert.equal(windowTitle('y'.repeat(65), 'Offprint'), 'y'.repeat(65));
});
