import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePaperFile } from '../../../src/mdx/file.ts';
import { importTexts, jsonLinesOf, memoryStore, saidOf } from './given.ts';

const acting = 'We explore the use of LLMs to generate both reasoning traces and task-specific actions.';
const paper = (title: string) => `${title}\n\n${acting.replace('LLMs', title)}\n\n`;
const page = (day: string) => `new\n\nbyAK\n\n${day}\n\n${paper('ReAct')}${paper('Octo-planner')}`;
const dates = jsonLinesOf([
  { title: 'ReAct', published: '2025-07-02' },
  { title: 'Octo-planner', published: '2024-06' },
]);

const imported = async (texts: Record<string, string>, day?: string, store = memoryStore()) => {
  const { problems } = await importTexts(store, texts, day);
  return { files: store.files, problems, store };
};
const listedIn = (files: Map<string, string>) =>
  [...files]
    .filter(([name]) => name.startsWith('papers/'))
    .map(([name, text]) => parsePaperFile(text, name).record.listed);

test('a listing: its furniture, its inferred day, its papers in order', async () => {
  const { files, problems } = await imported({ 'l.txt': page('Jul 4'), 'd.jsonl': dates });
  assert.equal(
    files.get('listings/2025-07-04.yaml'),
    "day: '2025-07-04'\ninferred: true\nbadge: new\ncurator: AK\nsource: l.txt\npapers:\n  - react\n  - octo-planner\n",
  );
  assert.deepEqual(listedIn(files), ['2025-07-04', '2025-07-04']);
  assert.deepEqual(saidOf(problems), [
    'l.txt:5 the day of the listing has no year; 2025-07-04 was inferred, the first such day on or after its newest paper',
  ]);
});

test('that the year was inferred stands in the paper too', async () => {
  const { files } = await imported({ 'l.txt': page('Jul 4'), 'd.jsonl': dates });
  assert.equal(
    parsePaperFile(files.get('papers/react.mdx') ?? '', 'react').record.sources['listed'],
    'l.txt: the year is inferred',
  );
});

test('a printed year is taken and nothing needs to be said', async () => {
  const { files, problems } = await imported({ 'l.txt': page('July 4, 2019') });
  assert.ok(files.has('listings/2019-07-04.yaml'));
  assert.deepEqual(problems, []);
});

test('without any date the listing is undated, and the report says what to do', async () => {
  const { files, problems } = await imported({ 'l.txt': page('Jul 4') });
  assert.ok(files.get('listings/undated-l-txt.yaml')?.startsWith('badge: new\n'));
  assert.deepEqual(listedIn(files), [undefined, undefined]);
  assert.deepEqual(saidOf(problems), ['l.txt:5 the day of the listing is not known']);
  assert.match(problems[0]?.remedy ?? '', /--day/);
});

test('a day that is given stands where none is known', async () => {
  const { files, problems } = await imported({ 'l.txt': page('Jul 4') }, '2025-07-04');
  assert.ok(files.has('listings/2025-07-04.yaml'));
  assert.deepEqual(problems, []);
});

test('a day that is given stands for a year that would be inferred otherwise', async () => {
  const { files, problems } = await imported({ 'l.txt': page('Jul 4'), 'd.jsonl': dates }, '2026-07-04');
  assert.ok(files.has('listings/2026-07-04.yaml'));
  assert.deepEqual(problems, []);
});

test('a listing that got its day is no longer undated', async () => {
  const { store } = await imported({ 'l.txt': page('Jul 4') });
  const { files } = await imported({ 'l.txt': page('Jul 4') }, '2025-07-04', store);
  assert.deepEqual(
    [...files.keys()].filter((name) => name.startsWith('listings/')),
    ['listings/2025-07-04.yaml'],
  );
});

test('a day that is given and differs from the printed one is reported', async () => {
  const { files, problems } = await imported({ 'l.txt': page('July 4, 2019') }, '2025-07-05');
  assert.ok(files.has('listings/2019-07-04.yaml'));
  assert.deepEqual(saidOf(problems), [
    'l.txt:5 --day 2025-07-05 was not used: the listing prints another day',
  ]);
});

test('two days in one text are two listings', async () => {
  const { files } = await imported({
    'l.txt': `Jul 4\n\n${paper('ReAct')}Jul 3\n\n${paper('Octo-planner')}`,
    'd.jsonl': dates,
  });
  assert.equal(files.get('listings/2025-07-04.yaml')?.split('papers:')[1], '\n  - react\n');
  assert.equal(files.get('listings/2024-07-03.yaml')?.split('papers:')[1], '\n  - octo-planner\n');
});

test('records that name their day make its listing', async () => {
  const { files } = await imported({
    'r.jsonl': jsonLinesOf([
      { title: 'B', listed: '2025-07-04' },
      { title: 'A', listed: '2025-07-04' },
    ]),
  });
  assert.equal(
    files.get('listings/2025-07-04.yaml'),
    "day: '2025-07-04'\nsource: r.jsonl\npapers:\n  - b\n  - a\n",
  );
});

test('a paper that two listings hold is in both, and says the later day', async () => {
  const { store } = await imported({ 'r.jsonl': jsonLinesOf([{ title: 'A', listed: '2025-07-04' }]) });
  const { files } = await imported(
    { 's.jsonl': jsonLinesOf([{ title: 'A', listed: '2025-07-01' }]) },
    undefined,
    store,
  );
  assert.deepEqual(listedIn(files), ['2025-07-04']);
  assert.ok(files.has('listings/2025-07-01.yaml'));
});

test('what is said of words comes with their place, and only while the file says them', async () => {
  const { store, problems } = await imported({
    'r.jsonl': jsonLinesOf([{ title: 'A', abstract: 'We call it \\name here.' }]),
  });
  assert.deepEqual(saidOf(problems), ['r.jsonl:1 abstract: \\name is a macro that nobody here knows']);
  store.files.set('papers/a.mdx', (store.files.get('papers/a.mdx') ?? '').replace(/\\+name/, 'ReAct'));
  const again = await imported(
    { 'r.jsonl': jsonLinesOf([{ title: 'A', abstract: 'We call it \\name here.' }]) },
    undefined,
    store,
  );
  assert.ok(!saidOf(again.problems).some((said) => said.includes('macro')));
});

test('a paper without an abstract is kept, and that it has none is said', async () => {
  const store = memoryStore();
  const { problems } = await importTexts(store, { 'a.jsonl': jsonLinesOf([{ title: 'A title alone' }]) });
  assert.deepEqual([...store.files.keys()], ['papers/a-title-alone.mdx']);
  assert.deepEqual(saidOf(problems), ['a.jsonl:1 no source gives an abstract for "A title alone"']);
});
