import assert from 'node:assert/strict';
import test from 'node:test';
import { divisionsByLabel, isAddressable, labelKey } from '../../../../../src/shelf/facet/address/label.ts';
import { paperOf } from '../../../paper-of.ts';

const divided = (...lists: string[][]) =>
  divisionsByLabel(
    lists.map((keywords, at) => paperOf({ id: `p${at}`, keywords })),
    ({ keywords }) => keywords,
  ).map(({ name, papers }) => [name, papers.map(({ id }) => id).join()]);

test('case, accents, hyphens and TeX make no other label', () => {
  assert.equal(labelKey('Case-Control  Studies'), labelKey('case control studies'));
  assert.equal(labelKey('Poincaré'), labelKey('POINCARE'));
  assert.equal(labelKey('\\emph{Robots}'), labelKey('robots'));
});

test('languages of programmers are told apart', () => {
  assert.deepEqual(['C', 'C++', 'C#'].map(labelKey), ['c', 'c-plus-plus', 'c-sharp']);
});

test('a label in other letters keeps them, and has no address', () => {
  assert.equal(labelKey('機械学習 (ML)'), '機械学習 (ml)');
  assert.equal(isAddressable({ id: labelKey('機械学習') }), false);
  assert.equal(isAddressable({ id: labelKey('β-decay') }), true);
  assert.equal(isAddressable({ id: 'a'.repeat(100) }), false);
});

test('a division has the most common spelling, and each paper once', () => {
  assert.deepEqual(divided(['Robots', 'robots'], ['robots'], ['ROBOTS']), [['robots', 'p0,p1,p2']]);
});

test('of spellings that are equally common the first in the alphabet counts, whatever the order of papers', () => {
  assert.deepEqual(divided(['robots'], ['Robots']), [['Robots', 'p0,p1']]);
  assert.deepEqual(divided(['Robots'], ['robots']), [['Robots', 'p0,p1']]);
});

test('divisions are in the order of their names, and signs alone make none', () => {
  assert.deepEqual(divided(['zeal', '---'], ['Agents']), [
    ['Agents', 'p1'],
    ['zeal', 'p0'],
  ]);
});
