import assert from 'node:assert/strict';
import test from 'node:test';
import { transform } from 'esbuild';
import { feedStyleSheet } from '../../../../src/shelf/feed/style-sheet.ts';
import { shelfWith } from '../../paper-of.ts';

test('the style of feeds is CSS in the colours of the shelf, and asks for nothing', async () => {
  const { look } = shelfWith([]);
  const css = feedStyleSheet(look);
  const { warnings } = await transform(css, { loader: 'css' });
  assert.deepEqual(warnings, []);
  assert.ok(css.includes(look.colours.light.accent));
  assert.doesNotMatch(css, /url\(|@import/);
  assert.match(css, /content: "This is a feed\. /);
});
