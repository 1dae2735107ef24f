import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { writeSearchBundle } from '../../../../src/search/build/bundle.ts';
import { searchInput } from '../../../../src/search/build/input.ts';
import { openedIndex } from '../../../../src/search/format/index.ts';
import { stateIn } from '../../../../src/search/query/state.ts';
import { answerToQuery } from '../../../../src/search/rank/answer.ts';
import { searchEngine } from '../../../../src/search/show/engine.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const names = ['Næss', 'Hödl', 'Weiß', 'Grosse', 'Müller', 'Østby', 'Wałęsa', 'Michael', 'Michal'];
const shelf = shelfWith(
  names.map((name) => paperOf({ id: name, title: `Of ${name}`, authors: [`Ada ${name}`] })),
);
const folder = mkdtempSync(path.join(tmpdir(), 'offprint-letters-'));
await writeSearchBundle(searchInput(shelf), [], folder);
const fetchBytes = async (name: string) => new Uint8Array(await readFile(path.join(folder, name)));
const index = await openedIndex(fetchBytes);
const engine = searchEngine(fetchBytes);

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
    for (const query of [
      typed,
      typed.toLowerCase(),
      `author:${typed}`,
      `A. ${typed}`,
      `author:"A ${typed}"`,
      `"of ${typed}"`,
      `"Ada ${typed}"`,
    ])
      assert.deepEqual(await foundBy(query), [name], query);
  });

  test(`${typed} marks and suggests ${name}`, async () => {
    const { results } = await engine.reply({
      ...stateIn(new URLSearchParams({ q: typed })),
      from: 0,
      count: 9,
      unfolded: [],
    });
    assert.deepEqual(
      results.flatMap(({ title }) => title.filter(({ isMarked }) => isMarked).map(({ text }) => text)),
      [name],
    );
    const suggested = await engine.suggestions(typed);
    assert.ok(suggested.some(({ kind, name: author }) => kind === 'author' && author === `Ada ${name}`));
  });
}
