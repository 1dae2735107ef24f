import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { type Change, carryOut } from '../../../../src/import/change.ts';
import { diskStore, type Store } from '../../../../src/import/store.ts';
import { keepStep } from '../../../../src/import/undo/keep.ts';
import { maxStepsKept, stepNumbers } from '../../../../src/import/undo/step.ts';
import { undoneImport } from '../../../../src/import/undo/undo.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'offprint-undo-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

/** Path below the root -> bytes as Latin-1, whatever lies there. */
async function filesIn(folder = root): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = async (file: string) => [path.relative(folder, file), await readFile(file, 'latin1')] as const;
  return new Map(await Promise.all(files.sort().map(read)));
}

/** The changes that make the files say these texts; `undefined` takes one away. */
async function changesTo(store: Store, texts: Record<string, string | undefined>): Promise<Change[]> {
  const changes = Object.entries(texts).map(async ([name, text]): Promise<Change> => {
    const isThere = (await store.bytes(name)) !== undefined;
    const kind = text === undefined ? 'removed' : isThere ? 'changed' : 'new';
    return {
      path: name,
      kind,
      after: async () => (text === undefined ? undefined : Buffer.from(text, 'latin1')),
    };
  });
  return Promise.all(changes);
}

/** Does to the folder what an import does. */
async function importTo(store: Store, texts: Record<string, string | undefined>): Promise<void> {
  const changes = await changesTo(store, texts);
  await keepStep(store, changes, ['a.bib']);
  await carryOut(store, changes, () => {});
}

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true });
  await writeFile(path.join(root, name), text);
}

test('undoing gives back what was replaced and removed, and takes away what was made', async () => {
  await write('papers/a.mdx', 'one\r\n');
  await write('papers/b.mdx', 'two');
  const before = await filesIn();
  const store = await diskStore(root);
  await importTo(store, {
    'papers/a.mdx': 'ONE',
    'papers/b.mdx': undefined,
    'removed/b.mdx': 'two',
    'sources/x/a.bib': 'x',
  });
  assert.equal((await undoneImport(store, false))?.isDone, true);
  assert.deepEqual(await filesIn(), before);
  assert.deepEqual((await readdir(root)).sort(), ['papers']);
  assert.equal(await undoneImport(store, false), undefined);
});

const names = [
  'papers/a.mdx',
  'papers/b.mdx',
  'removed/a.mdx',
  'listings/2025-07-04.yaml',
  'sources/lab/a.bib',
];
const texts = fc.dictionary(
  fc.constantFrom(...names),
  fc.option(fc.string({ unit: 'binary-ascii' }), { nil: undefined }),
  {
    noNullPrototype: true,
  },
);

test('imports, undone one after the other, leave the folder as it was at each step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 4 }), async (imports) => {
      await rm(root, { recursive: true });
      await mkdir(root);
      const store = await diskStore(root);
      const states = [await filesIn()];
      for (const each of imports) {
        const steps = (await stepNumbers(store)).length;
        await importTo(store, each);
        if ((await stepNumbers(store)).length > steps) states.push(await filesIn());
      }
      for (const state of states.reverse().slice(1)) {
        assert.equal((await undoneImport(store, false))?.isDone, true);
        assert.deepEqual(withoutKept(await filesIn()), withoutKept(state));
      }
      assert.deepEqual(await filesIn(), new Map());
    }),
    { numRuns: 40 },
  );
});

const withoutKept = (files: ReadonlyMap<string, string>) =>
  new Map([...files].filter(([name]) => !name.startsWith('.offprint')));

test('a file that was edited since is named, and nothing is done', async () => {
  const store = await diskStore(root);
  await importTo(store, { 'papers/a.mdx': 'one', 'papers/b.mdx': 'two' });
  await write('papers/b.mdx', 'mine');
  const before = await filesIn();
  const undoing = await undoneImport(store, false);
  assert.deepEqual([undoing?.isDone, undoing?.edited], [false, ['papers/b.mdx']]);
  assert.deepEqual(await filesIn(), before);
});

