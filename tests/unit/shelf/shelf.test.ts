import assert from 'node:assert/strict';
import test from 'node:test';
import { newestListing } from '../../../src/shelf/shelf.ts';
import { listingOf, paperOf, shelfWith } from '../paper-of.ts';

const taxonomy = {
  facets: [
    {
      id: 'task',
      name: 'Task',
      topics: [{ id: 'games', name: 'Games', phrases: ['Minecraft'], 'but-not': [] }],
    },
  ],
};

const papers = [
  paperOf({ id: 'a', title: 'In Minecraft', arxiv: '2210.03629', authors: ['Ada Byron'] }),
  paperOf({ id: 'b', title: 'Elsewhere', topics: ['games'], authors: ['Ada Byron'] }),
  paperOf({ id: 'c', title: 'Minecraft again', topics: [] }),
];
const listings = [listingOf(['a']), listingOf(['b', 'c'], { day: '2025-07-04' })];
const shelf = shelfWith(papers, { taxonomy, listings });

test('papers, divisions and placements agree', () => {
  assert.deepEqual(
    shelf.papers.map(({ id }) => id),
    ['b', 'c', 'a'],
  );
  assert.deepEqual(
    shelf.topics.get('games')?.papers.map(({ id }) => id),
    ['b', 'a'],
  );
  assert.equal(shelf.placements.get('b')?.[0]?.reason, 'curator');
  assert.deepEqual(shelf.placements.get('c'), []);
  assert.equal(shelf.byId.get('a')?.title, 'In Minecraft');
  assert.equal(shelf.aliases.get('2210.03629'), 'a');
});

test('the facets of the taxonomy come first', () => {
  assert.deepEqual(
    shelf.facets.map(({ id }) => id),
    ['task', 'year', 'venue', 'author', 'day'],
  );
});

test('a facet that only some shelves have is there where a paper has such data', () => {
  const rich = paperOf({
    id: 'r',
    type: 'thesis',
    keywords: ['05C85'],
    categories: ['cs.RO'],
    awards: ['Best'],
  });
  const { facets, searchedFacets } = shelfWith([rich]);
  assert.deepEqual(
    facets.map(({ id }) => id),
    ['year', 'venue', 'author', 'day', 'type', 'keyword', 'category', 'msc', 'award'],
  );
  assert.deepEqual(
    searchedFacets.map(({ id }) => id),
    ['year', 'venue', 'author', 'type', 'keyword', 'category', 'msc', 'award', 'has'],
  );
});

test('a facet of the taxonomy goes before one of the papers’ own data with the same id', () => {
  const typed = { facets: [{ ...taxonomy.facets[0], id: 'type', name: 'Kind', topics: [] }] };
  const { facets, searchedFacets } = shelfWith([paperOf({ type: 'thesis' })], { taxonomy: typed });
  for (const all of [facets, searchedFacets])
    assert.deepEqual(
      all.filter(({ id }) => id === 'type').map(({ name }) => name),
      ['Kind'],
    );
});

test('every facet and division has one address', () => {
  const addresses = shelf.facets.flatMap(({ id, divisions }) => [
    id,
    ...divisions.map((division) => `${id}/${division.id}`),
  ]);
  assert.equal(new Set(addresses).size, addresses.length);
});

test('the newest listing is one with a day', () => {
  assert.equal(newestListing(shelf)?.day, '2025-07-04');
  assert.equal(newestListing(shelfWith(papers, { taxonomy, listings: [listingOf(['a'])] })), undefined);
});

test('the order of files and of listings makes no difference', () => {
  assert.deepEqual(shelfWith(papers.toReversed(), { taxonomy, listings: listings.toReversed() }), shelf);
});

test('a paper that left is in no list, and its addresses lead to it', () => {
  const left = paperOf({ id: 'left', arxiv: '2210.03629', venue: 'Elsewhere', aliases: ['b', 'old'] });
  const day = listingOf(['left'], { day: '2025-07-05' });
  const now = shelfWith(papers, { taxonomy, listings: [...listings, day], removed: [left] });
  const { removed, aliases, ...rest } = now;
  const { removed: _, aliases: before, ...all } = shelf;
  assert.deepEqual(rest, all);
  assert.deepEqual([...removed.keys()], ['left']);
  assert.deepEqual(
    [...aliases].filter(([alias]) => !before.has(alias)),
    [['old', 'left']],
  );
});

test('a paper that is on the shelf has not left it', () => {
  assert.equal(shelfWith([paperOf({ id: 'a' })], { removed: [paperOf({ id: 'a' })] }).removed.size, 0);
});
