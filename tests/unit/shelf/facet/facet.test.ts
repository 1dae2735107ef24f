import assert from 'node:assert/strict';
import test from 'node:test';
import {
  dividedBy,
  divisionsAround,
  divisionsWithin,
  facetPath,
  undividedPapers,
} from '../../../../src/shelf/facet/facet.ts';
import { byText } from '../../../../src/shelf/text-order.ts';
import { paperOf } from '../../paper-of.ts';

const [a, b, c] = [
  paperOf({ id: 'a', authors: ['Ada', 'Bo', 'Ada'] }),
  paperOf({ id: 'b', authors: ['Bo'] }),
  paperOf({ id: 'c' }),
] as const;

test('a paper is in each of its divisions once, in the order of the shelf', () => {
  assert.deepEqual(
    [...dividedBy([a, b, c], ({ authors }) => authors)],
    [
      ['Ada', [a]],
      ['Bo', [a, b]],
    ],
  );
});

test('papers in no division are known', () => {
  const facet = {
    id: 'x',
    name: 'X',
    plural: 'X',
    about: '',
    divisions: [{ id: 'ada', name: 'Ada', papers: [a] }],
  };
  assert.deepEqual(undividedPapers(facet, [a, b, c]), [b, c]);
});

test('texts are ordered by code units', () => {
  assert.deepEqual(['b', 'ä', 'a', 'B', ''].sort(byText), ['', 'B', 'a', 'b', 'ä']);
  assert.equal(byText('a', 'a'), 0);
});

test('a facet and its divisions have addresses that end with a slash', () => {
  assert.equal(facetPath({ id: 'year' }), '/year/');
  assert.equal(facetPath({ id: 'year' }, { id: '2024' }), '/year/2024/');
});

test('a division has those within it and those around it', () => {
  const [sea, tides, ebb] = [
    { id: 'sea', name: 'Sea', papers: [a] },
    { id: 'tides', name: 'Tides', within: ['sea'], papers: [a] },
    { id: 'ebb', name: 'Ebb', within: ['sea', 'tides'], papers: [a] },
  ] as const;
  const facet = { divisions: [sea, tides, ebb] };
  assert.deepEqual(divisionsWithin(facet), [sea]);
  assert.deepEqual(divisionsWithin(facet, 'sea'), [tides]);
  assert.deepEqual(divisionsWithin(facet, 'ebb'), []);
  assert.deepEqual(divisionsAround(facet, ebb), [sea, tides]);
});
