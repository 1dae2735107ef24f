import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import type { LoaderContext } from 'astro/loaders';
import { parseListing } from '../../../src/content/listing.ts';
import { yamlLoader } from '../../../src/content/loader.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'offprint-yaml-'));
after(() => rm(folder, { recursive: true }));
await writeFile(path.join(folder, '2025-07-04.yaml'), 'day: 2025-07-04\n');
await writeFile(path.join(folder, '2025-07-03.yaml'), 'day: 2025-07-03\n');
await writeFile(path.join(folder, '.2025-07-05.yaml'), '{torn');
await writeFile(path.join(folder, 'notes.md'), '{torn');

/** Ids and days of what the loader finds at a place. */
async function daysAt(place: string): Promise<[string, unknown][]> {
  const found = new Map<string, unknown>();
  const store = {
    clear: () => found.clear(),
    set: ({ id, data }: { id: string; data: Record<string, unknown> }) => found.set(id, data['day']),
    delete: (id: string) => found.delete(id),
  };
  const context = { store } as unknown as LoaderContext;
  await yamlLoader(place, parseListing).load(context);
  return [...found];
}

test('a folder gives an entry for each YAML file, by name, whatever else lies there', async () => {
  assert.deepEqual(await daysAt(folder), [
    ['2025-07-03', '2025-07-03'],
    ['2025-07-04', '2025-07-04'],
  ]);
});

test('a single file gives one entry, a place that is not there gives none', async () => {
  assert.deepEqual(await daysAt(path.join(folder, '2025-07-04.yaml')), [['2025-07-04', '2025-07-04']]);
  assert.deepEqual(await daysAt(path.join(folder, 'missing')), []);
});

test('one bad file is told as it is, of several each with a count', async () => {
  const bad = await mkdtemp(path.join(tmpdir(), 'offprint-yaml-'));
  after(() => rm(bad, { recursive: true }));
  const at = (name: string) => path.relative(process.cwd(), path.join(bad, name));
  const said = (name: string) =>
    `${at(name)}:1: colour is not a field that is known here. Write day, inferred, badge, curator, call, button, source or papers, or leave it out.`;
  await writeFile(path.join(bad, 'a.yaml'), 'colour: red\n');
  await assert.rejects(daysAt(bad), { message: said('a.yaml') });
  await writeFile(path.join(bad, 'b.yaml'), 'colour: blue\n');
  await assert.rejects(daysAt(bad), {
    message: `2 YAML files can't be read:\n${said('a.yaml')}\n${said('b.yaml')}`,
  });
});
