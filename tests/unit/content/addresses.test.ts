import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { addressOf, placeOf, places } from '../../../src/content/addresses.ts';
import { citationEndings } from '../../../src/paper/citation/formats.ts';
import { feedFormats } from '../../../src/shelf/feed/feed-path.ts';
import { paperOf, shelfWith } from '../paper-of.ts';

/** A paper in a division of every facet that only some shelves have. */
const labelled = paperOf({ type: 'thesis', keywords: ['05C85'], categories: ['cs.RO'], awards: ['b'] });

/** The first parts of what a file or folder of `src/pages` becomes. */
function partsOfRoute(name: string): string[] {
  if (name === '[facet]') return shelfWith([labelled]).facets.map(({ id }) => id);
  // Own pages have names that nothing else has.
  if (name === '[page].astro') return [];
  const route = name.replace(/\.(?:astro|ts)$/, '');
  if (route.endsWith('.[format]')) return citationEndings.map((ending) => route.replace('[format]', ending));
  if (route.endsWith('.[ending]'))
    return Object.keys(feedFormats).map((ending) => route.replace('[ending]', ending));
  return /^(?:404|index)$/.test(route) ? [`${route}.html`] : [route];
}

/** What is written by other hands than a page's: bundled assets, and the tasks of a build. */
const written = [
  '_astro',
  '_headers',
  '_redirects',
  'card',
  'edition-rest.json',
  'edition.json',
  'pagefind',
  'robots.txt',
  'sitemap',
  'sitemap.xml',
  'sw.js',
];

test('the table has every route, every public file and what the build writes, and nothing else', () => {
  const parts = [...readdirSync('src/pages').flatMap(partsOfRoute), ...readdirSync('public'), ...written];
  assert.deepEqual([...new Set(parts)].sort(), Object.keys(places).sort());
});

test('a route that is a folder without a page of its own is no page', () => {
  for (const entry of readdirSync('src/pages', { withFileTypes: true }).filter((one) => one.isDirectory())) {
    const hasPage = readdirSync(path.join('src/pages', entry.name)).includes('index.astro');
    const { kind } = placeOf(entry.name) ?? { kind: 'facet' };
    assert.equal(kind !== 'folder', hasPage, entry.name);
  }
});

test('a page ends with a slash, a file doesn’t', () => {
  assert.deepEqual(
    [addressOf('saved'), addressOf('papers'), addressOf('feed.xml')],
    ['/saved/', '/papers/', '/feed.xml'],
  );
});

test('a file has the place of its first part, a facet of a taxonomy has none', () => {
  assert.equal(placeOf('card/shelf.png'), places.card);
  assert.equal(placeOf('feed.xml'), places['feed.xml']);
  assert.equal(placeOf('task/games/index.html'), undefined);
  assert.equal(placeOf('constructor/a/index.html'), undefined);
});
