import assert from 'node:assert/strict';
import test from 'node:test';
import { paperIndex } from '../../../../src/search/build/pagefind-index.ts';
import { records } from '../real-shelf.ts';

test('papers indexed in batches have the index of all at once', async () => {
  const whole = await paperIndex(records);
  assert.ok(whole.terms.some(({ papers }) => papers > 20));
  assert.deepEqual(await paperIndex(records, 25), whole);
});
