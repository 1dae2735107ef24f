import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { termOf } from '../../../../src/meaning/term.ts';
import { writeSearchBundle } from '../../../../src/search/build/bundle.ts';
import { indexedOf } from '../../../../src/search/build/pagefind-record.ts';
import { openedIndex } from '../../../../src/search/format/index.ts';

const record = { id: 'a', title: '', authors: [], sentences: [], topics: [], ids: [] };

test('a compound of which a part would be lost is indexed in parts and as one', () => {
  const { content, meta } = indexedOf({
    ...record,
    title: 'V-GameGym: Visual games',
    sentences: ['We train GUI-R1 in pre-training.'],
  });
  assert.equal(content, 'V GameGym Visual games\nWe train GUI R1 in pre-training.\nvgamegym guir1');
  assert.deepEqual(meta, { title: 'V GameGym Visual games', authors: '', joined: 'vgamegym' });
});

test('a compound that doesn’t begin the title does not take the first place among them', () => {
  assert.equal(indexedOf({ ...record, title: 'Beyond LLaVA-HD' }).meta.joined, 'and llavahd');
});

test('a word has the term under which Pagefind keeps it', async () => {
  const words = (
    'universal universality universe university universities emerge emergent emergency emergence organ ' +
    'organic organism organize organizing organization intern internal internally international interval ' +
    'interest interested interactive interfere interfering late later lateral laterally past paste pasted ' +
    'biologist biologists biology psychologist psychology logistics added adding adds evening evenings ' +
    'general generic community communication arsenal planning plans learned learning relational'
  ).split(' ');
  const folder = await mkdtemp(path.join(tmpdir(), 'offprint-terms-'));
  const records = words.map((word) => ({ ...record, id: word, sentences: [word] }));
  await writeSearchBundle(
    {
      records,
      table: { published: words.map(() => null), facets: [], onDemand: [] },
      onDemand: [],
      links: {},
    },
    [],
    folder,
  );
  const index = await openedIndex(async (name) => new Uint8Array(await readFile(path.join(folder, name))));
  for (const [paper, word] of words.entries())
    assert.ok((await index.postings(termOf(word))).has(paper), `${word} is not kept as ${termOf(word)}`);
  await rm(folder, { recursive: true });
});
