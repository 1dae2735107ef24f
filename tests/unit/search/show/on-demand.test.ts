import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { writeSearchBundle } from '../../../../src/search/build/bundle.ts';
import { searchInput } from '../../../../src/search/build/input.ts';
import { stateIn } from '../../../../src/search/query/state.ts';
import { type Engine, type Reply, searchEngine } from '../../../../src/search/show/engine.ts';
import { openEngine, shelf } from '../real-shelf.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'offprint-on-demand-'));
await writeSearchBundle(searchInput(shelf, 0), [], folder);
after(() => rm(folder, { recursive: true }));

const fetched: string[] = [];
const sparing = searchEngine(async (name) => {
  fetched.push(name);
  return new Uint8Array(await readFile(path.join(folder, name)));
});
const usual = openEngine();

/** The facets that are long, all but the first here. */
const later = shelf.searchedFacets.slice(1).map(({ id }) => id);
const request = (address: string) => ({
  ...stateIn(new URLSearchParams(address)),
  from: 0,
  count: 100,
  unfolded: later,
});

/** A reply with its facets in the order of their ids: those on demand come last. */
async function replyOf(engine: Engine, address: string): Promise<Reply> {
  const reply = await engine.reply(request(address));
  return { ...reply, facets: reply.facets.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

for (const address of [
  'q=robot',
  'q=topic:"foundation models" agent',
  'q=method:"world models"',
  'q=benchmark:minecraft',
  'year=2024&has=code',
  'q=qqqqqqq',
  'q=title:minecraft title:bandits',
  'q=author:"shunyu yao" venue:icra',
])
  test(`long facets are loaded on demand, and ${address} gets the same answer`, async () => {
    assert.deepEqual(await replyOf(sparing, address), await replyOf(usual, address));
  });

test('suggestions know the topics of long facets', async () => {
  for (const text of ['world', 'minecraft', 'robot'])
    assert.deepEqual(await sparing.suggestions(text), await usual.suggestions(text));
});

test('a search that asks for none of them loads none', async () => {
  fetched.length = 0;
  const opened = searchEngine(async (name) => {
    fetched.push(name);
    return new Uint8Array(await readFile(path.join(folder, name)));
  });
  const { results, uncounted } = await opened.reply({ ...request('q=robot'), unfolded: [] });
  assert.deepEqual(uncounted.map(({ id }) => id).sort(), [...later].sort());
  assert.ok(results.some(({ topics }) => topics.some(({ path }) => path.startsWith('method/'))));
  assert.deepEqual(
    fetched.filter((name) => name.startsWith('facet/')),
    [],
  );
});
