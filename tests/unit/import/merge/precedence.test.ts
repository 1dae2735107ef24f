import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../../../src/import/formats/formats.ts';
import { rankOf } from '../../../../src/import/merge/precedence.ts';
import { fieldNames, fieldRules } from '../../../../src/paper/fields.ts';
import type { FieldName } from '../../../../src/paper/paper.ts';

const orderOf = (field: FieldName) =>
  formats.map(({ name }) => name).sort((a, b) => rankOf(field, a) - rankOf(field, b));

test("the words are the listing's, the data are the metadata's", () => {
  assert.deepEqual(orderOf('title'), ['listing', 'records', 'daily', 'metadata']);
  assert.deepEqual(orderOf('abstract'), ['listing', 'records', 'daily', 'metadata']);
  assert.deepEqual(orderOf('venue'), ['records', 'metadata', 'daily', 'listing']);
});

test('a format that nobody ranked comes last', () => {
  for (const field of fieldNames) {
    for (const { name } of formats) assert.ok(rankOf(field, name) < rankOf(field, 'another'));
  }
});

test('there is a reason for every field', () => {
  assert.equal(fieldRules.title.precedence.reason, 'a listing is the text that readers were shown');
  assert.equal(
    fieldRules.venue.precedence.reason,
    'records and metadata are made with more care than a page is copied',
  );
});
