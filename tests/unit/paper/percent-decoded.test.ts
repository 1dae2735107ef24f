import assert from 'node:assert/strict';
import test from 'node:test';
import { percentDecoded } from '../../../src/paper/percent-decoded.ts';

test('escapes are decoded, broken ones stay', () => {
  assert.equal(percentDecoded('a%20b%C3%A9'), 'a bé');
  assert.equal(percentDecoded('100%'), '100%');
});
