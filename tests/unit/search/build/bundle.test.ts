import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { writeSearchBundle } from '../../../../src/search/build/bundle.ts';
import type { SearchRecord } from '../../../../src/search/build/records.ts';
import { openedIndex } from '../../../../src/search/format/index.ts';

const record = (id: string, sentences: string[]): SearchRecord => ({
  id,
  title: id.toUpperCase(),
  authors: [],
  sentences,
  topics: [],
  ids: [],
});

const given = (records: SearchRecord[]) => ({
  records,
  table: { published: records.map(() => null), facets: [], onDemand: [] },
  onDemand: [
    {
      id: 'author',
      name: 'Author',
      match: 'person' as const,
      order: 'by-papers' as const,
      values: [],
      papers: [],
    },
  ],
  links: {},
});

const records = [
  record('a', ['Robots learn to walk by <b>rewards</b> & play.']),
  record('b', ['Agents walk the web.']),
  record('c', ['Agents plan.', 'Agents act.']),
];

/** More than are under way at once. */
const many = Array.from({ length: 150 }, (_, index) => record(`p${index}`, [`Paper ${index} walks.`]));

const root = await mkdtemp(path.join(tmpdir(), 'offprint-bundle-'));
const folder = path.join(root, 'one');

before(async () => {
  await writeSearchBundle(given(records), [], folder);
});

after(async () => {
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
    await writeSearchBundle(given(many), [], path.join(root, name));
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
  assert.ok(names.includes('shelf.pf_meta') && names.includes('facet/author.pf_column'));
  assert.deepEqual(
    names.filter((name) => /\.(?:js|css|pagefind)$/.test(name)),
    [],
  );
});

test('above 1,000 papers two share a file of what is shown, and each is found in its own', async () => {
  const large = Array.from({ length: 1001 }, (_, at) => record(`p${at}`, [`Paper ${at} walks.`]));
  const target = path.join(root, 'large');
  await writeSearchBundle(given(large), [], target);
  const names = [...(await filesIn(target)).keys()].filter((name) => name.startsWith('fragment/'));
  assert.equal(names.length, 501);
  const index = await openedIndex(async (name) => new Uint8Array(await readFile(path.join(target, name))));
  for (const [paper, { id }] of large.entries()) assert.equal((await index.fragment(paper)).id, id);
});

test('papers are numbered as they are given, and shown without markup being read', async () => {
  const index = await openedIndex(async (name) => new Uint8Array(await readFile(path.join(folder, name))));
  assert.deepEqual([...(await index.postings('agent')).keys()], [1, 2]);
  const { title, sentences } = await index.fragment(0);
  assert.equal(title, 'A');
  assert.deepEqual(sentences, records[0]?.sentences);
});

test('a new paper at the head of the shelf renames the files of no other', async () => {
  const names = ['five', 'six'].map((name) => path.join(root, name));
  await writeSearchBundle(given(records), [], names[0] ?? '');
  await writeSearchBundle(given([record('new', ['News.']), ...records]), [], names[1] ?? '');
  const [before, after] = await Promise.all(names.map(filesIn));
  for (const [name, content] of before ?? [])
    if (name.startsWith('fragment')) assert.equal(after?.get(name), content, name);
});
