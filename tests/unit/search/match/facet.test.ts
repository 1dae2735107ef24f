import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { shelfTable } from '../../../../src/search/build/facet-table.ts';
import { openedFacet } from '../../../../src/search/format/facet.ts';
import { chosenAmong } from '../../../../src/search/match/facet.ts';
import { shelf } from '../real-shelf.ts';

const columns = shelfTable(shelf).table.facets;
const facets = columns.map(openedFacet);
const all = shelf.papers.map((_, paper) => ({ paper }));

/** Whether a paper of the shelf has a value, by the shelf itself and not by its table. */
function has(number: number, facet: string, value: string): boolean {
  const paper = shelf.papers[number];
  if (facet === 'has') return (paper?.links[value as 'code' | 'project'].length ?? 0) > 0;
  const division = shelf.facets.find(({ id }) => id === facet)?.divisions.find(({ id }) => id === value);
  return division?.papers.some(({ id }) => id === paper?.id) ?? false;
}

test('the table says of every paper what the shelf says', () => {
  for (const facet of facets) {
    facet.values.forEach(([id], value) => {
      const expected = all.map(({ paper }) => paper).filter((paper) => has(paper, facet.id, id));
      assert.deepEqual(facet.papersOf(value), expected, `${facet.id}:${id}`);
      for (const paper of expected) assert.ok(facet.valuesOf(paper).includes(value));
    });
  }
  assert.deepEqual(
    columns.map(({ id }) => id),
    shelf.searchedFacets.map(({ id }) => id).filter((id) => id !== 'author'),
  );
});

const someChoices = fc
  .uniqueArray(
    fc.constantFrom(...facets.flatMap(({ id, values }) => values.map(([value]) => ({ id, value })))),
    {
      maxLength: 4,
    },
  )
  .map((chosen) => {
    const choices = new Map<string, Set<string>>();
    for (const { id, value } of chosen) choices.set(id, (choices.get(id) ?? new Set()).add(value));
    return choices;
  });

test('any of several within a facet, all between facets', () => {
  fc.assert(
    fc.property(fc.subarray(all), someChoices, (found, choices) => {
      const expected = found.filter(({ paper }) =>
        [...choices].every(([facet, values]) => [...values].some((value) => has(paper, facet, value))),
      );
      assert.deepEqual(chosenAmong(found, facets, choices).chosen, expected);
    }),
  );
});

test('a count is what the value gives with the choices in the other facets', () => {
  fc.assert(
    fc.property(fc.subarray(all), someChoices, (found, choices) => {
      for (const { id, values } of chosenAmong(found, facets, choices).counts) {
        const others = new Map([...choices].filter(([facet]) => facet !== id));
        for (const value of values) {
          const alone = new Map(others).set(id, new Set([value.id]));
          assert.equal(value.papers, chosenAmong(found, facets, alone).chosen.length, `${id}:${value.id}`);
          assert.ok(value.papers > 0 || value.isChosen, 'a choice would lead to nothing');
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a choice that the shelf does not have is none', () => {
  const unknown = new Map([
    ['task', new Set(['no-such-topic'])],
    ['utm_source', new Set(['mail'])],
  ]);
  assert.deepEqual(chosenAmong(all, facets, unknown).chosen, all);
});

test('a value says which one is right around it', () => {
  const [facet] = shelfTable({
    ...shelf,
    searchedFacets: shelf.searchedFacets.slice(0, 1).map((facet) => ({
      ...facet,
      divisions: facet.divisions.map((division, at) =>
        at === 1 ? { ...division, within: [facet.divisions[0]?.id ?? ''] } : division,
      ),
    })),
  }).table.facets;
  assert.ok(facet);
  const [count] = chosenAmong(all, [openedFacet(facet)], new Map()).counts;
  const within = count?.values.flatMap(({ id, within }) => (within ? [[id, within]] : []));
  assert.deepEqual(within, [[facet.values[1]?.[0], facet.values[0]?.[0]]]);
});
