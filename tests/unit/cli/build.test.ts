import assert from 'node:assert/strict';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { importFiles, runCommand } from './run.ts';

const one =
  '@article{roe, title = {Tides of the northern sea}, author = {Roe, Ada}, year = 2020, doi = {10.5555/tides}}';

const offprint = (words: string[]) => runCommand('src/cli/offprint.ts', words);

test('a build prints what a check finds, all of it at once and nothing else, and writes nothing', async () => {
  const { content } = await importFiles({ 'a.bib': one });
  const files: Record<string, string> = {
    'site.yaml': 'titel: Seas\npictures: paper\nmenu: [abuot]\n',
    'papers/broken.mdx': '---\ntitle: A\npublished: soon\n---\n\nText with {code}.\n',
    'pages/about.mdx': '---\ntitle: About\n---\n\n[gone](/papers/gone/)\n',
    'topics.yaml': 'facets:\n  - { id: sea, nme: Sea }\n',
    'style.css': 'p { background: url(none.png) }\n',
  };
  await mkdir(path.join(content, 'pages'), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(content, name), text);
  const out = path.join(content, '../dist');
  const check = await offprint(['check', content]);
  const build = await offprint(['build', content, '--out', out]);
  assert.deepEqual([build.status, build.stdout], [1, '']);
  assert.equal(build.stderr.split('\n').length, 10);
  assert.ok(check.stdout.includes(`\n${build.stderr}`), `${check.stdout}\n${build.stderr}`);
});

test('where there is nothing to build, one line says so', async () => {
  const { content } = await importFiles({ 'a.bib': one });
  const file = path.join(content, 'site.yaml');
  await writeFile(file, '');
  const folders: [folder: string, said: RegExp][] = [
    [path.join(content, 'nowhere'), /nowhere: there is no such folder\. Correct its name/],
    [file, /site\.yaml: this is a file\. Name the folder/],
    [path.join(content, 'sources'), /sources: there is no shelf here\. Name another folder/],
  ];
  for (const command of ['build', 'check', 'dev'])
    for (const [folder, said] of folders) {
      const { status, stdout, stderr } = await offprint([command, folder]);
      assert.deepEqual([status, stdout, stderr.split('\n').length], [1, '', 2], stderr);
      assert.match(stderr, said);
    }
});

test('what is found late is one plain message, with all that is known where that is asked for', async () => {
  const { content } = await importFiles({ 'a.bib': one });
  await cp(path.join(content, 'papers'), path.join(content, 'dist'), { recursive: true });
  const given = ['build', content, '--out', path.join(content, 'dist')];
  const { status, stderr } = await offprint(given);
  assert.equal(status, 1);
  assert.match(stderr, /dist: there are files here that no build has written\. Name a folder of its own/);
  assert.doesNotMatch(stderr, /\n\s+at |Error:|node_modules|astro/);
  assert.match((await offprint([...given, '--verbose'])).stderr, /\n\s+at /);
  await rm(path.join(content, 'dist'), { recursive: true });
  const site = await offprint(['build', content, '--site', 'papers.example.org']);
  assert.equal(site.status, 1);
  assert.match(site.stderr, /OFFPRINT_SITE: "papers\.example\.org" is not a web address\./);
  assert.equal(site.stderr.split('\n').length, 2);
});
