import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePaperFile } from '../../../src/mdx/file.ts';
import { canonicalAbstract } from '../../../src/paper/abstract.ts';
import { recordSchema } from '../../../src/paper/paper.ts';
import { hostileText } from '../hostile.ts';
import { importTexts, jsonLinesOf, memoryStore, saidOf } from './given.ts';

const react = {
  title: 'ReAct',
  abstract: 'We explore reasoning and acting.',
  arxiv: '2210.03629',
  venue: 'ICLR 2023',
};
const file = 'papers/react.mdx';
const batch = (...records: Record<string, unknown>[]) => ({ 'a.jsonl': jsonLinesOf(records) });

const stored = async (...records: Record<string, unknown>[]) => {
  const store = memoryStore();
  await importTexts(store, batch(...records));
  return store;
};
const edit = (store: ReturnType<typeof memoryStore>, from: string, to: string, name = file) => {
  const text = store.files.get(name) ?? '';
  assert.ok(text.includes(from), `${name} does not hold ${from}`);
  store.files.set(name, text.replace(from, to));
};
const said = (store: ReturnType<typeof memoryStore>, name = file) =>
  parsePaperFile(store.files.get(name) ?? '', name);

test('importing again changes nothing', async () => {
  const store = await stored(react, { ...react, title: 'Other', arxiv: '2210.03630' });
  const before = new Map(store.files);
  const { papers } = await importTexts(
    store,
    batch(react, { ...react, title: 'Other', arxiv: '2210.03630' }),
  );
  assert.deepEqual(papers, { new: 0, changed: 0, unchanged: 2 });
  assert.deepEqual(store.files, before);
});

test('a later batch keeps what an earlier one gave', async () => {
  const store = await stored(react);
  const { papers } = await importTexts(store, {
    'b.jsonl': jsonLinesOf([{ title: 'ReAct', doi: '10.1000/x' }]),
  });
  assert.deepEqual(papers, { new: 0, changed: 1, unchanged: 0 });
  const { record, abstract } = said(store);
  assert.deepEqual(
    [record.venue, record.arxiv, record.doi, abstract],
    ['ICLR 2023', '2210.03629', '10.1000/x', react.abstract],
  );
});

test('a changed title with the same identifier keeps the file', async () => {
  const store = await stored(react);
  await importTexts(store, batch({ ...react, title: 'ReAct: Reasoning and Acting' }));
  assert.deepEqual([...store.files.keys()], [file]);
  assert.equal(said(store).record.title, 'ReAct: Reasoning and Acting');
});

test('notes below the abstract are kept byte for byte', async () => {
  const store = await stored(react);
  const notes = '## Notes\n\n*  Read   this.\n\n<Aside>\n\n  Twice.\n\n</Aside>\n';
  store.files.set(file, `${store.files.get(file)}\n${notes}`);
  await importTexts(store, batch({ ...react, venue: 'ICLR' }));
  assert.ok(store.files.get(file)?.endsWith(`\n\n${notes}`));
  assert.equal(said(store).record.venue, 'ICLR');
});

test("a person's venue and abstract are kept, and the report says so, each time", async () => {
  const store = await stored(react);
  edit(store, 'ICLR 2023', 'ICLR 2023 (oral)');
  edit(store, 'We explore', 'They explore');
  const before = new Map(store.files);
  for (let n = 0; n < 2; n++) {
    const { problems } = await importTexts(store, batch(react));
    assert.deepEqual(saidOf(problems), [
      `${file} abstract: "They explore reasoning and acting."; a.jsonl gives "We explore reasoning and acting."`,
      `${file} venue: "ICLR 2023 (oral)"; a.jsonl gives "ICLR 2023"`,
    ]);
    assert.deepEqual(store.files, before);
  }
});

test('an edited file is still known as edited after something was filled in', async () => {
  const store = await stored(react);
  edit(store, 'ICLR 2023', 'ICLR 2023 (oral)');
  await importTexts(store, batch({ ...react, doi: '10.1000/x' }));
  await importTexts(store, batch({ ...react, doi: '10.1000/x' }));
  const { record, edited } = said(store);
  assert.deepEqual([record.venue, record.doi, [...edited]], ['ICLR 2023 (oral)', '10.1000/x', ['venue']]);
});

test('topics that a person wrote are kept', async () => {
  const store = await stored(react);
  edit(store, 'arxiv:', 'topics:\n  - Agents\narxiv:');
  await importTexts(store, batch({ ...react, topics: ['Robots'] }));
  assert.deepEqual(said(store).record.topics, ['Agents']);
});

test('a field that the curator took out stays out', async () => {
  const store = await stored(react);
  edit(store, 'venue: ICLR 2023\n', '');
  edit(store, 'venue: a.jsonl', 'venue: curator');
  const { problems } = await importTexts(store, batch(react));
  assert.equal(said(store).record.venue, undefined);
  assert.deepEqual(saidOf(problems), [`${file} venue: nothing; a.jsonl gives "ICLR 2023"`]);
});

test('a file that a person wrote is filled in, never overruled', async () => {
  const store = memoryStore(
    new Map([[file, '---\ntitle: ReAct\nauthors: [Shunyu Yao]\nvenue: ICLR\n---\n\nMy words.\n']]),
  );
  await importTexts(store, batch({ ...react, authors: ['Shunyu Yao'] }));
  const { record, abstract } = said(store);
  assert.deepEqual([record.venue, record.arxiv, abstract], ['ICLR', '2210.03629', 'My words.']);
});

