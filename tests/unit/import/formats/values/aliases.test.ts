import assert from 'node:assert/strict';
import test from 'node:test';
import { fieldCalled, nameKey, namesOfField } from '../../../../../src/import/formats/values/aliases.ts';
import { linkListNames } from '../../../../../src/paper/paper.ts';

test('a name is compared without case, spaces, accents and signs', () => {
  assert.equal(nameKey('Année de publication'), 'anneedepublication');
  assert.equal(fieldCalled('PDF-URL')?.field, 'pdf');
  assert.equal(fieldCalled('pdf url of the supplement'), undefined);
});

test('the first name of a field is the most usual', () => {
  assert.equal(namesOfField('volume')[0], 'volume');
  assert.deepEqual(fieldCalled('vol'), { field: 'volume', rank: 1 });
});

test('every kind of link is called by its own name', () => {
  for (const kind of linkListNames) assert.equal(fieldCalled(kind)?.field, kind);
});
