import assert from 'node:assert/strict';
import test from 'node:test';
import { shelfTable } from '../../../../src/search/build/facet-table.ts';
import { openedFacet } from '../../../../src/search/format/facet.ts';
import { chosenAmong } from '../../../../src/search/match/facet.ts';
import { navigationOf } from '../../../../src/shelf/display/navigation.ts';
import { divisionsWithin } from '../../../../src/shelf/facet/facet.ts';
import type { Shelf } from '../../../../src/shelf/shelf.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

/** Papers on games or sleep, half of them on each. */
const papersWith = (known: (at: number) => Parameters<typeof paperOf>[0], count = 10) =>
  Array.from({ length: count }, (_, at) => paperOf({ id: `p${at}`, ...known(at) }));

const taxonomy = {
  facets: [
    {
      id: 'topic',
      name: 'Topic',
      topics: [
        { id: 'games', name: 'Video games (VG)', phrases: ['keyword:video games'], 'but-not': [] },
        { id: 'sleep', name: 'Sleep', phrases: ['keyword:sleep'], 'but-not': [] },
      ],
    },
  ],
};

const menu = (shelf: Shelf) => navigationOf(shelf).map(({ name }) => name);

/** The ids of the facets that a search lists beside its results, each with the names of its values. */
function filters(shelf: Shelf): Record<string, string[]> {
  const { table, onDemand } = shelfTable(shelf);
  const heads = new Set(table.onDemand.filter(({ isFilter }) => isFilter !== false).map(({ id }) => id));
  const facets = [...table.facets, ...onDemand.filter(({ id }) => heads.has(id))].map(openedFacet);
  const found = shelf.papers.map((_, paper) => ({ paper }));
  const counted = chosenAmong(found, facets, new Map()).counts.filter(({ values }) => values.length > 0);
  return Object.fromEntries(counted.map(({ id, values }) => [id, values.map(({ name }) => name)]));
}

test('a facet that says the same of all papers has its pages, no place in the menu and no filter', () => {
  const shelf = shelfWith(
    papersWith((at) => ({
      type: 'thesis',
      published: '2024',
      venue: at < 5 ? 'ICLR' : 'ICML',
      authors: ['A'],
    })),
  );
  assert.deepEqual(menu(shelf), ['Venues']);
  assert.deepEqual(filters(shelf), { venue: ['ICLR', 'ICML'] });
  assert.deepEqual(
    shelf.facets.filter(({ divisions }) => divisions.length > 0).map(({ id }) => id),
    ['year', 'venue', 'author', 'type'],
  );
});

test('one division that leaves papers out tells them apart', () => {
  const shelf = shelfWith(papersWith((at) => (at < 8 ? { awards: ['Best paper'] } : {})));
  assert.deepEqual(menu(shelf), ['Awards']);
});

test('a curator who names a facet has it all the same', () => {
  const papers = papersWith(() => ({ type: 'thesis' as const, keywords: ['sleep'] }));
  const shelf = shelfWith(papers, { taxonomy, site: { facets: ['topic', 'type', 'keyword'] } });
  assert.deepEqual(menu(shelf), ['Topics', 'Types', 'Keywords']);
});

test('a choice in a facet without a filter is kept, and can be dropped', () => {
  const shelf = shelfWith(papersWith(() => ({ type: 'thesis' })));
  const facets = shelfTable(shelf).table.facets.map(openedFacet);
  const found = shelf.papers.map((_, paper) => ({ paper }));
  const { chosen, counts } = chosenAmong(found, facets, new Map([['type', new Set(['thesis'])]]));
  assert.equal(chosen.length, 10);
  assert.deepEqual(counts.find(({ id }) => id === 'type')?.values, [
    { id: 'thesis', name: 'Thesis', papers: 10, isChosen: true },
  ]);
});

test('keywords that only repeat the topics keep their pages, and are offered nowhere', () => {
  const shelf = shelfWith(
    papersWith((at) => ({ keywords: at < 5 ? ['Video Game'] : ['sleep', 'once'] })),
    { taxonomy },
  );
  assert.deepEqual(menu(shelf), ['Topics', 'Keywords']);
  const repeated = shelfWith(
    papersWith((at) => ({ keywords: at < 5 ? ['Video games'] : ['sleep'] })),
    { taxonomy },
  );
  assert.deepEqual(menu(repeated), ['Topics']);
  assert.deepEqual(Object.keys(filters(repeated)), ['topic']);
  const facet = repeated.facets.find(({ id }) => id === 'keyword');
  assert.deepEqual(
    facet?.divisions.map(({ id }) => id),
    ['sleep', 'video-games'],
  );
});

test('of other keywords the page of the facet and the filter list those that are no topics', () => {
  const papers = papersWith((at) => ({ keywords: at < 5 ? ['video games', 'youth'] : ['sleep', 'age'] }));
  const shelf = shelfWith(papers, { taxonomy });
  assert.deepEqual(menu(shelf), ['Topics', 'Keywords']);
  const facet = shelf.facets.find(({ id }) => id === 'keyword') ?? assert.fail();
  assert.deepEqual(
    divisionsWithin(facet).map(({ name }) => name),
    ['age', 'youth'],
  );
  assert.deepEqual(filters(shelf)['keyword']?.sort(), ['age', 'youth']);
  const other = shelfWith(papers, { taxonomy, site: { facets: ['keyword'] } });
  assert.deepEqual(filters(other)['keyword']?.length, 4);
});
