import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { importFiles, runCommand } from './run.ts';

const two = `@article{roe, title = {Tides of the northern sea}, author = {Roe, Ada}, year = 2020, doi = {10.5555/tides}}
@article{kent, title = {Waves of the southern sea}, author = {Kent, Bo}, year = 2021, doi = {10.5555/waves}}`;

const tides = 'papers/tides-of-the-northern-sea.mdx';

/** A shelf with two papers and these files, as a check sees it. */
async function checked(files: Record<string, string>, words: string[] = []) {
  const { content } = await importFiles({ 'a.bib': two });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(content, name)), { recursive: true });
    await writeFile(path.join(content, name), text);
  }
  return { content, ...(await runCommand('src/cli/offprint.ts', ['check', content, ...words])) };
}

test('a shelf without mistakes', async () => {
  const { status, stdout, stderr } = await checked({});
  assert.deepEqual([status, stderr], [0, '']);
  assert.equal(stdout, '2 papers: 0 refused, 0 doubtful, 0 unused.\n');
});

test('what a build refuses is named with file and line, all of it at once', async () => {
  const { status, stdout } = await checked({
    'site.yaml': 'name: Seas\nadress: https://seas.example.org\n',
    'topics.yaml': 'facets:\n  - id: map\n    name: Map\n',
    'papers/no id.mdx': '---\ntitle: A\n---\n',
    'papers/broken.mdx': '---\ntitle: A\npublished: soon\n---\n\nText with {code}.\n',
    'listings/2025-01-01.yaml': 'day: never\n',
    'sources.yaml': 'sources:\n  - path: a.bib\n    mode: copy\n',
    'duplicates.yaml': 'same:\n  - [one]\n',
  });
  assert.equal(status, 1);
  for (const place of [
    'site.yaml:2',
    'topics.yaml:2',
    'papers/no id.mdx',
    'papers/broken.mdx:3',
    'listings/2025-01-01.yaml:1',
    'sources.yaml:3',
    'duplicates.yaml:2',
  ])
    assert.match(stdout, new RegExp(`^ {2}${place}: .+\\. .+\\.$`, 'm'));
});

