import assert from 'node:assert/strict';
import test from 'node:test';
import { navigationOf } from '../../../src/shelf/navigation.ts';
import { paperOf, shelfWith } from '../paper-of.ts';

const taxonomy = {
  facets: ['task', 'method'].map((id) => ({
    id,
    name: id,
    topics: [{ id: `${id}-games`, name: 'Games', phrases: ['games'], 'but-not': [] }],
  })),
};

test('topics are one link, and facets that divide nothing are none', () => {
  const shelf = shelfWith([paperOf({ title: 'Games', published: '2025', venue: 'ICLR' })], { taxonomy });
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
