import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { writeSearchBundle } from '../../../../src/search/build/bundle.ts';
import { searchInput } from '../../../../src/search/build/input.ts';
import { openedIndex } from '../../../../src/search/format/index.ts';
import { answerToQuery } from '../../../../src/search/rank/answer.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const names = ['Næss', 'Hödl', 'Weiß', 'Grosse', 'Müller', 'Østby', 'Wałęsa', 'Michael', 'Michal'];
const shelf = shelfWith(
  names.map((name) => paperOf({ id: name, title: `Of ${name}`, authors: [`Ada ${name}`] })),
);
const folder = mkdtempSync(path.join(tmpdir(), 'offprint-letters-'));
await writeSearchBundle(searchInput(shelf), [], folder);
const index = await openedIndex(async (name) => new Uint8Array(await readFile(path.join(folder, name))));

async function foundBy(query: string): Promise<string[]> {
  const { hits } = await answerToQuery(index, query);
  const found = await Promise.all(hits.map(async ({ paper }) => (await index.fragment(paper)).id));
  return found.sort();
}

for (const [typed, name] of [
  ['Naess', 'Næss'],
  ['Hoedl', 'Hödl'],
  ['Hodl', 'Hödl'],
  ['Weiss', 'Weiß'],
  ['Große', 'Grosse'],
  ['Muller', 'Müller'],
  ['Mueller', 'Müller'],
  ['Ostby', 'Østby'],
  ['Walesa', 'Wałęsa'],
  ['Michael', 'Michael'],
  ['Michal', 'Michal'],
] as const) {
  test(`${typed} finds ${name}`, async () => {
    for (const query of [typed, typed.toLowerCase(), `author:${typed}`, `A. ${typed}`, `author:"A ${typed}"`])
      assert.deepEqual(await foundBy(query), [name], query);
  });
}
