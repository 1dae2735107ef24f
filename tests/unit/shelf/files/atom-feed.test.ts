import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { plainText } from '../../../../src/paper/text/text.ts';
import { atomFeed } from '../../../../src/shelf/files/atom-feed.ts';
import { hostileText } from '../../hostile.ts';
import { listingOf, paperOf, shelfWith } from '../../paper-of.ts';

const addressOf = (path: string) => `https://a.example/shelf${path}`;

const taxonomy = {
  facets: [
    {
      id: 'task',
      name: 'Task',
      topics: [{ id: 'games', name: 'Games & play', phrases: ['Minecraft'], 'but-not': [] }],
    },
  ],
};

test('a feed is its shelf in Atom', () => {
  const paper = paperOf({
    id: 'a2nav',
    title: '$A^2$Nav',
    abstract: 'In Minecraft, 24.8\\% <b>.\n\nCode: https://b.example/c.',
    authors: ['Ada & Bo'],
    published: '2025-06',
    listed: '2025-07-04',
  });
  const listings = [listingOf(['a2nav'], { day: '2025-07-04', curator: 'AK' })];
  const site = { name: 'Papers <new>', tagline: 'See & act' };
  assert.equal(
    atomFeed(shelfWith([paper], { site, taxonomy, listings }), addressOf),
    `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>Papers &lt;new&gt;</title>
<subtitle>See &amp; act</subtitle>
<id>https://a.example/shelf/</id>
<link href="https://a.example/shelf/"/>
<link rel="self" type="application/atom+xml" href="https://a.example/shelf/feed.xml"/>
<updated>2025-07-04T00:00:00Z</updated>
<author><name>AK</name></author>
<entry>
<title>A2Nav</title>
<id>https://a.example/shelf/papers/a2nav/</id>
<link href="https://a.example/shelf/papers/a2nav/"/>
<updated>2025-07-04T00:00:00Z</updated>
<author><name>Ada &amp; Bo</name></author>
<category term="games" label="Games &amp; play"/>
<content type="html">&lt;p&gt;In Minecraft, 24.8% &amp;lt;b&amp;gt;.&lt;/p&gt;&lt;p&gt;Code: &lt;a href=&quot;https://b.example/c&quot; rel=&quot;noopener&quot;&gt;https://b.example/c&lt;/a&gt;.&lt;/p&gt;</content>
</entry>
</feed>
`,
  );
});

/** The value of the first `updated`, which is that of the feed, and of the others. */
const updated = (feed: string) => [...feed.matchAll(/<updated>(.*)<\/updated>/g)].map(([, time]) => time);

test('a paper without a listing is as old as its date, the feed as new as its newest paper', () => {
  const papers = [
    paperOf({ id: 'a', published: '2025' }),
    paperOf({ id: 'b', published: '2024-12-31' }),
    paperOf({ id: 'c' }),
  ];
  assert.deepEqual(updated(atomFeed(shelfWith(papers), addressOf)), [
    '2025-01-01T00:00:00Z',
    '2025-01-01T00:00:00Z',
    '2024-12-31T00:00:00Z',
    '1970-01-01T00:00:00Z',
  ]);
});

test('an empty shelf has a feed with all that Atom asks for', () => {
  const feed = atomFeed(shelfWith([]), addressOf);
  for (const element of ['title', 'id', 'updated', 'author']) assert.match(feed, new RegExp(`<${element}>`));
});

test('the feed holds the first hundred papers of the shelf', () => {
  const papers = Array.from({ length: 120 }, (_, index) => paperOf({ id: `p${index}` }));
  const shelf = shelfWith(papers, { listings: [listingOf(papers.map(({ id }) => id))] });
  const ids = [...atomFeed(shelf, addressOf).matchAll(/<id>.*papers\/(.*)\/<\/id>/g)].map(([, id]) => id);
  assert.deepEqual(
    ids,
    papers.slice(0, 100).map(({ id }) => id),
  );
});

test('the same papers in another order of files give the same bytes', () => {
  const papers = [paperOf({ id: 'a', published: '2025' }), paperOf({ id: 'b', published: '2025' })];
  assert.equal(atomFeed(shelfWith(papers.toReversed()), addressOf), atomFeed(shelfWith(papers), addressOf));
});

test('no text gets out of its element, and none holds what XML forbids', () => {
  const empty = (text: string) =>
    text
      .replace(/>[^<]*</g, '><')
      .replace(/(term|label)="[^"]*"/g, '$1=""')
      .replace(/ xml:lang="[\w-]*"/g, '');
  const feedOf = (text: string) =>
    atomFeed(
      shelfWith([paperOf({ title: text, authors: [text], abstract: text })], {
        site: { name: `n${text}`, tagline: `t${text}` },
      }),
      addressOf,
    );
  fc.assert(
    fc.property(hostileText, (text) => {
      const feed = feedOf(text);
      assert.equal(empty(feed), empty(feedOf('a')));
      assert.doesNotMatch(feed, /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
      assert.doesNotMatch(feed, /&(?!amp;|lt;|gt;|quot;)/);
    }),
    { numRuns: 300 },
  );
});

test('a feed reader reads every title, address and author as they are', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, author) => {
      const paper = paperOf({ id: 'a', title: `x${title}`, authors: [`y${author}`], listed: '2025-07-04' });
      const feed = parseAtomFeed(atomFeed(shelfWith([paper]), addressOf));
      const [entry] = feed.entries ?? [];
      const words = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();
      const xml = (text: string) =>
        words(text.replace(/[^\s\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\v\f]/gu, ''));
      assert.equal(entry?.id, 'https://a.example/shelf/papers/a/');
      assert.equal(
        words(typeof entry?.title === 'string' ? entry.title : entry?.title?.value),
        xml(plainText(paper.title)),
      );
      assert.equal(words(entry?.authors?.[0]?.name), xml(paper.authors[0] ?? ''));
    }),
    { numRuns: 200 },
  );
});

test('categories of arXiv and keywords are categories of an entry', () => {
  const paper = paperOf({ categories: ['cs.RO'], keywords: ['R&D', '\\emph{tides}'] });
  const feed = atomFeed(shelfWith([paper]), (path) => `https://a.example${path}`);
  assert.deepEqual(feed.match(/<category .*/g), [
    '<category term="cs.RO" scheme="http://arxiv.org/schemas/atom"/>',
    '<category term="R&amp;D"/>',
    '<category term="tides"/>',
  ]);
});

test('a feed names its language, and that of a title and an abstract where it is another', () => {
  const paper = paperOf({
    title: 'Über die Lehre von dem, was ist',
    abstract: 'We show that it is.',
    language: 'de',
  });
  const feed = atomFeed(shelfWith([paper]), addressOf);
  assert.match(feed, /<feed [^>]*xml:lang="en">/);
  assert.match(feed, /<title xml:lang="de">Über/);
  assert.match(feed, /<content type="html">/);
});

test('of a paper without abstract a feed has what describes it, under its name', () => {
  const paper = paperOf({ id: 'a', extra: { note: 'Braids ropes & knots.' } });
  assert.match(
    atomFeed(shelfWith([paper]), addressOf),
    /<content type="html">&lt;p&gt;Note: Braids ropes &amp;amp; knots.&lt;\/p&gt;<\/content>/,
  );
});