test("a person's file that can not be read is left, and its paper is not written a second time", async () => {
  const broken = '---\ntitle: ReAct\nvenue: [\n---\n\nMy words.\n';
  const store = memoryStore(new Map([[file, broken]]));
  const { problems } = await importTexts(store, batch(react, { title: 'Other' }));
  assert.deepEqual([...store.files.keys()], [file, 'papers/other.mdx']);
  assert.equal(store.files.get(file), broken);
  assert.equal(problems.filter(({ severity }) => severity === 'refused').length, 2);
  assert.ok(
    saidOf(problems).includes('a.jsonl:1 "ReAct" was not imported, since papers/react.mdx can\'t be read'),
  );
});

const knots = (title: string, more = '') => ({
  'a.bib': `@article{k1, title={${title}}, author={Jane Doe}, year={2020}${more}}\n`,
});

for (const [what, first, second] of [
  ['its key', knots('Knots'), knots('Ropes and braids')],
  ['its DOI', knots('Knots', ', doi={10.1000/x}'), { 'b.csv': 'title,doi\nBraids,10.1000/X\n' }],
  ['its title', knots('Knots'), { 'b.csv': 'title,year\nKnots,2020\n' }],
  [
    'its authors and source',
    { 'a.csv': 'title,authors\nKnots,Jane Doe\n' },
    { 'a.csv': 'title,authors\nBraids,Jane Doe\n' },
  ],
] as const)
  test(`what has ${what} of a file that can not be read is no new paper`, async () => {
    const store = memoryStore();
    await importTexts(store, first);
    const text = store.files.get('papers/knots.mdx') ?? assert.fail();
    const broken = text.replace('title: Knots', 'title: Knots: what they are');
    store.files.set('papers/knots.mdx', broken);
    const { problems } = await importTexts(store, second);
    assert.deepEqual([...store.files], [['papers/knots.mdx', broken]]);
    assert.ok(saidOf(problems).some((said) => said.includes('was not imported, since papers/knots.mdx')));
  });

test('other papers of its source are imported beside a file that can not be read', async () => {
  const store = memoryStore();
  await importTexts(store, knots('Knots'));
  const text = store.files.get('papers/knots.mdx') ?? assert.fail();
  store.files.set('papers/knots.mdx', text.replace('title: Knots', 'title: Knots: links'));
  const others =
    '@article{k2, title={Braids}, author={Jane Doe}, year={2020}}\n@misc{b, title={Ropes}, author={Ada Byron}}\n';
  await importTexts(store, { 'a.bib': others });
  assert.deepEqual([...store.files.keys()].sort(), [
    'papers/braids.mdx',
    'papers/knots.mdx',
    'papers/ropes.mdx',
  ]);
});

test('a listing that can not be read is left, and the papers are imported', async () => {
  const store = memoryStore(new Map([['listings/2025-07-04.yaml', 'colour: red\n']]));
  const { problems } = await importTexts(store, batch({ ...react, listed: '2025-07-04' }));
  assert.equal(store.files.get('listings/2025-07-04.yaml'), 'colour: red\n');
  assert.ok(store.files.has(file));
  assert.deepEqual(saidOf(problems), [
    "listings/2025-07-04.yaml:1 the file can't be read, and is left as it is: colour is not a field that is known here. Write day, inferred, badge, curator, call, button, source or papers, or leave it out",
  ]);
});

test('any title and abstract survive being imported, and importing them again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (title, abstract) => {
      const store = await stored({ title: `T ${title}`, abstract });
      const [[name, text] = ['', '']] = store.files;
      const paper = parsePaperFile(text, name);
      assert.equal(paper.record.title, recordSchema.shape.title.parse(`T ${title}`));
      assert.equal(paper.abstract, canonicalAbstract(abstract));
      assert.deepEqual(paper.notesText, []);
      const before = new Map(store.files);
      await importTexts(store, batch({ title: `T ${title}`, abstract }));
      assert.deepEqual(store.files, before);
    }),
    { numRuns: 300 },
  );
});

test('a listing that a person wrote otherwise is not written again where nothing is new', async () => {
  const yaml = '# Read on a train.\nday: 2025-07-04\nsource: [a.jsonl]\npapers: [react]\n';
  const store = await stored({ ...react, listed: '2025-07-04' });
  store.files.set('listings/2025-07-04.yaml', yaml);
  await importTexts(store, batch({ ...react, listed: '2025-07-04' }));
  assert.equal(store.files.get('listings/2025-07-04.yaml'), yaml);
});

test('a file whose sources stand in another order is not written again', async () => {
  const store = await stored(react);
  edit(
    store,
    'sources:\n  abstract: a.jsonl\n  arxiv: a.jsonl\n',
    'sources:\n  arxiv: a.jsonl\n  abstract: a.jsonl\n',
  );
  const before = new Map(store.files);
  await importTexts(store, batch(react));
  assert.deepEqual(store.files, before);
});

test('the date that another source gives again keeps its source', async () => {
  const store = await stored({ ...react, published: '2022-10-06' });
  const before = new Map(store.files);
  await importTexts(store, { 'b.jsonl': jsonLinesOf([{ ...react, published: '2022-10-06' }]) });
  assert.deepEqual(store.files, before);
});
