import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../../../src/import/problem.ts';
import { parsePaperFile } from '../../../../src/mdx/file.ts';
import { importTexts, jsonLinesOf, memoryStore, saidOf } from '../given.ts';

const title = 'ReAct: Synergizing Reasoning and Acting in Language Models';
const authors = ['Shunyu Yao', 'Jeffrey Zhao'];
const conference = { title, authors, abstract: 'We act.', doi: '10.1000/conference', published: '2022' };
const journal = {
  title,
  authors,
  abstract: 'We act.',
  doi: '10.1000/journal',
  volume: '7',
  published: '2023',
};
const [first, second] = [
  'react-synergizing-reasoning-and-acting-in-language-models',
  'react-synergizing-reasoning-and-acting-in-language-models-2',
];
const batch = { 'a.csv': csvOf([conference]), 'b.csv': csvOf([journal]) };

/** A table of records. */
function csvOf(records: readonly Record<string, unknown>[]): string {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const cell = (value: unknown) => (value === undefined ? '' : `"${[value].flat().join('; ')}"`);
  return `${[names.join(','), ...records.map((record) => names.map((name) => cell(record[name])).join(','))].join('\n')}\n`;
}

const paperIn = (store: ReturnType<typeof memoryStore>, id: string) => {
  const text = store.files.get(`papers/${id}.mdx`);
  return text === undefined ? undefined : parsePaperFile(text, id);
};
const papersIn = (store: ReturnType<typeof memoryStore>) =>
  [...store.files.keys()].filter((name) => name.startsWith('papers/')).sort();

test('a doubtful pair is kept apart, and the report says how to decide', async () => {
  const store = memoryStore();
  const { problems } = await importTexts(store, batch);
  assert.deepEqual(papersIn(store), [`papers/${second}.mdx`, `papers/${first}.mdx`].sort());
  const doubts = problems.filter(({ severity }) => severity === 'doubtful');
  assert.deepEqual(saidOf(doubts), [
    `b.csv:2 "ReAct: Synergizing Reasoning and Acting in Language Models" (papers/${first}.mdx) and papers/${second}.mdx may be one paper: they have other DOIs`,
  ]);
  assert.equal(
    doubts[0]?.remedy,
    `Write "- [${first}, ${second}]" in duplicates.yaml, below same: to join them, below different: to keep them apart.`,
  );
});

test('papers that are said to be the same are joined for good, and the address of the second stays', async () => {
  const store = memoryStore();
  await importTexts(store, batch);
  const listing = `day: '2025-07-04'\npapers:\n  - ${second}\n  - other\n  - ${first}\n`;
  await store.write('listings/2025-07-04.yaml', listing);
  await store.write('duplicates.yaml', `same:\n  - [${first}, ${second}]\n`);
  const { problems, papers } = await importTexts(store, batch);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'doubtful' || severity === 'refused'),
    [],
  );
  assert.deepEqual(papers, { new: 0, changed: 1, unchanged: 0 });
  assert.deepEqual(papersIn(store), [`papers/${first}.mdx`]);
  const { record } = paperIn(store, first) ?? assert.fail();
  assert.deepEqual(
    [record.doi, record.volume, record.aliases, record.extra],
    ['10.1000/conference', '7', [second], { 'other doi': '10.1000/journal' }],
  );
  assert.equal(
    store.files.get('listings/2025-07-04.yaml'),
    `day: '2025-07-04'\npapers:\n  - ${first}\n  - other\n`,
  );
  const before = new Map(store.files);
  for (const texts of [
    batch,
    { 'b.csv': batch['b.csv'] },
    Object.fromEntries(Object.entries(batch).reverse()),
  ]) {
    await importTexts(store, texts);
    assert.deepEqual(store.files, before);
  }
});

test('a decision without anything to import is carried out', async () => {
  const store = memoryStore();
  await importTexts(store, batch);
  await store.write('duplicates.yaml', `same:\n  - [${second}, ${first}]\n`);
  const { papers } = await importTexts(store, {});
  assert.deepEqual(papers, { new: 0, changed: 1, unchanged: 0 });
  assert.deepEqual(papersIn(store), [`papers/${second}.mdx`]);
  assert.deepEqual(paperIn(store, second)?.record.aliases, [first]);
});

test('a decision can be written before the first import, with the ids that its report says', async () => {
  const store = memoryStore(new Map([['duplicates.yaml', `same:\n  - [${first}, ${second}]\n`]]));
  const { papers } = await importTexts(store, batch);
  assert.deepEqual(papers, { new: 1, changed: 0, unchanged: 0 });
  assert.deepEqual(paperIn(store, first)?.record.aliases, [second]);
  const before = new Map(store.files);
  const { problems } = await importTexts(store, batch);
  assert.deepEqual(store.files, before);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'refused'),
    [],
  );
});

