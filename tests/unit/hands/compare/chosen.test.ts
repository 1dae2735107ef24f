import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { chosenIn, hashOf } from '../../../../src/hands/compare/chosen.ts';

test('an address names up to five papers, each once', () => {
  assert.deepEqual(chosenIn('#a,b,a'), { ids: ['a', 'b'], left: [] });
  assert.deepEqual(chosenIn('#a,b,c,d,e,f,g'), { ids: ['a', 'b', 'c', 'd', 'e'], left: ['f', 'g'] });
  assert.deepEqual(chosenIn(''), { ids: [], left: [] });
  assert.deepEqual(chosenIn('#,, ,a%2,'), { ids: ['a%2'], left: [] });
});

test('what is written into an address is read from it', () => {
  const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 5 }), (ids) => {
      assert.deepEqual(chosenIn(hashOf(ids)).ids, ids);
    }),
  );
});
