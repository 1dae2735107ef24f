import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { writeSearchBundle } from '../../../../src/search/build/bundle.ts';
import { searchInput } from '../../../../src/search/build/input.ts';
import { stateIn } from '../../../../src/search/query/state.ts';
import { searchEngine } from '../../../../src/search/show/engine.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const note = 'A zeppelin of a paper, with GUI-R1.';
const shelf = shelfWith([
  paperOf({ id: 'described', title: 'Ropes', extra: { note } }),
  paperOf({ id: 'both', title: 'Knots', abstract: 'We braid. It holds.', extra: { note } }),
  paperOf({ id: 'neither', title: 'Tides', abstract: 'A zeppelin of a tide, and then some more words.' }),
]);
const folder = await mkdtemp(path.join(tmpdir(), 'offprint-remarks-'));
await writeSearchBundle(searchInput(shelf), [], folder);
after(() => rm(folder, { recursive: true }));

const engine = searchEngine(async (name) => new Uint8Array(await readFile(path.join(folder, name))));

/** What is found, best first: id, the sentence with the words in brackets, its name, and where words stand. */
async function found(query: string): Promise<unknown[]> {
  const state = stateIn(new URLSearchParams({ q: query }));
  const { results } = await engine.reply({ ...state, from: 0, count: 9, unfolded: [] });
  return results.map(({ id, sentence, reasons }) => [
    id,
    sentence?.parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(''),
    sentence?.label,
    reasons.flatMap(({ places }) => places.map(({ place }) => place)).join(),
  ]);
}

test('what is said beside an abstract is found, shown and named', async () => {
  const shown = 'A [zeppelin] of a paper, with GUI-R1.';
  assert.deepEqual(await found('"a zeppelin of a"'), [
    ['neither', 'A [zeppelin] of a tide, and then some more words.', undefined, 'abstract'],
    ['both', shown, 'Note', 'notes'],
    ['described', shown, 'Note', 'notes'],
  ]);
  assert.deepEqual((await found('guir1')).map((one) => (one as string[])[0]).sort(), ['both', 'described']);
  assert.deepEqual(await found('braid'), [['both', 'We [braid].', undefined, 'abstract']]);
});
