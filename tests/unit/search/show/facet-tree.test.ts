import assert from 'node:assert/strict';
import test from 'node:test';
import type { ValueCount } from '../../../../src/search/match/facet.ts';
import {
  foldedValues,
  type NestedValue,
  nestedValues,
  sizeOf,
} from '../../../../src/search/show/facet-tree.ts';

const value = (id: string, papers: number, within?: string, isChosen = false): ValueCount => ({
  id,
  name: id,
  papers,
  isChosen,
  ...(within !== undefined && { within }),
});

const values = [
  value('eels', 5),
  value('fish', 9),
  value('silver', 2, 'eels'),
  value('cod', 4, 'fish'),
  value('hake', 6, 'fish'),
];
const written = (all: readonly NestedValue[]): string =>
  all.map(({ value, inner }) => value.id + (inner.length > 0 ? `(${written(inner)})` : '')).join(' ');

test('values are inside those around them, the most frequent first', () => {
  assert.equal(written(nestedValues({ order: 'by-papers', values })), 'fish(hake cod) eels(silver)');
  assert.equal(written(nestedValues({ order: 'as-given', values })), 'eels(silver) fish(cod hake)');
});

test('a value whose outer one leads to no paper stands by itself', () => {
  assert.equal(written(nestedValues({ order: 'by-papers', values: values.slice(2) })), 'hake cod silver');
});

test('folded, the outermost are shown, and what is chosen with what is around it and within it', () => {
  const folded = (...chosen: string[]) => {
    const all = values.map((one) => ({ ...one, isChosen: chosen.includes(one.id) }));
    return written(foldedValues(nestedValues({ order: 'by-papers', values: all }), 1));
  };
  assert.equal(folded(), 'fish');
  assert.equal(folded('silver'), 'fish eels(silver)');
  assert.equal(folded('fish'), 'fish(hake cod)');
});

test('all values count', () => {
  assert.equal(sizeOf(nestedValues({ order: 'by-papers', values })), values.length);
});
