import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryOf, summaryText } from '../../../src/import/summary.ts';
import { memoryStore } from './given.ts';

/** What a summary says of new papers with these titles. */
const said = (titles: string[]) =>
  summaryText({
    new: titles.map((title, n) => ({ id: `paper-${n}`, title, fields: [] })),
    changed: titles.map((title, n) => ({ id: `paper-${n}`, title, fields: ['abstract'] })),
    left: titles.map((title, n) => ({ id: `paper-${n}`, title, fields: [] })),
    problems: [],
  });

test('a summary is no longer than hosts take, and says what is cut', () => {
  const text = said(Array.from({ length: 60 }, (_, n) => `${'潮汐与波浪'.repeat(200)} ${n}`));
  assert.ok(Buffer.byteLength(text) < 65_000, `${Buffer.byteLength(text)} bytes`);
  assert.match(text, /^60 new papers, 60 changed, 60 left\n\n## New \(60\)\n\n- 潮汐与波浪/);
  assert.match(text, /\n\nThe rest is cut here, since hosts take no longer text\.\n$/);
  assert.doesNotMatch(said(['Tides']), /cut here/);
});

test('a title means nothing in Markdown, and nothing in an option of a push to GitLab', () => {
  const text = said(['On \\nabla and @roe, #1 <b> [a](b)']);
  assert.match(text, /^- On &#92;nabla and &#64;roe, &#35;1 \\<b\\> \\\[a\\\]\(b\)$/m);
});

test('a title is whole, however long', async () => {
  const title = `Tides of $x_1 + x_2$ and ${'all that is known of '.repeat(8)}waves`;
  const after = new TextEncoder().encode(`---\ntitle: ${JSON.stringify(title)}\n---\n`);
  const change = { kind: 'new' as const, path: 'papers/tides.mdx', after: async () => after };
  const { new: added } = await summaryOf(memoryStore(), [change], []);
  assert.deepEqual(
    added.map((paper) => paper.title),
    [title],
  );
});
