import assert from 'node:assert/strict';
import test from 'node:test';
import { categoryFacet, categoryKey } from '../../../../../src/shelf/facet/classification/category.ts';
import { paperOf } from '../../../paper-of.ts';

test('papers are divided by the categories of arXiv, in alphabetical order', () => {
  const papers = [
    paperOf({ id: 'a', categories: ['math.OC', 'cs.RO'] }),
    paperOf({ id: 'b', categories: ['cs.RO', 'hep-th'] }),
  ];
  assert.deepEqual(
    categoryFacet(papers).divisions.map(({ id, name, papers }) => [
      id,
      name,
      papers.map(({ id }) => id).join(),
    ]),
    [
      ['cs-ro', 'cs.RO', 'a,b'],
      ['hep-th', 'hep-th', 'b'],
      ['math-oc', 'math.OC', 'a'],
    ],
  );
});

test('the classes of other schemes divide nothing', () => {
  assert.equal(categoryKey('cond-mat.mtrl-sci'), 'cond-mat-mtrl-sci');
  assert.deepEqual(['68T05', 'I.2.9; H.5.2', 'Planning'].map(categoryKey), [undefined, undefined, undefined]);
});
