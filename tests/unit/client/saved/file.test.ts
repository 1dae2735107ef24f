import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import {
  markdownOf,
  mergedWith,
  savedPapersFrom,
  savedPapersJson,
} from '../../../../src/client/saved/file.ts';
import { oneLine } from '../../../../src/client/saved/note.ts';
import { hostileText } from '../../hostile.ts';
import { keptPaper as paper } from './kept-paper.ts';

test('a file brings all of another device, and loses nothing of this one', () => {
  const other = [paper('b', { isRead: true, note: 'theirs' }), paper('c'), paper('a')];
  const own = [paper('a'), paper('b', { note: 'mine' })];
  assert.deepEqual(mergedWith(own, savedPapersFrom(savedPapersJson(other, new Map())) ?? []), {
    papers: [paper('a'), paper('b', { isRead: true, note: 'mine' }), paper('c')],
    added: 1,
    changed: 1,
  });
  assert.deepEqual(mergedWith([], other).papers, other);
});

test('a file that is something else is none', () => {
  for (const text of ['', '{}', '[]', '{"version":2,"papers":[]}', '@online{a}', 'null'])
    assert.equal(savedPapersFrom(text), undefined, text);
});

test('a list in Markdown says what was written, whatever that is', () => {
  fc.assert(
    fc.property(hostileText.map(oneLine), hostileText.map(oneLine), (title, note) => {
      const address = 'https://papers.example/papers/a/';
      const tree = unified()
        .use(remarkParse)
        .parse(markdownOf([{ title: title || 'a', address, note }]));
      const [list, ...others] = tree.children;
      assert.ok(list?.type === 'list' && list.children.length === 1 && others.length === 0);
      const [paragraph, ...more] = list.children[0]?.children ?? [];
      assert.ok(paragraph?.type === 'paragraph' && more.length === 0);
      const [link, ...rest] = paragraph.children;
      assert.ok(link?.type === 'link' && link.url === address);
      const said = (nodes: readonly { type: string }[]) =>
        nodes
          .map((node) => (node.type === 'text' ? (node as { value?: string }).value : `<${node.type}>`))
          .join('');
      assert.equal(said(link.children), title || 'a');
      assert.equal(said(rest), note && `: ${note}`);
    }),
  );
});
