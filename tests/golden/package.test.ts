import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

/** A package is heavier than this, in bytes as it is packed, for a reason or not at all. */
const maxPackedBytes = 1_100_000;

let folder = '';
let packed: { filename: string; size: number; files: { path: string }[] };

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'offprint-package-'));
  [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], process.cwd()));
});

after(() => rm(folder, { recursive: true, force: true }));

function run(command: string, args: string[], cwd: string): string {
  const env = { ...process.env, OFFPRINT_CONTENT: '', OFFPRINT_OUT: '', npm_command: '' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

/** A folder with the package and what it depends on, as `npm install` lays them out. */
async function installed(): Promise<string> {
  const shelf = path.join(folder, 'shelf');
  const packages = path.join(shelf, 'node_modules');
  await mkdir(path.join(packages, 'offprint'), { recursive: true });
  const archive = path.join(folder, packed.filename);
  run('tar', ['--extract', '--gzip', '--strip-components=1', '--file', archive], path.join(packages, 'offprint'));
  const own = path.resolve('node_modules');
  for (const name of await readdir(own))
    if (!name.startsWith('.')) await symlink(path.join(own, name), path.join(packages, name));
  return shelf;
}

test('the package holds what runs, and nothing that only its own tests need', () => {
  const names = packed.files.map((file) => file.path);
  assert.ok(names.includes('engine/src/cli/offprint.js'));
  assert.deepEqual(
    names.filter((name) => !/^(?:engine\/|package\.json$|README\.md$|LICENSE$)/.test(name)),
    [],
  );
  assert.deepEqual(
    names.filter((name) => /\.ts$|(?:^|\/)tests?\//.test(name)),
    [],
  );
  assert.ok(packed.size < maxPackedBytes, `${packed.size} bytes`);
});

test('in a folder of content alone, the package makes a shelf and builds its site', async () => {
  const shelf = await installed();
  await writeFile(
    path.join(shelf, 'list.md'),
    [1, 2, 3]
      .map((n) => `- **Shelves that sort themselves, part ${n}.** Ada Roe. [paper](https://arxiv.org/abs/2101.0000${n})\n`)
      .join(''),
  );
  // As `npm install` of the file leaves the folder.
  const spec = `file:../${packed.filename}`;
  const packages = { 'node_modules/offprint': { resolved: spec } };
  await writeFile(path.join(shelf, 'package.json'), JSON.stringify({ dependencies: { offprint: spec } }));
  await writeFile(path.join(shelf, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  const offprint = path.join('node_modules/offprint/engine/src/cli/offprint.js');
  run('node', [offprint, 'init', '--name', 'Shelves', '--from', 'list.md'], shelf);
  await mkdir(path.join(shelf, 'slots'));
  await writeFile(path.join(shelf, 'slots/top.astro'), '<p class="own">Hello</p>\n<style>.own { order: 7 }</style>\n');
  await writeFile(path.join(shelf, 'style.css'), ':root { --round: 7px; }\n');
  run('node', [offprint, 'build', '--base', '/sub/'], shelf);
  const home = await readFile(path.join(shelf, 'dist/index.html'), 'utf8');
  assert.match(home, /<title>Shelves/);
  assert.match(home, /href="\/sub\/papers\/shelves-that-sort-themselves-part-2\/"/);
  assert.match(home, /<p class="own" data-astro-cid-\w+>Hello<\/p>/);
  const sheets = (await readdir(path.join(shelf, 'dist/_astro'))).filter((name) => name.endsWith('.css'));
  const css = (await Promise.all(sheets.map((name) => readFile(path.join(shelf, 'dist/_astro', name), 'utf8')))).join('');
  assert.match(css, /--round:\s*7px/);
  assert.match(css, /\.own\[data-astro-cid-\w+\]\s*\{\s*order:\s*7/);
  const written = await readdir(path.join(shelf, 'dist'));
  for (const name of ['pagefind', 'card', 'edition.json', '404.html']) assert.ok(written.includes(name), name);
  assert.deepEqual((await readdir(shelf)).sort(), [
    '.gitignore',
    '.offprint',
    'README.md',
    'dist',
    'list.md',
    'node_modules',
    'package.json',
    'pages',
    'papers',
    'site.yaml',
    'slots',
    'sources',
    'sources.yaml',
    'style.css',
    'topics.yaml',
    'vendor',
  ]);
  const { dependencies } = JSON.parse(await readFile(path.join(shelf, 'package.json'), 'utf8'));
  assert.equal(dependencies.offprint, `file:vendor/${packed.filename}`);
  assert.equal((await stat(path.join(shelf, 'vendor', packed.filename))).size, packed.size);
});

test('a shelf without packages of its own, as npx leaves it, is built too', async () => {
  const shelf = path.join(folder, 'bare');
  await mkdir(path.join(shelf, 'papers'), { recursive: true });
  await writeFile(path.join(shelf, 'site.yaml'), 'name: Bare\n');
  await writeFile(path.join(shelf, 'papers/tides.mdx'), '---\ntitle: Tides\n---\n\nTides rise and fall.\n');
  const offprint = path.join(folder, 'shelf/node_modules/offprint/engine/src/cli/offprint.js');
  run('node', [offprint, 'build'], shelf);
  assert.match(await readFile(path.join(shelf, 'dist/index.html'), 'utf8'), /<title>Bare/);
});
