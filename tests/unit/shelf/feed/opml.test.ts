import assert from 'node:assert/strict';
import test from 'node:test';
import { parseOpml } from 'feedsmith';
import { opmlOf } from '../../../../src/shelf/feed/opml.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

test('a reader takes over the feed of the shelf, and those of its divisions in a folder a facet', () => {
  const shelf = shelfWith(
    [paperOf({ id: 'a', published: '2025' }), paperOf({ id: 'b', published: '2024' })],
    {
      site: { name: 'Seas & <shores>' },
    },
  );
  const { head, body } = parseOpml(opmlOf(shelf, (path) => `https://a.example${path}`));
  assert.equal(head?.title, 'Seas & <shores>');
  const [first, years] = body?.outlines ?? [];
  assert.deepEqual(first, {
    text: 'Seas & <shores>',
    title: 'Seas & <shores>',
    type: 'rss',
    xmlUrl: 'https://a.example/feed.xml',
    htmlUrl: 'https://a.example/',
  });
  assert.equal(years?.text, 'Years');
  assert.deepEqual(years?.outlines?.map(({ text, xmlUrl }) => [text, xmlUrl]).sort(), [
    ['2024', 'https://a.example/year/2024/feed.xml'],
    ['2025', 'https://a.example/year/2025/feed.xml'],
  ]);
});
