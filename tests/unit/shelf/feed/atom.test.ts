import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { plainText } from '../../../../src/paper/text/text.ts';
import type { Shelf } from '../../../../src/shelf/shelf.ts';
import { hostileText } from '../../hostile.ts';
import { listingOf, paperOf, shelfWith } from '../../paper-of.ts';
import { atomOf } from './atom-of.ts';

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

const feedOf = (shelf: Shelf) => atomOf(shelf, addressOf);

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
  const feed = parseAtomFeed(feedOf(shelfWith([paper], { site, taxonomy, listings })));
  assert.deepEqual(feed, {
    authors: [{ name: 'AK' }],
    id: 'https://a.example/shelf/',
    links: [
      { href: 'https://a.example/shelf/' },
      { href: 'https://a.example/shelf/feed.xml', rel: 'self', type: 'application/atom+xml' },
    ],
    subtitle: { value: 'See & act' },
    title: { value: 'Papers <new>' },
    updated: '2025-07-04T00:00:00.000Z',
    entries: [
      {
        authors: [{ name: 'Ada & Bo' }],
        categories: [{ term: 'games', label: 'Games & play' }],
        content: {
          type: 'xhtml',
          value:
            '<p>In Minecraft, 24.8% &lt;b&gt;.</p><p>Code: <a href="https://b.example/c" rel="noopener">https://b.example/c</a>.</p><p><a href="https://a.example/shelf/papers/a2nav/">Papers &lt;new&gt;</a></p>',
        },
        id: 'https://a.example/shelf/papers/a2nav/',
        links: [{ href: 'https://a.example/shelf/papers/a2nav/' }],
        title: { value: 'A2Nav' },
        updated: '2025-07-04T00:00:00.000Z',
      },
    ],
    xml: { lang: 'en' },
  });
});

test('a browser shows it in the look of the shelf, from the site itself', () => {
  assert.match(
    feedOf(shelfWith([])),
    /^<\?xml [^>]*>\n<\?xml-stylesheet type="text\/css" href="\/shelf\/feed.css"\?>\n/,
  );
});

test('every text of a paper, with its formulas, is XML that needs no HTML parser', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const shelf = shelfWith([paperOf({ title: text, abstract: `$a<b \\text{${text}}$ ${text}` })]);
      const [entry] = parseAtomFeed(feedOf(shelf)).entries ?? [];
      assert.equal(entry?.content?.type, 'xhtml');
    }),
    { numRuns: 300 },
  );
});

test('a paper’s links stand behind its text', () => {
  const shelf = shelfWith([paperOf({ abstract: 'We look.', arxiv: '2507.00001' })]);
  assert.match(
    feedOf(shelf),
    /<p>We look\.<\/p><p><a href="https:\/\/a\.example\/shelf\/papers\/paper\/">Offprint<\/a> · <a href="https:\/\/arxiv\.org\/abs\/2507\.00001">arXiv<\/a> · <a [^>]*>PDF<\/a>/,
  );
});

test('a shelf may give a sentence of each paper', () => {
  const abstract = 'Tides are old. In this paper, we measure tides. They are high.';
  const shelf = shelfWith([paperOf({ abstract })], { site: { subscription: { text: 'sentence' } } });
  const [entry] = parseAtomFeed(feedOf(shelf)).entries ?? [];
  assert.equal(entry?.content, undefined);
  assert.equal(
    entry?.summary?.value,
    '<p>In this paper, we measure tides.</p><p><a href="https://a.example/shelf/papers/paper/">Offprint</a></p>',
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
  assert.deepEqual(updated(feedOf(shelfWith(papers))), [
    '2025-01-01T00:00:00.000Z',
    '2025-01-01T00:00:00.000Z',
    '2024-12-31T00:00:00.000Z',
    '1970-01-01T00:00:00.000Z',
  ]);
});

test('an empty shelf has a feed with all that Atom asks for', () => {
  const feed = feedOf(shelfWith([]));
  for (const element of ['title', 'id', 'updated', 'author']) assert.match(feed, new RegExp(`<${element}>`));
});

test('the feed holds the first hundred papers of the shelf', () => {
  const papers = Array.from({ length: 120 }, (_, index) => paperOf({ id: `p${index}` }));
  const shelf = shelfWith(papers, { listings: [listingOf(papers.map(({ id }) => id))] });
  const ids = [...feedOf(shelf).matchAll(/<id>.*papers\/(.*)\/<\/id>/g)].map(([, id]) => id);
  assert.deepEqual(
    ids,
    papers.slice(0, 100).map(({ id }) => id),
  );
});

test('the same papers in another order of files give the same bytes', () => {
  const papers = [paperOf({ id: 'a', published: '2025' }), paperOf({ id: 'b', published: '2025' })];
  assert.equal(feedOf(shelfWith(papers.toReversed())), feedOf(shelfWith(papers)));
});

/** The elements of an XML document outside its content of HTML, each with its text; throws where it isn't well-formed. */
function elementsOf(xml: string): [name: string, text: string][] {
  const elements: [string, string][] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  const add = (text: string) => {
    const last = elements.at(-1);
    if (last && text.trim()) last[1] += text;
  };
  parser.on('opentag', ({ name }) => {
    if (!open.includes('content')) elements.push([name, '']);
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  return elements;
}

test('no text gets out of its element, and a reader reads each as it is', () => {
  const feedWith = (text: string) =>
    elementsOf(
      feedOf(
        shelfWith([paperOf({ title: `x${text}`, authors: [`y${text}`], abstract: 'We look.' })], {
          site: { name: `n${text}`, tagline: `t${text}` },
        }),
      ),
    );
  const words = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();
  const xml = (text: string) =>
    words(text.replace(/[^\s\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\v\f]/gu, ''));
  const plain = feedWith('');
  fc.assert(
    fc.property(hostileText, (text) => {
      const elements = feedWith(text);
      assert.deepEqual(
        elements.map(([name]) => name),
        plain.map(([name]) => name),
      );
      const textOf = (start: string) => elements.find(([, said]) => said.startsWith(start))?.[1];
      assert.equal(words(textOf('x')), xml(plainText(`x${text}`)));
      assert.equal(words(textOf('y')), xml(`y${text}`));
    }),
    { numRuns: 300 },
  );
});

test('categories of arXiv and keywords are categories of an entry', () => {
  const paper = paperOf({ categories: ['cs.RO'], keywords: ['R&D', '\\emph{tides}'] });
  const feed = feedOf(shelfWith([paper]));
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
  const feed = feedOf(shelfWith([paper]));
  assert.match(feed, /<feed [^>]*xml:lang="en">/);
  assert.match(feed, /<title xml:lang="de">Über/);
  assert.match(feed, /<content type="xhtml">/);
});

test('of a paper without abstract a feed has what describes it, under its name', () => {
  const paper = paperOf({ id: 'a', extra: { note: 'Braids ropes & knots.' } });
  const [entry] = parseAtomFeed(feedOf(shelfWith([paper]))).entries ?? [];
  assert.equal(
    entry?.content?.value,
    '<p>Note: Braids ropes &amp; knots.</p><p><a href="https://a.example/shelf/papers/a/">Offprint</a></p>',
  );
});
