import assert from 'node:assert/strict';
import test from 'node:test';
import { shelfTable } from '../../../../src/search/build/facet-table.ts';
import { openedFacet } from '../../../../src/search/format/facet.ts';
import { hasWords, papersWithName } from '../../../../src/search/match/facet-value.ts';
import { isNamed } from '../../../../src/search/match/person.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const shelf = shelfWith(
  [
    paperOf({
      id: 'a',
      authors: ['J. Smith'],
      container:
        'Proceedings of the International Conference on New Interfaces for Musical Expression (NIME)',
    }),
    paperOf({ id: 'b', authors: ['Bo Kent'], venue: 'ICML 2024' }),
  ],
  { people: [{ name: 'Jane Smith', also: ['J. Smith', 'Jane Doe'], orcid: [] }] },
);
const { table, onDemand } = shelfTable(shelf);
const facets = [...table.facets, ...onDemand].map(openedFacet);

/** The papers with a value of a facet that these words name. */
function found(facet: string, words: string[], isMeant = hasWords): number[] {
  return [
    ...papersWithName(
      facets.filter(({ id }) => id === facet),
      words,
      isMeant,
    ),
  ];
}

test('a venue is found by its short name and by its whole one', () => {
  assert.deepEqual(found('venue', ['nime']), [0]);
  assert.deepEqual(found('venue', ['musical', 'interfaces']), [0]);
  assert.deepEqual(found('venue', ['icml', '2024']), [1]);
});

test('a person is found by every name', () => {
  for (const words of [
    ['jane', 'smith'],
    ['j', 'smith'],
    ['doe', 'jane'],
  ])
    assert.deepEqual(found('author', words, isNamed), [0], words.join(' '));
  assert.deepEqual(found('author', ['bo', 'kent'], isNamed), [1]);
});