test('papers that are said to be different stay two, and nobody is asked again', async () => {
  const preprint = { title, authors, abstract: 'We act.', arxiv: '2210.03629', published: '2022' };
  const texts = { 'a.csv': batch['a.csv'], 'c.csv': csvOf([preprint]) };
  const joined = memoryStore();
  await importTexts(joined, texts);
  assert.deepEqual(papersIn(joined), [`papers/${first}.mdx`]);
  const store = memoryStore(new Map([['duplicates.yaml', `different:\n  - [${first}, ${second}]\n`]]));
  for (let time = 0; time < 2; time++) {
    const { problems, papers } = await importTexts(store, texts);
    assert.equal(papers.new, time === 0 ? 2 : 0);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'doubtful' || severity === 'refused'),
      [],
    );
  }
  assert.deepEqual(
    [paperIn(store, first)?.record.doi, paperIn(store, second)?.record.arxiv],
    ['10.1000/conference', '2210.03629'],
  );
});

test("a curator's notes and edits are kept where papers are joined", async () => {
  const store = memoryStore();
  await importTexts(store, batch);
  const path = `papers/${second}.mdx`;
  await store.write(path, `${store.files.get(path)}\n## What we made of it\n\nRead it.\n`);
  await store.write('duplicates.yaml', `same:\n  - [${first}, ${second}]\n`);
  await importTexts(store, batch);
  assert.equal(paperIn(store, first)?.notes, '## What we made of it\n\nRead it.');
});

test('an id that no paper has is named, with its line', async () => {
  const store = memoryStore(new Map([['duplicates.yaml', `same:\n  - [${first}, nobody]\n`]]));
  const { problems } = await importTexts(store, { 'a.csv': batch['a.csv'] });
  const refused = problems.filter(({ severity }) => severity === 'refused');
  assert.deepEqual(saidOf(refused), ['duplicates.yaml:2 there is no paper with the id nobody']);
  assert.deepEqual(papersIn(store), [`papers/${first}.mdx`]);
});

test('without the decisions nothing is imported, since it could join what they part', async () => {
  const store = memoryStore(new Map([['duplicates.yaml', 'same: x\n']]));
  const { problems, papers } = await importTexts(store, batch);
  assert.equal(papers.new, 0);
  assert.deepEqual(saidOf(problems.filter(({ severity }) => severity === 'refused')), [
    'duplicates.yaml:1 the file can\'t be read, and nothing was imported: same is not a list. Write one item a line, each after "- "',
  ]);
});

test('a published version that comes later says where and when, and the preprint is still told', async () => {
  const preprint = {
    title,
    authors,
    abstract: 'We act.',
    arxiv: '2210.03629',
    published: '2022-10-06',
    type: 'article',
  };
  const publication = {
    title,
    authors,
    venue: 'ICLR',
    doi: '10.1000/x',
    published: '2023',
    type: 'paper-conference',
  };
  const at = memoryStore();
  await importTexts(at, { 'a.csv': csvOf([preprint]) });
  await importTexts(at, { 'b.csv': csvOf([publication]) });
  const once = memoryStore();
  await importTexts(once, { 'a.csv': csvOf([preprint]), 'b.csv': csvOf([publication]) });
  for (const store of [at, once]) {
    assert.deepEqual(papersIn(store), [`papers/${first}.mdx`]);
    const { record } = paperIn(store, first) ?? assert.fail();
    assert.deepEqual(
      [record.arxiv, record.doi, record.venue, record.published, record.type],
      ['2210.03629', '10.1000/x', 'ICLR', '2023', 'paper-conference'],
    );
    assert.deepEqual(record.extra, { 'preprint published': '2022-10-06' });
    const before = new Map(store.files);
    await importTexts(store, { 'a.csv': csvOf([preprint]) });
    await importTexts(store, { 'b.csv': csvOf([publication]) });
    assert.deepEqual(store.files, before);
  }
});

test('works of a common title keep their files in whatever order they come again', async () => {
  const editorials = ['1', '2', '3'].map((volume) => ({
    title: 'Editorial',
    container: 'Cognition',
    volume,
  }));
  const store = memoryStore();
  await importTexts(store, { 'a.jsonl': jsonLinesOf(editorials) });
  assert.equal(papersIn(store).length, 3);
  const before = new Map(store.files);
  await importTexts(store, { 'a.jsonl': jsonLinesOf(editorials.toReversed()) });
  assert.deepEqual(store.files, before);
});

test('papers that were joined are parted by a decision, each with what its own source says', async () => {
  const preprint = {
    title,
    authors,
    abstract: 'We act early.',
    arxiv: '2210.03629',
    published: '2022-10',
    keywords: ['agents', 'traces'],
  };
  const publication = {
    title,
    authors,
    venue: 'ICLR',
    doi: '10.1000/x',
    published: '2023',
    keywords: ['agents', 'actions'],
  };
  const texts = { 'a.jsonl': jsonLinesOf([preprint]), 'b.jsonl': jsonLinesOf([publication]) };
  const store = memoryStore();
  await importTexts(store, texts);
  assert.deepEqual(papersIn(store), [`papers/${first}.mdx`]);
  await store.write('duplicates.yaml', `different:\n  - [${first}, ${second}]\n`);
  for (let time = 0; time < 2; time++) {
    const { papers } = await importTexts(store, texts);
    assert.deepEqual([papers.new, papers.changed], time === 0 ? [1, 1] : [0, 0]);
    const records = [first, second].map((id) => paperIn(store, id)?.record ?? assert.fail(id));
    const [old, added] = records.sort((a, b) => Number(a.doi !== undefined) - Number(b.doi !== undefined));
    assert.deepEqual(
      [old?.arxiv, old?.doi, old?.venue, old?.published, old?.keywords, old?.extra],
      ['2210.03629', undefined, undefined, '2022-10', ['agents', 'traces'], undefined],
    );
    assert.deepEqual(
      [added?.arxiv, added?.doi, added?.venue, added?.published, added?.keywords, added?.extra],
      [undefined, '10.1000/x', 'ICLR', '2023', ['agents', 'actions'], undefined],
    );
  }
});

