import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { pagefindMeta, pagefindVersion } from '../../../../src/search/build/pagefind-format.ts';
import { paperIndex } from '../../../../src/search/build/pagefind-index.ts';
import type { SearchRecord } from '../../../../src/search/build/records.ts';
import { unpackedPostings } from '../../../../src/search/format/chunk.ts';
import { records } from '../real-shelf.ts';

test('papers indexed in batches have the index of all at once', async () => {
  const whole = await paperIndex(records);
  assert.ok(whole.terms.some(({ papers }) => papers > 20));
  assert.deepEqual(await paperIndex(records, 25), whole);
});

const nothing = { authors: [], sentences: [], topics: [], ids: [] };

/** Two papers with every shape that the format has: fields, weights, accents, differences, a compound. */
const shapes: SearchRecord[] = [
  {
    ...nothing,
    id: 'first',
    title: 'Walking GUI-R1 robots',
    authors: ['Hal Daumé', 'Ada Daume'],
    published: '4 July 2025',
    venue: 'ICRA 2024',
    sentences: ['Robots walk and walk.', 'A daumé of multi-agent play.'],
    topics: ['Robot learning'],
    ids: ['2507.01925'],
  },
  { ...nothing, id: 'second', title: 'Agents', sentences: ['Nothing walks here, agents.'] },
];

/** Term -> for each paper its number, the frequency, positions in the text, positions by field. */
const expected = {
  '01925': [[0, 0, [], { ids: [0] }]],
  '2024': [[0, 0, [], { venue: [1] }]],
  '2025': [[0, 0, [], { published: [1] }]],
  '2507': [[0, 0, [], { ids: [0] }]],
  '250701925': [[0, 0, [], { ids: [0, 1] }]],
  a: [[0, 1, [8], {}]],
  ada: [[0, 0, [], { authors: [2] }]],
  agent: [
    [0, 0.5, [11], {}],
    [1, 2, [0, 4], { title: [0] }],
  ],
  and: [[0, 1, [6], { title: [0] }]],
  daum: [[0, 1, [9], { authors: [1, 3] }]],
  gui: [[0, 1, [1], { title: [1] }]],
  guir1: [[0, 1, [13], { title: [1001] }]],
  hal: [[0, 0, [], { authors: [0] }]],
  here: [[1, 1, [3], {}]],
  icra: [[0, 0, [], { venue: [0] }]],
  juli: [[0, 0, [], { published: [0] }]],
  learn: [[0, 0, [], { topics: [1] }]],
  multi: [[0, 0.5, [11], {}]],
  multiag: [[0, 1, [11], {}]],
  noth: [[1, 1, [1], {}]],
  of: [[0, 1, [10], {}]],
  play: [[0, 1, [12], {}]],
  r1: [[0, 1, [2], { title: [2] }]],
  robot: [[0, 2, [3, 4], { title: [3], topics: [0] }]],
  walk: [
    [0, 3, [0, 5, 7], { title: [0] }],
    [1, 1, [2], {}],
  ],
};

test('the installed Pagefind writes the format that is read: terms, positions, weights and fields', async () => {
  const { words, terms } = await paperIndex(shapes);
  const found = Object.fromEntries(
    terms.map(({ term, papers, list }) => [
      term,
      [...unpackedPostings(list, papers).values()].map(({ paper, frequency, positions, fields }) => [
        paper,
        frequency,
        positions,
        Object.fromEntries(fields),
      ]),
    ]),
  );
  assert.deepEqual(words, [14, 5]);
  assert.deepEqual(found, expected);
});

test('the format is that of the version which the project depends on and which is installed', () => {
  for (const [file, versionIn] of [
    ['package.json', ({ dependencies }) => dependencies?.['pagefind']],
    ['node_modules/pagefind/package.json', ({ version }) => version],
  ] as [string, (manifest: { dependencies?: Record<string, string>; version?: string }) => unknown][])
    assert.equal(versionIn(JSON.parse(readFileSync(file, 'utf8'))), pagefindVersion, file);
});

test('the index of another version is refused with a remedy', () => {
  const bytes = (version: string) =>
    Uint8Array.from([
      ...new TextEncoder().encode('pagefind_dcd'),
      0x86,
      0x60 + version.length,
      ...new TextEncoder().encode(version),
      ...[0x80, 0x80, 0x80, 0x80, 0x81, 0x65],
      ...new TextEncoder().encode('title'),
    ]);
  assert.deepEqual(pagefindMeta(bytes(pagefindVersion)), { papers: [], fields: ['title'] });
  assert.throws(
    () => pagefindMeta(bytes('9.9.9')),
    /made by Pagefind 9\.9\.9, but only .* install pagefind@/,
  );
});
