import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { runInNewContext } from 'node:vm';
import { editionOf } from '../../../src/build/edition.ts';
import { writeEdition } from '../../../src/build/offline.ts';

/** Writes files into a folder that is gone after the test. */
async function built(context: { after(run: () => Promise<void>): void }, files: Record<string, string>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'offprint-'));
  context.after(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

const site = {
  'index.html': 'home',
  '404.html': 'missing',
  'offline/index.html': 'not kept',
  'search/index.html': 'search',
  'saved/index.html': 'saved',
  'papers/x/index.html': 'paper',
  'names.json': '[]',
  '_astro/a.js': 'a',
  '_astro/deep/b.js': 'b',
  'pagefind/shelf.pf_meta': 'table',
  'pagefind/meaning.pf_meta': 'new',
  'pagefind/index/1.pf_index': 'chunk',
  'robots.txt': '',
  _redirects: '',
  _headers: '',
  '.nojekyll': '',
};

/** A thousand papers and one. */
const fragments = Object.fromEntries(
  Array.from({ length: 1001 }, (_, n) => [`pagefind/fragment/${n}.pf_fragment`, String(n)]),
);

/** As many, two of which share a file. */
const shared = Object.fromEntries(
  Array.from({ length: 501 }, (_, n) => [`pagefind/fragment/${n}.pf_fragments`, String(n)]),
);

const addresses = (files: readonly (readonly [string, number, string])[]) =>
  files.map(([address]) => address);

test('a small shelf is kept whole, each file with its size and the start of its SHA-256', async (context) => {
  const { edition, first, rest } = await editionOf(await built(context, site));
  assert.deepEqual(addresses(first), [
    '404.html',
    '_astro/a.js',
    '_astro/deep/b.js',
    '',
    'names.json',
    'offline/',
    'pagefind/index/1.pf_index',
    'pagefind/meaning.pf_meta',
    'pagefind/shelf.pf_meta',
    'papers/x/',
    'saved/',
    'search/',
  ]);
  assert.deepEqual(rest, []);
  assert.deepEqual([edition.isWhole, edition.restBytes], [true, 0]);
  const digest = createHash('sha256').update('paper').digest('base64url');
  assert.deepEqual(first.at(-3), ['papers/x/', 5, digest.slice(0, 12)]);
});

test('files of citations and records, which are for other programs, are left out', async (context) => {
  const cited = Object.fromEntries(
    ['papers/x', 'year/2024', 'shelf'].flatMap((stem) =>
      ['bib', 'ris', 'json'].map((extension) => [`${stem}.${extension}`, '']),
    ),
  );
  const without = addresses((await editionOf(await built(context, site))).first);
  const { first } = await editionOf(await built(context, { ...site, ...cited, 'shelf.jsonl': '' }));
  assert.deepEqual(addresses(first), without);
});

test('of a large shelf the shell and what the search loads first are kept, the rest has a size', async (context) => {
  const pairs = await editionOf(await built(context, { ...site, ...shared }));
  assert.ok(!pairs.edition.isWhole);
  const { edition, first, rest } = await editionOf(await built(context, { ...site, ...fragments }));
  assert.equal(edition.isWhole, false);
  assert.deepEqual(addresses(first), [
    '404.html',
    '_astro/a.js',
    '_astro/deep/b.js',
    '',
    'offline/',
    'pagefind/meaning.pf_meta',
    'pagefind/shelf.pf_meta',
    'saved/',
    'search/',
  ]);
  assert.equal(rest.length, 1001 + 3);
  assert.equal(
    edition.restBytes,
    rest.reduce((sum, [, bytes]) => sum + bytes, 0),
  );
});

test('the edition changes with every byte that is kept, and with nothing else', async (context) => {
  const nameOf = async (files: Record<string, string>) =>
    (await editionOf(await built(context, files))).edition.name;
  const name = await nameOf(site);
  assert.equal(await nameOf({ ...site, 'robots.txt': 'x' }), name);
  assert.notEqual(await nameOf({ ...site, 'papers/x/index.html': 'Paper' }), name);
  assert.notEqual(await nameOf({ ...site, 'papers/y/index.html': 'paper' }), name);
});

test('the worker and the lists are the same however often they are written, and are not of themselves', async (context) => {
  const folder = await built(context, { ...site, ...fragments });
  const read = async () =>
    Promise.all(
      ['sw.js', 'edition.json', 'edition-rest.json'].map((name) => readFile(path.join(folder, name))),
    );
  await writeEdition(folder);
  const once = await read();
  await writeEdition(folder);
  assert.deepEqual(await read(), once);
});

test('the worker is one classic script that listens to what it has to', async (context) => {
  const folder = await built(context, site);
  await writeEdition(folder);
  const script = await readFile(path.join(folder, 'sw.js'), 'utf8');
  const heard: string[] = [];
  const scope = 'https://shelf.example/';
  const self = { registration: { scope }, addEventListener: (kind: string) => heard.push(kind) };
  runInNewContext(script, { self, caches: {}, navigator: {} });
  assert.deepEqual(heard.sort(), ['activate', 'fetch', 'install', 'message']);
  assert.ok(Buffer.byteLength(script) < 10_000, 'browsers fetch it again with every page');
});

test('an address is written as a browser asks for it', async (context) => {
  const { first } = await editionOf(await built(context, { 'a%b#c?/index.html': '' }));
  assert.deepEqual(addresses(first), ['a%25b%23c%3F/']);
});
