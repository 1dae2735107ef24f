import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parseTaxonomy } from '../../../src/content/topics/taxonomy.ts';
import { tidalPapers } from '../tidal-papers.ts';
import { newFolder, runCommand } from './run.ts';

const tidalFiles = Object.fromEntries(
  tidalPapers.map(({ id, title, abstract }) => [
    `papers/${id}.mdx`,
    `---\ntitle: ${title}\n---\n\n${abstract}\n`,
  ]),
);

/** A shelf of papers with topics in common, or of these, and these files besides. */
async function shelf(besides: Record<string, string> = {}, papers: Record<string, string> = tidalFiles) {
  const folder = await newFolder();
  await mkdir(path.join(folder, 'papers'));
  const files = { ...papers, ...besides };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return {
    folder,
    topics: (...words: string[]) =>
      runCommand('src/cli/offprint.ts', [
        'topics',
        folder,
        ...words.map((word) => word.replace('@', `${folder}/`)),
      ]),
    file: () => readFile(path.join(folder, 'topics.yaml'), 'utf8'),
  };
}

const topicsYaml = (...topics: string[]) =>
  `derive: none\nfacets:\n  - { id: sea, name: Sea, topics: [${topics}] }\n`;
const tides = '{ id: tides, name: Tides, phrases: [tidal] }';
const eels = '{ id: eels, name: Eels, phrases: [eel] }';

test('a shelf without topics is given some to edit, with counts', async () => {
  const { topics } = await shelf();
  const { status, stdout, stderr } = await topics();
  assert.equal(status, 0, stderr);
  assert.match(stdout, /\n {6}# 4 papers\n {6}- id: tidal-energy\n {8}name: Tidal energy\n/);
  assert.match(stderr, /^\d topics; 16 of 16 papers have one\.\n$/);
  assert.equal(parseTaxonomy(stdout, 'topics.yaml').derive, 'none');
});

test('they are written where there are none, move nothing, and are never written over', async () => {
  const { topics, file } = await shelf({
    'topics.yaml': '# none as yet\nfacets: []\n',
    'before.yaml': 'facets: []\n',
  });
  const proposed = (await topics()).stdout;
  assert.equal((await topics('--write')).status, 0);
  assert.equal(await file(), proposed);
  assert.equal((await topics('--with', '@before.yaml')).stdout, 'Nothing would move.\n');
  const again = await topics('--write');
  assert.equal(again.status, 1);
  assert.match(again.stderr, /^topics\.yaml has topics already, and was left as it is\. /);
  assert.equal(await file(), proposed);
});

test('headings that papers share are written as topics that read again and move nothing', async () => {
  const headings = ['Geometry', 'Topology', 'Memory - Long', 'Logic (old)', 'Algebra'];
  const papers = Object.fromEntries(
    headings.flatMap((heading, at) =>
      ['a', 'b'].map((which) => [
        `papers/${which}${at}.mdx`,
        `---\ntitle: Memory of ${which} ${at}\nkeywords:\n  - List\n  - ${heading}\n---\n`,
      ]),
    ),
  );
  const { topics, file } = await shelf({ 'before.yaml': 'facets: []\n' }, papers);
  assert.equal((await topics('--write')).status, 0);
  assert.match(await file(), /keyword:topology/);
  const { status, stdout, stderr } = await topics('--with', '@before.yaml');
  assert.deepEqual(
    [status, stdout, stderr],
    [0, 'Nothing would move.\n', '5 topics; 10 of 10 papers have one.\n'],
  );
});

test('what another file would move is named, topic by topic', async () => {
  const { topics } = await shelf({ 'topics.yaml': topicsYaml(tides), 'other.yaml': topicsYaml(eels) });
  const { status, stdout } = await topics('--with', '@other.yaml');
  assert.equal(status, 0);
  assert.equal(
    stdout,
    `2 topics would change. 4 papers would get a first topic, 4 papers would lose the last one.

Eels (sea/eels): 0 -> 4
  comes: eels-0, eels-1, eels-2, eels-3
Tides (sea/tides): 4 -> 0
  goes: tides-0, tides-1, tides-2, tides-3
`,
  );
  const { topics: changed, unplaced } = JSON.parse((await topics('--with', '@other.yaml', '--json')).stdout);
  assert.deepEqual(
    changed.map(({ topic, before, after }: Record<string, unknown>) => [topic, before, after]),
    [
      ['eels', 0, 4],
      ['tides', 4, 0],
    ],
  );
  assert.deepEqual(unplaced, ['tides-0', 'tides-1', 'tides-2', 'tides-3']);
});

test('papers without a topic are listed', async () => {
  const { topics } = await shelf({ 'topics.yaml': topicsYaml(tides, eels) });
  const { stdout, stderr } = await topics('--without');
  assert.match(stdout, /^ice-0\tSea ice off coast k\n(?:\S+\t.+\n){7}$/);
  assert.equal(stderr, '2 topics; 8 of 16 papers have one.\n');
  assert.equal(JSON.parse((await topics('--without', '--json')).stdout).length, 8);
});

test('programs get the topics as JSON', async () => {
  const { topics } = await shelf({ 'topics.yaml': topicsYaml(tides) });
  assert.deepEqual(JSON.parse((await topics('--json')).stdout), {
    papers: 16,
    without: 12,
    topics: [{ facet: 'sea', id: 'tides', name: 'Tides', within: [], papers: 4, phrases: ['tidal'] }],
  });
});

test('a file with mistakes, one that is not there and a folder without papers are refused', async () => {
  const { topics } = await shelf({ 'topics.yaml': 'facets:\n  - id: map\n    name: Map\n' });
  const broken = await topics();
  assert.deepEqual([broken.status, broken.stdout], [1, '']);
  assert.match(broken.stderr, /^topics\.yaml:2: /);
  const { topics: whole } = await shelf({ 'bad.yaml': 'facets: 1\n' });
  assert.match((await whole('--with', '@bad.yaml')).stderr, /bad\.yaml:1: facets is not a list/);
  const gone = await whole('--with', '@gone.yaml');
  assert.deepEqual([gone.status, gone.stdout], [1, '']);
  assert.match(gone.stderr, /gone\.yaml: there is no such file\. Check the name\.\n$/);
  const empty = await runCommand('src/cli/offprint.ts', ['topics', await newFolder()]);
  assert.equal(empty.status, 1);
  assert.match(empty.stderr, /there is no shelf here/);
  assert.equal((await whole('--with', '@bad.yaml', '--without')).status, 2);
});
