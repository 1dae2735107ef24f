import assert from 'node:assert/strict';
import test from 'node:test';
import { menuOf, navigationOf } from '../../../../src/shelf/display/navigation.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const taxonomy = {
  facets: ['task', 'method'].map((id) => ({
    id,
    name: id,
    topics: [{ id: `${id}-games`, name: 'Games', phrases: ['games'], 'but-not': [] }],
  })),
};

test('topics are one link, and facets that divide nothing are none', () => {
  const papers = [
    paperOf({ title: 'Games', published: '2025', venue: 'ICLR' }),
    paperOf({ id: 'b', published: '2024', venue: 'ICML' }),
  ];
  const shelf = shelfWith(papers, { taxonomy });
  assert.deepEqual(navigationOf(shelf), [
    { name: 'Topics', path: '/topics/' },
    { name: 'Years', path: '/year/' },
    { name: 'Venues', path: '/venue/' },
  ]);
});

test('an empty shelf has nowhere to go', () => {
  assert.deepEqual(navigationOf(shelfWith([], { taxonomy })), []);
});

test('a shelf of a dozen papers has a map', () => {
  const papers = Array.from({ length: 12 }, (_, at) => paperOf({ id: `paper-${at}` }));
  assert.deepEqual(navigationOf(shelfWith(papers)), [{ name: 'Map', path: '/map/' }]);
  assert.deepEqual(navigationOf(shelfWith(papers.slice(1))), []);
});

const pages = [
  { id: 'team', title: 'The team', order: 1, text: [] },
  { id: 'about', title: 'About this shelf', menu: 'About', text: [] },
  { id: 'imprint', title: 'Imprint', menu: 'no', text: [] },
];
const venue = { name: 'Venues', path: '/venue/' };
const venues = [paperOf({ id: 'a', venue: 'ICLR' }), paperOf({ id: 'b', venue: 'ICML' })];

test('by default the menu has the navigation, own pages in their order, and what is saved', () => {
  assert.deepEqual(menuOf(shelfWith(venues, { pages })), [
    venue,
    { name: 'The team', path: '/team/' },
    { name: 'About', path: '/about/' },
    { name: 'Saved', path: '/saved/' },
  ]);
});

test('a curator says what is in the menu, and what it is called', () => {
  const menu = [
    'imprint',
    'venue',
    'keyword',
    { label: 'Kept', link: 'saved' },
    { label: 'Lab', link: 'https://lab.example.org' },
    'papers',
  ];
  assert.deepEqual(menuOf(shelfWith(venues, { pages, site: { menu } })), [
    { name: 'Imprint', path: '/imprint/' },
    venue,
    { name: 'Kept', path: '/saved/' },
    { name: 'Lab', path: 'https://lab.example.org', isOutside: true },
    { name: 'All papers', path: '/' },
  ]);
});

test('facets that a curator leaves out have no link; listed days keep their pages', () => {
  const paper = paperOf({ venue: 'ICLR', published: '2025', listed: '2025-01-01', authors: ['A B'] });
  const shelf = shelfWith([paper, { ...paper, id: 'b' }], { site: { facets: ['author', 'venue'] } });
  assert.deepEqual(navigationOf(shelf), [{ name: 'Authors', path: '/author/' }, venue]);
  assert.deepEqual(
    shelf.facets.map(({ id }) => id),
    ['author', 'venue', 'day'],
  );
  assert.deepEqual(
    shelf.searchedFacets.map(({ id }) => id),
    ['author', 'venue'],
  );
});
