import assert from 'node:assert/strict';
import test from 'node:test';
import { linkedParagraphs, unreadMark } from '../../../../src/content/site/linked-text.ts';

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

test('a page of the site and an address for mail are links, too', () => {
  assert.deepEqual(linkedParagraphs('[About](/about/#us), [write](mailto:a@example.org)'), [
    [{ text: 'About', href: '/about/#us' }, { text: ', ' }, { text: 'write', href: 'mailto:a@example.org' }],
  ]);
  for (const text of ['[a](//example.org)', '[a](/a b)', '[a](mailto:b)'])
    assert.deepEqual(linkedParagraphs(text), [[{ text }]]);
});

test('Markdown that is not read as such is found', () => {
  for (const [text, mark] of [
    ['See [us](about.mdx).', '[us](about.mdx)'],
    ['**All** of it', '**All**'],
    ['# About', '# About'.slice(0, 2)],
    ['<b>1</b>', '<b>'],
  ])
    assert.equal(unreadMark(text ?? ''), mark);
  for (const text of ['', 'By [us](/about/), 2 * 3 * 4 < 5', 'https://example.org/a_(b)'])
    assert.equal(unreadMark(text), undefined);
});
