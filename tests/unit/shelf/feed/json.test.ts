import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseJsonFeed } from 'feedsmith';
import { plainText } from '../../../../src/paper/text/text.ts';
import { feedOfShelf, filesOfFeed } from '../../../../src/shelf/feed/feed.ts';
import { jsonFeed } from '../../../../src/shelf/feed/json.ts';
import type { Shelf } from '../../../../src/shelf/shelf.ts';
import { hostileText } from '../../hostile.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const addressOf = (path: string) => `https://a.example/shelf${path}`;

function feedsOf(shelf: Shelf): string[] {
  return filesOfFeed(feedOfShelf(shelf))
    .filter(({ ending }) => ending === 'json')
    .map((file) => jsonFeed(shelf, file, addressOf));
}

test('a feed is its shelf as JSON Feed 1.1', () => {
  const paper = paperOf({
    id: 'tides',
    title: 'Tides & $x^2$',
    abstract: 'We look at <b>.',
    authors: ['Ada Lovelace'],
    published: '2025-06-01',
    keywords: ['sea'],
  });
  const [feed = ''] = feedsOf(shelfWith([paper], { site: { name: 'Seas', tagline: 'Of water' } }));
  assert.deepEqual(JSON.parse(feed), {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Seas',
    home_page_url: 'https://a.example/shelf/',
    feed_url: 'https://a.example/shelf/feed.json',
    description: 'Of water',
    language: 'en',
    items: [
      {
        id: 'https://a.example/shelf/papers/tides/',
        url: 'https://a.example/shelf/papers/tides/',
        title: 'Tides & x2',
        content_html:
          '<p>We look at &lt;b&gt;.</p><p><a href="https://a.example/shelf/papers/tides/">Seas</a></p>',
        date_modified: '2025-06-01T00:00:00.000Z',
        date_published: '2025-06-01T00:00:00.000Z',
        authors: [{ name: 'Ada Lovelace' }],
        tags: ['sea'],
      },
    ],
  });
});

test('a file names the one with the papers before its own', () => {
  const papers = Array.from({ length: 210 }, (_, at) => paperOf({ id: `p${at}` }));
  const next = feedsOf(shelfWith(papers)).map((feed) => parseJsonFeed(JSON.parse(feed)).next_url);
  assert.deepEqual(next, [
    'https://a.example/shelf/feed/2.json',
    undefined,
    'https://a.example/shelf/feed/1.json',
  ]);
});

test('a feed reader reads every title as it is', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const paper = paperOf({ title: `x${text}` });
      const [feed = ''] = feedsOf(shelfWith([paper]));
      const words = (line: string | undefined) => line?.replace(/[\s\v\f\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, '');
      assert.equal(words(parseJsonFeed(JSON.parse(feed)).items?.[0]?.title), words(plainText(paper.title)));
    }),
    { numRuns: 200 },
  );
});
