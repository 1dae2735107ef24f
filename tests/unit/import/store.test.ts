import assert from 'node:assert/strict';
import { link, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { diskStore, readableStore } from '../../../src/import/store.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'offprint-store-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

test('a file is written in a folder that was not there, and read back', async () => {
  const store = await diskStore(root);
  assert.equal(await store.write('papers/a.mdx', 'é'), true);
  assert.equal(await store.read('papers/a.mdx'), 'é');
  assert.equal(await store.read('papers/b.mdx'), undefined);
});

test('a file that says it already is left alone', async () => {
  const store = await diskStore(root);
  await store.write('papers/a.mdx', 'one');
  const before = await stat(path.join(root, 'papers/a.mdx'), { bigint: true });
  assert.equal(await store.write('papers/a.mdx', 'one'), false);
  const after = await stat(path.join(root, 'papers/a.mdx'), { bigint: true });
  assert.deepEqual([after.mtimeNs, after.ino], [before.mtimeNs, before.ino]);
});

test('nothing is left beside a written file', async () => {
  const store = await diskStore(root);
  for (const text of ['one', 'two']) await store.write('papers/a.mdx', text);
  assert.deepEqual(await readdir(path.join(root, 'papers')), ['a.mdx']);
  assert.equal(await readFile(path.join(root, 'papers/a.mdx'), 'utf8'), 'two');
});

test('the longest name that an id can have fits beside its place', async () => {
  const store = await diskStore(root);
  assert.equal(await store.write(`papers/${'a'.repeat(80)}.mdx`, 'one'), true);
});

test('what an interrupted import left is swept; what a person keeps there is not', async () => {
  await mkdir(path.join(root, 'papers'));
  for (const name of ['.offprint-a.mdx-12.tmp', '.hidden', 'b.mdx', 'a.mdx'])
    await writeFile(path.join(root, 'papers', name), 'x');
  const store = await diskStore(root);
  assert.deepEqual(await readdir(path.join(root, 'papers')), ['.hidden', 'a.mdx', 'b.mdx']);
  assert.deepEqual(await store.list('papers'), ['a.mdx', 'b.mdx']);
  assert.deepEqual(await store.list('listings'), []);
});

test('a folder in the place of a file is an error, not a loss', async () => {
  await mkdir(path.join(root, 'papers/a.mdx'), { recursive: true });
  await assert.rejects((await diskStore(root)).write('papers/a.mdx', 'x'), { code: 'EISDIR' });
});

test('a file is taken away; one that is not there is no error', async () => {
  const store = await diskStore(root);
  await store.write('papers/a.mdx', 'x');
  for (let n = 0; n < 2; n++) await store.remove('papers/a.mdx');
  assert.deepEqual(await store.list('papers'), []);
});

test('a file is replaced, never written into: who holds the old one has it whole', async () => {
  const store = await diskStore(root);
  await store.write('papers/a.mdx', 'one');
  await link(path.join(root, 'papers/a.mdx'), path.join(root, 'old'));
  await store.write('papers/a.mdx', 'two');
  assert.equal(await readFile(path.join(root, 'old'), 'utf8'), 'one');
});

test('a copy says what its file said, also when the file is replaced, and replaces what was there', async () => {
  const store = await diskStore(root);
  await store.write('papers/a.mdx', 'one');
  await store.copy('papers/a.mdx', 'kept/a.mdx');
  await store.copy('papers/a.mdx', 'kept/a.mdx');
  await store.write('papers/a.mdx', 'two');
  assert.equal(await store.read('kept/a.mdx'), 'one');
  await store.copy('kept/a.mdx', 'papers/a.mdx');
  assert.equal(await store.read('papers/a.mdx'), 'one');
  assert.deepEqual(
    [await readdir(path.join(root, 'kept')), await readdir(path.join(root, 'papers'))],
    [['a.mdx'], ['a.mdx']],
  );
});

test('a folder goes with all in it; empty ones go up to one that holds something', async () => {
  const store = await diskStore(root);
  for (const name of ['a/b/c/x', 'a/y', 'z/x']) await store.write(name, 'x');
  await store.removeFolder('z');
  await store.remove('a/b/c/x');
  assert.equal(await store.removeEmpty('a/b/c'), true);
  assert.equal(await store.removeEmpty('a'), false);
  assert.deepEqual([await readdir(root), await readdir(path.join(root, 'a'))], [['a'], ['y']]);
});

test('a store to be read alone leaves what an interrupted import left', async () => {
  await mkdir(path.join(root, 'papers'));
  await writeFile(path.join(root, 'papers/.offprint-a.mdx-12.tmp'), 'x');
  const store = readableStore(root);
  assert.equal(await store.bytes('papers/a.mdx'), undefined);
  assert.deepEqual(await readdir(path.join(root, 'papers')), ['.offprint-a.mdx-12.tmp']);
});

test('a folder is not among the files of a folder', async () => {
  await mkdir(path.join(root, 'sources', 'older'), { recursive: true });
  const store = await diskStore(root);
  assert.ok(!(await store.list('sources')).includes('older'));
});
