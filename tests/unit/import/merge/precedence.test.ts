import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../../../src/import/formats/formats.ts';
import { rankOf } from '../../../../src/import/merge/merge.ts';
import { fieldNames, fieldRules, sourceKinds } from '../../../../src/paper/fields.ts';
import type { FieldName } from '../../../../src/paper/paper.ts';

const ranked = (field: FieldName, names: readonly string[]) =>
  names.toSorted((a, b) => rankOf(field, a) - rankOf(field, b));

test("the words are the listing's, the data are the metadata's", () => {
  const names = ['list', 'table', 'bibtex', 'crossref', 'metadata', 'daily', 'records', 'listing'];
  const words = ['listing', 'records', 'daily', 'metadata', 'crossref', 'bibtex', 'table', 'list'];
  assert.deepEqual(ranked('title', names), words);
  assert.deepEqual(ranked('abstract', names), words);
  assert.deepEqual(ranked('venue', names), [
    'records',
    'metadata',
    'crossref',
    'bibtex',
    'daily',
    'table',
    'listing',
    'list',
  ]);
});

test('every kind of source has its place for every field, and what is unknown comes last', () => {
  for (const field of fieldNames) {
    assert.deepEqual(fieldRules[field].precedence.kinds.toSorted(), sourceKinds.toSorted(), field);
    for (const { name } of formats) assert.ok(rankOf(field, name) < rankOf(field, 'another'), name);
  }
});

test('there is a reason for every field', () => {
  assert.equal(fieldRules.title.precedence.reason, 'a listing is the text that readers were shown');
  assert.equal(
    fieldRules.venue.precedence.reason,
    'records and metadata are made with more care than a page is copied',
  );
});
