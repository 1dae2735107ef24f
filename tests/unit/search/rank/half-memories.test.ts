import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { idsFor, papers } from '../real-shelf.ts';

/** For each paper what somebody may half-remember of it, in other words than its own. */
const memories: Record<string, string> = JSON.parse(
  readFileSync('tests/unit/search/rank/half-memories.json', 'utf8'),
);

test('half-memories bring nine papers of ten first, and nearly all among the first three', async () => {
  assert.deepEqual(Object.keys(memories).sort(), papers.map(({ id }) => id).sort());
  const ranks = await Promise.all(
    Object.entries(memories).map(async ([id, memory]) => (await idsFor(memory)).indexOf(id)),
  );
  const share = (last: number) => ranks.filter((rank) => rank >= 0 && rank <= last).length / ranks.length;
  assert.ok(share(0) >= 0.9, `first: ${share(0)}`);
  assert.ok(share(2) >= 0.95, `among the first three: ${share(2)}`);
});
