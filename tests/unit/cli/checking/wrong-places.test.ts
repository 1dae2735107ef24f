import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { before, test } from 'node:test';
import { newFolder, runCommand } from '../run.ts';

const cwd = await newFolder();

before(async () => {
  await writeFile(path.join(cwd, 'file'), 'words');
  await writeFile(path.join(cwd, 'a.bib'), '@article{roe, title = {Tides}, author = {Roe, Ada}}');
  await mkdir(path.join(cwd, 'shelf/papers'), { recursive: true });
  await writeFile(path.join(cwd, 'shelf/papers/tides.mdx'), '---\ntitle: Tides\n---\n');
  await mkdir(path.join(cwd, 'odd'));
  await writeFile(path.join(cwd, 'odd/papers'), '');
});

for (const [words, said] of [
  ['init file', /^file: this is a file where a folder is expected\./],
  ['init file/inner', /^file: this is a file where a folder is expected\./],
  ['import a.bib --into file', /\/file: this is a file where a folder is expected\./],
  ['update nowhere', /\/nowhere: there is no such folder\./],
  ['update file', /\/file: this is a file\./],
  ['undo --into nowhere', /\/nowhere: there is no such folder\./],
  ['undo --into file', /\/file: this is a file\./],
  ['topics nowhere', /\/nowhere: there is no such folder\./],
  ['topics shelf --with odd', /^odd: this is a folder where a file is expected\. Rename it/],
  ['topics odd', /\/odd: papers is a file here/],
  ['dev odd', /\/odd: papers is a file here/],
  ['check odd', /\/odd: papers is a file here/],
  ['build odd', /\/odd: papers is a file here/],
  ['build shelf --out file/site', /\/file: this is a file, where a folder for the site is expected\./],
  [
    'build shelf --base https://example.org',
    /^OFFPRINT_BASE: "https:\/\/example\.org" is not the sub-path of a site\./,
  ],
  ['build shelf --base ../up', /^OFFPRINT_BASE: "\.\.\/up" is not the sub-path of a site\./],
] as const)
  test(`offprint ${words}: one line says what is wrong`, async () => {
    const { status, stdout, stderr } = await runCommand('src/cli/offprint.ts', words.split(' '), { cwd });
    assert.deepEqual([status, stdout, stderr.trim().split('\n').length], [1, '', 1], stderr);
    assert.match(stderr, said);
    assert.doesNotMatch(stderr, /\bE[A-Z]{4,}\b/);
  });
