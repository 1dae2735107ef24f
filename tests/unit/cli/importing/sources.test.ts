import assert from 'node:assert/strict';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { newFolder, runCommand, runImport, textsIn } from '../run.ts';

const entry = (key: string, title: string, more = '') =>
  `@article{${key},\n  title = {${title}},\n  author = {Doe, Jane},\n  year = 2020,\n${more}}\n`;
const first = entry('a', 'On Walking');
const second = entry('b', 'On Running');

/** A folder with these files, the content folder `content` among them. */
async function folderOf(files: Record<string, string>): Promise<string> {
  const cwd = await newFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(cwd, name)), { recursive: true });
    await writeFile(path.join(cwd, name), text);
  }
  return cwd;
}

const undo = (cwd: string, ...words: string[]) =>
  runCommand('src/cli/offprint.ts', ['undo', '--into', 'content', ...words], { cwd });
const runIn = (cwd: string, ...words: string[]) => runImport([...words, '--into', 'content'], { cwd });
const namesIn = async (cwd: string) => [...(await textsIn(path.join(cwd, 'content'))).keys()];

test('a dry run says what the import says, and what would change, and writes nothing', async () => {
  const cwd = await folderOf({ 'a.bib': first, 'content/papers/.offprint-x.mdx-1.tmp': 'left behind' });
  const dry = await runIn(cwd, 'a.bib', '--dry-run');
  assert.deepEqual(await namesIn(cwd), ['papers/.offprint-x.mdx-1.tmp']);
  const real = await runIn(cwd, 'a.bib');
  assert.equal(dry.status, real.status);
  assert.ok(dry.stdout.startsWith(real.stdout));
  assert.equal(
    dry.stdout.slice(real.stdout.length),
    `\nWould be new (2)\n  papers/on-walking.mdx: On Walking\n  sources/a.bib: ${first.length} bytes\n`,
  );
});

test('what sources.yaml names is followed: corrected, left, come back; and each step is undone', async () => {
  const yaml = 'sources:\n  - path: ../lib/a.bib\n    mode: mirror\n';
  const cwd = await folderOf({ 'content/sources.yaml': yaml, 'lib/a.bib': first + second });
  const content = path.join(cwd, 'content');
  const states = [await textsIn(content)];
  const corrected = entry('a', 'On Walking', '  doi = {10.1000/a},\n');
  for (const text of [first + second, corrected, corrected + second]) {
    await writeFile(path.join(cwd, 'lib/a.bib'), text);
    assert.equal((await runIn(cwd)).status, 0);
    states.push(await textsIn(content));
    assert.equal(states.at(-1)?.get('sources/a.bib'), text);
  }
  const papers = states.map((files) => [...files.keys()].filter((name) => name.endsWith('.mdx')));
  const both = ['papers/on-running.mdx', 'papers/on-walking.mdx'];
  assert.deepEqual(papers, [[], both, ['papers/on-walking.mdx', 'removed/on-running.mdx'], both]);
  assert.match(states[2]?.get('papers/on-walking.mdx') ?? '', /^doi: 10\.1000\/a$/m);
  assert.equal(states[3]?.get('papers/on-running.mdx'), states[1]?.get('papers/on-running.mdx'));

  const list = await undo(cwd, '--list');
  assert.equal(list.stdout.split('\n').length, 4);
  for (const state of states.reverse().slice(1)) {
    const { status } = await undo(cwd);
    assert.equal(status, 0);
    assert.deepEqual(await textsIn(content), state);
  }
  const { status, stdout } = await undo(cwd);
  assert.deepEqual([status, stdout], [1, 'There is no import to undo.\n']);
});

test('a mirror that is not there is read from its copy; without one it is refused, and nothing leaves', async () => {
  const yaml = 'sources:\n  - path: ../lib/a.bib\n    mode: mirror\n';
  const cwd = await folderOf({ 'content/sources.yaml': yaml, 'lib/a.bib': first });
  await runIn(cwd);
  const before = await textsIn(path.join(cwd, 'content'));
  await rm(path.join(cwd, 'lib'), { recursive: true });
  const copied = await runIn(cwd);
  assert.equal(copied.status, 0);
  assert.match(copied.stdout, /\.\.\/lib\/a\.bib: it is not there; its copy in sources was read\./);
  assert.deepEqual(await textsIn(path.join(cwd, 'content')), before);
  await rm(path.join(cwd, 'content/sources'), { recursive: true });
  const missing = await runIn(cwd);
  assert.equal(missing.status, 1);
  assert.match(
    missing.stdout,
    /\.\.\/lib\/a\.bib: there is no such file or folder\. Check its path in sources\.yaml\./,
  );
  assert.deepEqual(await namesIn(cwd), ['papers/on-walking.mdx', 'sources.yaml']);
});

