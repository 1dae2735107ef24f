import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FieldName } from '../../../../src/import/candidate.ts';
import { formats } from '../../../../src/import/formats/formats.ts';
import { rankOf, reasonOf } from '../../../../src/import/merge/precedence.ts';

const orderOf = (field: FieldName) =>
  formats.map(({ name }) => name).sort((a, b) => rankOf(field, a) - rankOf(field, b));

test("the words are the listing's, the data are the metadata's", () => {
  assert.deepEqual(orderOf('title'), ['listing', 'records', 'daily', 'metadata']);
  assert.deepEqual(orderOf('abstract'), ['listing', 'records', 'daily', 'metadata']);
  assert.deepEqual(orderOf('venue'), ['records', 'metadata', 'daily', 'listing']);
});

test('a format that nobody ranked comes last', () => {
  for (const field of ['title', 'venue'] as const) {
    for (const { name } of formats) assert.ok(rankOf(field, name) < rankOf(field, 'another'));
  }
});

test('there is a reason for every field', () => {
  assert.equal(reasonOf('title'), 'a listing is the text that readers were shown');
  assert.equal(reasonOf('venue'), 'records and metadata are made with more care than a page is copied');
});
