import assert from 'node:assert/strict';
import test from 'node:test';
import { firstNamed } from '../../../src/paper/count.ts';

test('of several names the first are given, and how many others there are', () => {
  assert.equal(firstNamed(['a', 'b'], 2), 'a, b');
  assert.equal(firstNamed(['a', 'b', 'c'], 2), 'a, b and 1 other');
  assert.equal(firstNamed(['a', 'b', 'c', 'd'], 2), 'a, b and 2 others');
});