test('a file that was deleted since, though an import changed it, is named too', async () => {
  await write('papers/a.mdx', 'one');
  const store = await diskStore(root);
  await importTo(store, { 'papers/a.mdx': 'ONE' });
  await rm(path.join(root, 'papers/a.mdx'));
  assert.deepEqual((await undoneImport(store, false))?.edited, ['papers/a.mdx']);
  assert.equal((await undoneImport(store, true))?.isDone, true);
  assert.deepEqual(await filesIn(), new Map([['papers/a.mdx', 'one']]));
});

test('told to, it undoes an import over an edit, and keeps the edit', async () => {
  const store = await diskStore(root);
  await importTo(store, { 'papers/a.mdx': 'one' });
  await write('papers/a.mdx', 'mine');
  assert.equal((await undoneImport(store, true))?.isDone, true);
  assert.deepEqual(
    await filesIn(),
    new Map([
      ['.offprint/.gitignore', '*\n'],
      ['.offprint/edited/1/papers/a.mdx', 'mine'],
    ]),
  );
});

test('an editor that writes into a file does not write into what is kept of it', async () => {
  await write('papers/a.mdx', 'one');
  const store = await diskStore(root);
  await importTo(store, { 'papers/a.mdx': 'two' });
  await write('papers/a.mdx', 'two, mine');
  await undoneImport(store, true);
  await write('papers/a.mdx', 'three');
  await importTo(store, { 'papers/a.mdx': 'four' });
  await undoneImport(store, false);
  assert.equal(await readFile(path.join(root, 'papers/a.mdx'), 'utf8'), 'three');
});

test('an import that stopped half-way can be undone, and one that could not begin leaves no step', async () => {
  await write('papers/a.mdx', 'one');
  await write('papers/b.mdx', 'two');
  const before = await filesIn();
  const store = await diskStore(root);
  const changes = await changesTo(store, {
    'papers/a.mdx': 'ONE',
    'papers/b.mdx': 'TWO',
    'papers/c.mdx': 'new',
  });
  await keepStep(store, changes, []);
  await carryOut(store, changes.slice(0, 1), () => {});
  assert.equal((await undoneImport(store, false))?.isDone, true);
  assert.deepEqual(await filesIn(), before);
  const full: Store = { ...store, keep: () => Promise.reject(new Error('ENOSPC')) };
  await assert.rejects(keepStep(full, changes, []), /ENOSPC/);
  assert.equal(await undoneImport(store, false), undefined);
  assert.deepEqual(withoutKept(await filesIn()), before);
});

test('a copy that is lost is named; the others are restored when it is told to', async () => {
  await write('papers/a.mdx', 'one');
  await write('papers/b.mdx', 'two');
  const store = await diskStore(root);
  await importTo(store, { 'papers/a.mdx': 'ONE', 'papers/b.mdx': 'TWO' });
  await rm(path.join(root, '.offprint/undo/000001/papers/a.mdx'));
  const undoing = await undoneImport(store, false);
  assert.deepEqual([undoing?.isDone, undoing?.lost], [false, ['papers/a.mdx']]);
  await undoneImport(store, true);
  assert.deepEqual([...(await filesIn()).values()], ['ONE', 'two']);
});

test('the last imports are kept, and an import that changes nothing is none', async () => {
  const store = await diskStore(root);
  for (let n = 1; n <= maxStepsKept + 3; n++) await importTo(store, { 'papers/a.mdx': `text ${n}` });
  await keepStep(store, [], ['a.bib']);
  assert.deepEqual(
    await stepNumbers(store),
    Array.from({ length: maxStepsKept }, (_, index) => index + 4),
  );
  assert.equal((await readdir(path.join(root, '.offprint/undo'))).length, 2 * maxStepsKept);
});

test('a step that names a file outside of the folder is none', async () => {
  const store = await diskStore(root);
  const files = [{ path: '../outside', after: 'a'.repeat(64) }];
  await write('.offprint/undo/000001.json', JSON.stringify({ version: 1, sources: [], files }));
  await assert.rejects(
    undoneImport(store, true),
    /^Error: \.offprint\/undo\/000001\.json: this is not a step/,
  );
});
