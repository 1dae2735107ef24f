import assert from 'node:assert/strict';
import test from 'node:test';
import { linkedParagraphs } from '../../../src/content/linked-text.ts';

test('written links and bare addresses are links, in paragraphs', () => {
  assert.deepEqual(
    linkedParagraphs('By [our lab](https://lab.example.org/) \n at sea.\n\nSee https://example.org/a.'),
    [
      [{ text: 'By ' }, { text: 'our lab', href: 'https://lab.example.org/' }, { text: ' at sea.' }],
      [{ text: 'See ' }, { text: 'https://example.org/a', href: 'https://example.org/a' }, { text: '.' }],
    ],
  );
});

test('all else is what it is', () => {
  for (const text of ['', '  \n ']) assert.deepEqual(linkedParagraphs(text), []);
  for (const text of ['<b>1</b> & $2', '[a](javascript:alert)', '[a](b)', '[a] (https:)', '[[x]]'])
    assert.deepEqual(linkedParagraphs(text), [[{ text }]]);
});