test('a file that a person edited keeps all that it says where it is parted', async () => {
  const one = { title, authors, published: '2022', venue: 'CoRL' };
  const other = { title, authors, published: '2022-11', doi: '10.1000/x' };
  const texts = { 'a.jsonl': jsonLinesOf([one]), 'b.jsonl': jsonLinesOf([other]) };
  const store = memoryStore();
  await importTexts(store, texts);
  const path = `papers/${first}.mdx`;
  await store.write(path, String(store.files.get(path)).replace('venue: CoRL', 'venue: CoRL (oral)'));
  await store.write('duplicates.yaml', `different:\n  - [${first}, ${second}]\n`);
  await importTexts(store, texts);
  assert.deepEqual(
    [paperIn(store, first)?.record.venue, paperIn(store, first)?.record.doi],
    ['CoRL (oral)', '10.1000/x'],
  );
});

const doubtsOf = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === 'doubtful');
const entry = (name: string, year = '2020', key = 'd20') =>
  `@article{${key}, title={${name}}, author={Jane Doe}, year={${year}}}\n`;

for (const [before, after, key, year, why] of [
  [
    'The colour of deep neural behaviours',
    'The color of deep neural behaviors',
    'x',
    '2020',
    'a letter or two',
  ],
  ['Modelling tumour optimisation', 'Modeling tumor optimization', 'x', '2020', 'a letter or two'],
  [
    'Vision-langauge models in the wild',
    'Vision-language models in the wild',
    'x',
    '2021',
    'a letter or two',
  ],
  ['Teh theory of knots', 'The theory of knots', 'x', '2020', 'a letter or two'],
  ['Knots and links in space', 'Links and knots in Euclidean space', 'd20', '2020', 'one citation key'],
] as const)
  test(`a title that was corrected in another file is asked about: ${after}`, async () => {
    const store = memoryStore();
    await importTexts(store, { 'a.bib': entry(before) });
    const { problems } = await importTexts(store, { 'b.bib': entry(after, year, key) });
    const [doubt, ...others] = doubtsOf(problems);
    assert.ok(doubt?.what.includes(why), doubt?.what);
    assert.deepEqual([papersIn(store).length, others], [2, []]);
  });

for (const [before, after, year] of [
  ['Theory of knots in version 1', 'Theory of knots in version 2', '2020'],
  ['The theory of knots', 'The theory of nots', '2021'],
  ['On a theory of knots', 'On a theory of cats', '2020'],
] as const)
  test(`is not asked about: ${before}, ${after}`, async () => {
    const store = memoryStore();
    await importTexts(store, { 'a.bib': entry(before) });
    const { problems } = await importTexts(store, { 'b.bib': entry(after, year, 'x') });
    assert.deepEqual([papersIn(store).length, doubtsOf(problems)], [2, []]);
  });

test('papers that are no longer said to be the same are again two, at their own addresses', async () => {
  const text =
    '@article{one, title={Knots}, author={Jane Doe}, year={2020}, journal={Topology}, doi={10.1000/a}}\n' +
    '@article{two, title={Knots}, author={Jane Doe}, year={2021}, journal={Geometry}, doi={10.1000/b}, eprint={2001.00001}, archiveprefix={arXiv}}\n';
  const store = memoryStore();
  await importTexts(store, { 'a.bib': text });
  const before = new Map(store.files);
  await store.write('duplicates.yaml', 'same:\n  - [knots, knots-2]\n');
  const { problems } = await importTexts(store, { 'a.bib': text });
  const differences = problems.filter(({ severity }) => severity === 'differs');
  assert.deepEqual(
    saidOf(differences).map((said) => said.split(':').slice(0, 3).join(':')),
    ['a.bib:2 Knots: published', 'a.bib:2 Knots: container', 'a.bib:2 Knots: doi'],
  );
  const joined = paperIn(store, 'knots')?.record;
  assert.deepEqual(
    [papersIn(store), joined?.aliases, joined?.sources['extra']],
    [['papers/knots.mdx'], ['knots-2'], 'a.bib'],
  );
  await store.write('duplicates.yaml', 'different:\n  - [knots, knots-2]\n');
  const parted = await importTexts(store, { 'a.bib': text });
  assert.deepEqual(doubtsOf(parted.problems), []);
  await store.remove('duplicates.yaml');
  assert.deepEqual(store.files, before);
});
