import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { type Asked, localServices } from '../sources/local-services.ts';
import { newFolder, runCommand, textsIn } from './run.ts';

const entry = (n: number, more = '') =>
  `@article{k${n}, title = {Tides of the northern sea, part ${n}}, author = {Roe, Ada}, year = 2020, doi = {10.5555/t${n}}${more}}\n`;
const entries = (count: number) => Array.from({ length: count }, (_, at) => entry(at)).join('');

/** A shelf with this sources.yaml, and updates of it that ask a server for what is on the web. */
async function shelf(sources: string, web: (asked: Asked) => unknown = () => undefined) {
  const cwd = await newFolder();
  await mkdir(path.join(cwd, 'content'));
  await writeFile(path.join(cwd, 'content/sources.yaml'), sources);
  const { services, asked } = await localServices({ web: web as never });
  const { port } = new URL(services.crossref.address);
  const node = ['--import', new URL(`local-fetch.ts?port=${port}`, import.meta.url).href];
  const run = (...words: string[]) => runCommand('src/cli/offprint.ts', words, { cwd, node });
  return {
    asked,
    write: (name: string, text: string) => writeFile(path.join(cwd, name), text),
    remove: (name: string) => rm(path.join(cwd, name)),
    run,
    update: (...words: string[]) => run('update', ...words),
    files: () => textsIn(path.join(cwd, 'content')),
    read: (name: string) => readFile(path.join(cwd, 'content', name), 'utf8'),
  };
}

const mirror = 'sources:\n  - path: ../lab.bib\n    mode: mirror\n';

test('what is new, changed and gone in a source is so on the shelf, and the summary says it', async () => {
  const { write, update, files } = await shelf(mirror);
  await write('lab.bib', entries(5));
  const first = await update();
  assert.deepEqual([first.status, first.stdout.split('\n')[0]], [0, '5 new papers, 0 changed, 0 left']);
  await write('lab.bib', entries(4).replace('year = 2020', 'year = 2021') + entry(9));
  const dry = await update('--dry-run');
  const { status, stdout } = await update();
  assert.deepEqual([status, stdout], [0, dry.stdout]);
  assert.equal(
    stdout,
    `1 new paper, 1 changed, 1 left

## New (1)

- Tides of the northern sea, part 9

## Changed (1)

- Tides of the northern sea, part 0: published

## Left the shelf (1)

- Tides of the northern sea, part 4
`,
  );
  assert.ok((await files()).has('removed/tides-of-the-northern-sea-part-4.mdx'));
  assert.equal((await update()).stdout, 'Nothing changed\n');
});

test('a source that shrinks by half stops for a person, and goes on when told to', async () => {
  const { write, update, files } = await shelf(mirror);
  await write('lab.bib', entries(9));
  await update();
  const before = await files();
  await write('lab.bib', entries(4));
  const { status, stdout, stderr } = await update();
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(
    stderr,
    /^lab\.bib had 9 entries, and now has 4\.\nNothing was changed\..* offprint update --accept$/m,
  );
  assert.deepEqual(await files(), before);
  assert.match((await update('--accept')).stdout, /^0 new papers, 0 changed, 5 left\n/);
});

test('a file that is neither there nor kept stops for a person; of one that was read the copy is', async () => {
  const { write, update, files } = await shelf('sources:\n  - ../lab.bib\n  - ../lap.bib\n');
  await write('lab.bib', entries(2));
  const before = await files();
  const { status, stdout, stderr } = await update();
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(
    stderr,
    /^\.\.\/lap\.bib is gone: there is no such file or folder\. Check its path in sources\.yaml\.$/m,
  );
  assert.deepEqual(await files(), before);
  assert.match((await update('--accept')).stdout, /^2 new papers/);
});

test('a record that can not be read is named and stops nothing', async () => {
  const { write, update } = await shelf(mirror);
  await write('lab.bib', `${entries(2)}@article{bad, title = {Broken,\n`);
  const { status, stdout } = await update();
  assert.equal(status, 0);
  assert.match(stdout, /^2 new papers/);
  assert.match(stdout, /^## To look at \(\d+\)\n\n- lab\.bib:\d+: /m);
});

test('an address is asked again, conditionally, and what vanishes there stops', async () => {
  let text: string | undefined = entries(3);
  const { asked, update, read, files } = await shelf(
    'sources:\n  - path: https://github.com/lab/list/blob/main/papers.bib\n    mode: mirror\n',
    () => text,
  );
  const first = await update();
  assert.deepEqual([first.status, first.stdout.split('\n')[0]], [0, '3 new papers, 0 changed, 0 left']);
  assert.equal(asked[0]?.path, 'raw.githubusercontent.com/lab/list/main/papers.bib');
  assert.equal(await read('sources/lab-list-papers.bib'), text);
  text = entries(2);
  assert.match((await update()).stdout, /^0 new papers, 0 changed, 1 left\n/);
  const before = await files();
  text = undefined;
  const { status, stderr } = await update();
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^https:\/\/github\.com\/lab\/list\/blob\/main\/papers\.bib is gone: .+ nothing at this address\.$/m,
  );
  assert.deepEqual(await files(), before);
});

test('an import without files reads the copy of an address, and asks nobody', async () => {
  const { asked, update, run, files } = await shelf(
    'sources:\n  - https://lab.example.org/papers.bib\n',
    () => entries(2),
  );
  await update();
  const before = await files();
  const count = asked.length;
  const { status, stdout } = await run('import', '--into', 'content');
  assert.equal(status, 0);
  assert.match(stdout, /^2 papers: 0 new, 0 changed, 2 unchanged; 0 refused\.$/m);
  assert.match(stdout, /the network is asked by an update alone; its copy in sources was read/);
  assert.equal(asked.length, count);
  assert.deepEqual(await files(), before);
});

test('programs get the summary as JSON; titles mean nothing in Markdown', async () => {
  const { write, update } = await shelf(mirror);
  await write(
    'lab.bib',
    '@article{a, title = {Hands [up](https://x.example) @all #1}, author = {Roe, Ada}, year = 2020}',
  );
  assert.match(
    (await update('--dry-run')).stdout,
    /^- Hands \\\[up\\\]\(https:\/\/x\.example\) &#64;all &#35;1$/m,
  );
  const { new: added } = JSON.parse((await update('--json')).stdout);
  assert.deepEqual(added, [
    { id: 'hands-up-https-x-example-all-1', title: 'Hands [up](https://x.example) @all #1', fields: [] },
  ]);
});

test('a shelf of which nothing is named, and no network', async () => {
  const { update } = await shelf('sources: []\n');
  const { status, stderr } = await update();
  assert.equal(status, 1);
  assert.match(stderr, /sources\.yaml names nothing to read again/);
});