test('what a look names and doesn’t have, and colours that not everybody reads', async () => {
  const { status, stdout } = await checked({
    'site.yaml': 'look:\n  favicon: assets/icon.svg\n  logo:\n    file: assets/logo.svg\n',
    'assets/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'style.css': '@import url(https://example.org/a.css);\n\nbody { background: url(assets/b.png) }\n',
    'slots/nowhere.astro': '<p>Hello</p>',
  });
  assert.equal(status, 1);
  for (const line of [
    'site.yaml:2: assets/icon.svg is not there. Put the file there, or correct its name.',
    'site.yaml:4: assets/logo.svg is not a drawing in SVG with a viewBox. Save it again as plain SVG.',
    'style.css:1: @import is not followed. Write the rules of that style sheet here.',
    'style.css:3: assets/b.png is not there. Put the file into the folder assets, and write url(assets/name).',
    'slots:1: there is no slot for nowhere.astro. Call it after one of head, top, masthead, after-abstract, paper-side, foot.',
  ])
    assert.ok(stdout.includes(`  ${line}\n`), stdout);
  const faint = await checked({ 'site.yaml': "look:\n  colours:\n    light: { accent: '#a0522d' }\n" });
  assert.equal(faint.status, 0);
  assert.match(
    faint.stdout,
    /^Doubtful\n {2}site\.yaml:3: look\.colours\.light\.accent has a contrast of 5\.\d:1 with the paper \(#fcfaf5\), where text that everybody reads needs 7:1\. Write '#\w{6}', the nearest of its hue\.$/m,
  );
});

test('what only the papers together show: an address of two, an unknown topic, a link to no paper', async () => {
  const one = '---\ntitle: One\naliases: [tides-of-the-northern-sea]\n---\n';
  assert.match(
    (await checked({ 'papers/one.mdx': one })).stdout,
    /^ {2}papers\/one\.mdx: the address tides-of-the-northern-sea already leads to/m,
  );
  const link = '---\ntitle: One\n---\n\nAn abstract.\n\n## Notes\n\nSee <PaperLink id="nowhere" />.\n';
  const { status, stdout } = await checked({ 'papers/one.mdx': link });
  assert.equal(status, 1);
  assert.match(stdout, /^ {2}papers\/one\.mdx: <PaperLink id="nowhere"> in the notes leads to no paper\./m);
});

test('what is doubtful and what does nothing is named, and is no failure', async () => {
  const { status, stdout } = await checked({
    'papers/bare.mdx': '---\ntitle: Bare\ncontainer: https://example.org/show/1\n---\n',
    'listings/2025-01-01.yaml': 'day: 2025-01-01\npapers: [gone, bare]\n',
    'topics.yaml':
      'facets:\n  - id: sea\n    name: Sea\n    topics:\n      - {id: fish, name: Fish, phrases: [herring]}\n',
    'duplicates.yaml': 'different:\n  - [bare, gone]\n',
  });
  assert.equal(status, 0);
  assert.match(stdout, /^3 papers: 0 refused, 5 doubtful, 2 unused\.$/m);
  assert.match(stdout, /^ {2}papers: 1 paper has no authors: bare\./m);
  assert.match(stdout, /^ {2}papers: 1 paper has a web address as venue: bare\./m);
  assert.match(
    stdout,
    /^ {2}listings\/2025-01-01\.yaml: It lists 1 paper that the shelf doesn't have: gone\./m,
  );
  assert.match(stdout, /^ {2}topics\.yaml: No paper is in the topic sea\/fish\..* than herring\.$/m);
  assert.match(stdout, /^ {2}duplicates\.yaml:2: gone is no paper of this shelf\./m);
});

test('own pages, people, venues and fields: what leads nowhere is refused, what does nothing is unused', async () => {
  const { status, stdout } = await checked({
    'site.yaml': 'menu: [abuot]\nhome: trending\nfields:\n  - { name: Moood, as: line }\n',
    'pages/about.mdx': '---\ntitle: About\n---\n\nSee [this](/papers/gone/).\n',
    'papers/calm.mdx':
      '---\ntitle: Calm\nauthors: [A B]\npublished: 2020\ndoi: 10.5555/calm\nextra: { Mood: calm }\n---\n',
    'people.yaml': 'people:\n  - name: Ada Roe\n  - name: Nobody\n',
    'venues.yaml': 'venues:\n  - name: Nowhere\n    also: [The Nowhere Conference]\n',
  });
  assert.equal(status, 1);
  for (const line of [
    'site.yaml:1: menu.0 is not a page of the site: abuot. Write about, if that is meant.',
    'pages/about.mdx:5: the link /papers/gone/ leads to no page of the site. Correct it',
    'site.yaml: home is trending, but no paper has counts (signals)',
    'site.yaml:4: No paper has Moood under extra. Did you mean Mood?',
    'people.yaml:3: No paper is by Nobody.',
    'venues.yaml:2: No paper appeared at Nowhere.',
  ])
    assert.ok(stdout.includes(`\n  ${line}`), `${line}\n${stdout}`);
  assert.match(stdout, /: 2 refused, 1 doubtful, 3 unused\.$/m);
});

test('programs get a list', async () => {
  const { status, stdout } = await checked({ [tides]: '---\ntitle:\n---\n' }, ['--json']);
  assert.equal(status, 1);
  const [{ kind, file, line }] = JSON.parse(stdout);
  assert.deepEqual({ kind, file, line }, { kind: 'refused', file: tides, line: 2 });
});

test('a folder without papers is refused', async () => {
  const { content } = await checked({});
  await rm(path.join(content, 'papers'), { recursive: true });
  const { status, stderr } = await runCommand('src/cli/offprint.ts', ['check', content]);
  assert.equal(status, 1);
  assert.match(stderr, /there are no papers here\. Import some/);
});