test('a folder stands for the files below it, without hidden ones, and a mirror of it follows them', async () => {
  const yaml = 'sources:\n  - path: ../lib\n    mode: mirror\n';
  const cwd = await folderOf({
    'content/sources.yaml': yaml,
    'content/papers/.DS_Store': '\0',
    'content/papers/Icon.mdx/x': '',
    'lib/a.bib': first,
    'lib/deep/b.bib': second,
    'lib/.DS_Store': '\0',
    'lib/.hidden.bib': second,
  });
  const { status, stdout } = await runIn(cwd, 'lib');
  assert.equal(status, 0, stdout);
  assert.match(
    stdout,
    /\.\.\/lib: hidden files, backups and links to folders were left out: \.hidden\.bib\./,
  );
  const foreign = ['papers/.DS_Store', 'papers/Icon.mdx/x'];
  assert.deepEqual(await namesIn(cwd), [
    ...foreign,
    'papers/on-running.mdx',
    'papers/on-walking.mdx',
    'sources.yaml',
    'sources/lib/a.bib',
    'sources/lib/deep/b.bib',
  ]);
  await rm(path.join(cwd, 'lib/deep'), { recursive: true });
  assert.equal((await runIn(cwd)).status, 0);
  assert.deepEqual(await namesIn(cwd), [
    ...foreign,
    'papers/on-walking.mdx',
    'removed/on-running.mdx',
    'sources.yaml',
    'sources/lib/a.bib',
  ]);
});

test('backups in a folder are named, and what holds no papers beside others is a note', async () => {
  const cwd = await folderOf({
    'lib/a.bib': first,
    'lib/a.bib~': second,
    'lib/b.bib.bak': second,
    'lib/README.md': '# My folder\n\nI keep files here.\n',
  });
  const { status, stdout } = await runIn(cwd, 'lib');
  assert.equal(status, 0, stdout);
  assert.match(
    stdout,
    /lib: hidden files, backups and links to folders were left out: a\.bib~, b\.bib\.bak\./,
  );
  assert.match(stdout, /lib\/README\.md: nothing in it looks like a list of papers/);
  assert.equal((await runIn(cwd, 'lib/README.md')).status, 1);
});

test('all that is kept is read again where nothing else is named, folders too', async () => {
  const cwd = await folderOf({ 'lib/a.bib': first, 'lib/b.bib': second });
  await runIn(cwd, 'lib');
  const before = await textsIn(path.join(cwd, 'content'));
  const { status, stdout } = await runIn(cwd);
  assert.equal(status, 0);
  assert.match(stdout, /^2 papers: 0 new, 0 changed, 2 unchanged; 0 refused/m);
  assert.deepEqual(await textsIn(path.join(cwd, 'content')), before);
});

test('what is kept and not named in sources.yaml is not read, and that is said', async () => {
  const cwd = await folderOf({
    'content/sources.yaml': 'sources:\n  - sources/a.bib\n',
    'content/sources/a.bib': first,
    'content/sources/new/b.bib': second,
  });
  const { status, stdout } = await runIn(cwd);
  assert.equal(status, 0);
  assert.match(
    stdout,
    /sources: sources\.yaml doesn't name these files, and they were not read: new\/b\.bib\./,
  );
  assert.ok(!(await namesIn(cwd)).includes('papers/on-running.mdx'));
});

test('the content folder itself is no source', async () => {
  const cwd = await folderOf({ 'content/papers/a.mdx': '---\ntitle: A\n---\n' });
  const { status, stdout } = await runIn(cwd, 'content');
  assert.equal(status, 1);
  assert.match(stdout, /content: this folder holds the papers that were imported\./);
});

test('a mistake in sources.yaml is named with its line, and nothing is imported', async () => {
  const cwd = await folderOf({
    'content/sources.yaml': 'sources:\n  - path: a.bib\n    mode: copy\n',
    'a.bib': first,
  });
  const { status, stdout, stderr } = await runIn(cwd, 'a.bib');
  assert.deepEqual([status, stdout], [1, '']);
  assert.equal(
    stderr,
    'content/sources.yaml:3: sources item 1, mode is not a mode: copy. Write add or mirror.\n',
  );
  assert.deepEqual(await namesIn(cwd), ['sources.yaml']);
});

test('an edited file stops undoing, by name; with --force it is kept elsewhere', async () => {
  const cwd = await folderOf({ 'a.bib': first });
  await runIn(cwd, 'a.bib');
  const file = path.join(cwd, 'content/papers/on-walking.mdx');
  await cp(file, `${file}.old`);
  await writeFile(file, `${await readFile(file, 'utf8')}\n## Mine\n`);
  const stopped = await undo(cwd);
  assert.equal(stopped.status, 1);
  assert.equal(
    stopped.stdout,
    'Nothing was undone. The last import: a.bib: 2 new, 0 changed, 0 removed files.\n  papers/on-walking.mdx: was edited since. Undo the import all the same with --force.\n',
  );
  const forced = await undo(cwd, '--force');
  assert.equal(forced.status, 0);
  assert.match(
    forced.stdout,
    /What 1 edited file said is in \.offprint\/edited\/1\. 0 further imports can be undone\.$/m,
  );
  assert.deepEqual(await namesIn(cwd), ['papers/on-walking.mdx.old']);
  assert.match(
    await readFile(path.join(cwd, 'content/.offprint/edited/1/papers/on-walking.mdx'), 'utf8'),
    /## Mine/,
  );
});

test('what sources.yaml says of columns is read at every import', async () => {
  const cwd = await folderOf({
    'content/sources.yaml': 'sources:\n  - path: ../list.csv\n    map: { title: Was, authors: Wer }\n',
    'list.csv': 'Was,Wer,Jahr\nOn Walking,Jane Doe,2020\nOn Running,Ann Roe,2021\n',
  });
  const { status, stdout } = await runIn(cwd);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /Was as title, Wer as authors/);
  assert.match((await textsIn(path.join(cwd, 'content'))).get('papers/on-walking.mdx') ?? '', /Jane Doe/);
  assert.match((await runIn(cwd)).stdout, /0 new, 0 changed, 2 unchanged; 0 refused/);
});
