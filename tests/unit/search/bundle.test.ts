import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeSearchBundle } from '../../../src/search/bundle.ts';

const records = [
  {
    url: '/papers/a/',
    content: 'Robots learn to walk by <b>rewards</b> & play.',
    meta: { title: 'A', authors: 'Ada Byron' },
  },
  { url: '/papers/b/', content: 'Agents walk the web.', meta: { title: 'B', authors: '' } },
  { url: '/papers/c/', content: 'Agents plan. Agents act.', meta: { title: 'C', authors: '' } },
];

/** More than are under way at once. */
const many = Array.from({ length: 150 }, (_, index) => ({
  url: `/papers/p${index}/`,
  content: `Paper ${index} walks.`,
  meta: { title: `${index}` },
}));

const root = await mkdtemp(path.join(tmpdir(), 'offprint-bundle-'));
const folder = path.join(root, 'one');
const fetchBefore = globalThis.fetch;

before(async () => {
  await writeSearchBundle(records, folder);
  globalThis.fetch = async (address) =>
    new Response(await readFile(fileURLToPath(String(address).replace(/\?.*/, ''))));
});

after(async () => {
  globalThis.fetch = fetchBefore;
  await rm(root, { recursive: true });
});

async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [path.relative(folder, name), await readFile(name, 'base64')] as const),
    ),
  );
}

test('the same records give the same files, byte by byte', async () => {
  const written = [];
  for (const name of ['three', 'four']) {
    await writeSearchBundle(many, path.join(root, name));
    written.push(await filesIn(path.join(root, name)));
  }
  assert.deepEqual(written[0], written[1]);
  assert.equal(
    [...(written[0]?.keys() ?? [])].filter((name) => name.endsWith('.pf_fragment')).length,
    many.length,
  );
});

test('the bundle has one fragment a record and nothing of Pagefind’s own client', async () => {
  const names = [...(await filesIn(folder)).keys()];
  assert.equal(names.filter((name) => name.endsWith('.pf_fragment')).length, records.length);
  assert(names.includes('pagefind-entry.json'));
  assert.deepEqual(
    names.filter((name) => /\.(?:js|css|pagefind)$/.test(name)),
    [],
  );
});
