import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { arxivFeed, crossrefList, crossrefSingle, crossrefWork } from '../../sources/answers.ts';
import { type Answers, localServices } from '../../sources/local-services.ts';
import { newFolder, runImport, textsIn } from '../run.ts';

/** Crossref, which has every DOI that is asked for, and a preprint at arXiv. */
const answers: Answers = {
  crossref: ({ path: asked }) => {
    const works = [...decodeURIComponent(asked).matchAll(/10\.1000\/(\w+)/g)].map(([doi, id]) =>
      crossrefWork({ title: `Paper ${id}`, doi, year: 2020, abstract: `What is in ${id}.` }),
    );
    return asked.startsWith('works/') ? crossrefSingle(works[0]) : crossrefList(works);
  },
  arxiv: ({ query }) =>
    arxivFeed(
      query.get('id_list')?.includes('2401.00001')
        ? [{ title: 'On arXiv', arxiv: '2401.00001', year: 2024, abstract: 'A preprint.' }]
        : [],
    ),
};

/** A folder with files, and imports in it that ask the server. */
async function workshop(files: Record<string, string>) {
  const cwd = await newFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(cwd, name), text);
  const { services, asked } = await localServices(answers);
  const { port } = new URL(services.crossref.address);
  const preload = (to: string) => ['--import', new URL(`../local-fetch.ts?port=${to}`, import.meta.url).href];
  return {
    asked,
    run: (words: string[], watch?: (said: string, kill: () => void) => void, to = port) =>
      runImport([...words, '--into', 'content'], { cwd, node: preload(to), ...(watch && { watch }) }),
    files: () => textsIn(path.join(cwd, 'content')),
    papers: async () => [...(await textsIn(path.join(cwd, 'content/papers'))).keys()],
  };
}

const record = JSON.stringify({ title: 'Paper a', doi: '10.1000/a' });

test('an import is completed once; again, nothing is asked and nothing changes', async () => {
  const { run, files, asked } = await workshop({ 'a.jsonl': record });
  const first = await run(['a.jsonl', '--complete']);
  assert.equal(first.status, 0, first.stdout + first.stderr);
  assert.match(first.stdout, /^1 paper: 1 new/);
  const written = await files();
  const text = written.get('papers/paper-a.mdx') ?? '';
  assert.match(text, /^What is in a\.$/m);
  assert.match(text, /^ {2}abstract: Crossref, \d{4}-\d{2}-\d{2}$/m);
  assert.match(text, /^ {2}title: a\.jsonl$/m);
  const requests = asked.length;
  const again = await run(['--complete']);
  assert.match(again.stdout, /^1 paper: 0 new, 0 changed, 1 unchanged/);
  assert.deepEqual(await run([]).then(files), written);
  assert.equal(asked.filter(({ service }) => service === 'crossref').length, 1);
  assert.ok(asked.length <= requests + 1);
});

test('what was answered before an import was killed is not asked for again', async () => {
  const records = Array.from({ length: 45 }, (_, at) =>
    JSON.stringify({ title: `Paper n${at}`, doi: `10.1000/n${at}` }),
  );
  const { run, asked, papers } = await workshop({ 'a.jsonl': records.join('\n') });
  const killed = await run(['a.jsonl', '--complete'], (said, kill) => {
    if (said.includes('Crossref: asked for 20 of 45')) kill();
  });
  assert.equal(killed.status, null);
  assert.deepEqual(await papers(), []);
  const whole = await run(['a.jsonl', '--complete']);
  assert.equal(whole.status, 0, whole.stdout + whole.stderr);
  assert.equal((await papers()).length, 45);
  const firstBatch = asked.filter(({ path: one }) => decodeURIComponent(one).includes('10.1000/n0,'));
  assert.equal(firstBatch.filter(({ service }) => service === 'crossref').length, 1);
});

test('identifiers are refused by name, looked up on demand, and known from then on', async () => {
  const { run, papers, files } = await workshop({
    'ids.txt': '10.1000/a\nhttps://huggingface.co/papers/2401.00001\narXiv:2412.99999\n',
  });
  const refused = await run(['ids.txt']);
  assert.equal(refused.status, 1);
  assert.match(refused.stdout, /ids\.txt:1: 3 papers are named by identifiers alone: .*--complete/);
  assert.deepEqual(await papers(), []);
  const found = await run(['ids.txt', '--complete']);
  assert.equal(found.status, 1);
  assert.match(found.stdout, /ids\.txt:3: no service knows arxiv 2412\.99999/);
  assert.deepEqual(await papers(), ['on-arxiv.mdx', 'paper-a.mdx']);
  const written = await files();
  assert.ok(written.has('sources/ids.txt'));
  const again = await run([]);
  assert.match(again.stdout, /1 paper is named by identifiers alone: 2412\.99999/);
  assert.deepEqual(await files(), written);
});

test('an identifier or an address is imported as a file is', async () => {
  const { run, papers } = await workshop({});
  const { status, stdout, stderr } = await run(['https://arxiv.org/abs/2401.00001v3', '10.1000/b']);
  assert.equal(status, 0, stdout + stderr);
  assert.deepEqual(await papers(), ['on-arxiv.mdx', 'paper-b.mdx']);
  assert.match((await run([])).stdout, /0 new, 0 changed, \d+ unchanged; 0 refused/);
});

test('without a network it is said once, nothing is changed, and the status tells', async () => {
  const { run, files } = await workshop({ 'a.jsonl': record });
  const { status, stdout, stderr } = await run(['a.jsonl', '--complete'], undefined, '1');
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.equal(stderr.match(/network/g)?.length, 1, stderr);
  assert.deepEqual(await files(), new Map());
});

test('a dry run looks up and writes nothing', async () => {
  const { run, files } = await workshop({ 'a.jsonl': record });
  const { status, stdout } = await run(['a.jsonl', '--complete', '--dry-run']);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /^1 paper: 1 new/);
  assert.deepEqual(await files(), new Map());
});
