import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePaperFile } from '../../../../src/mdx/file.ts';
import { importTexts, jsonLinesOf, memoryStore, saidOf } from '../given.ts';

const batch = (...records: Record<string, unknown>[]) => ({ 'a.jsonl': jsonLinesOf(records) });
const abstracts = (store: ReturnType<typeof memoryStore>) =>
  [...store.files].map(([name, text]) => [name, parsePaperFile(text, name).abstract]);

test('papers of one title are numbered in their order', async () => {
  const store = memoryStore();
  await importTexts(store, batch({ title: 'T', abstract: 'One.' }, { title: 'T', abstract: 'Two.' }));
  assert.deepEqual(
    abstracts(store),
    [
      ['papers/t-2.mdx', 'Two.'],
      ['papers/t.mdx', 'One.'],
    ].sort(),
  );
});

test('papers with titles in other letters are named by what is known of them, and never change their name', async () => {
  const store = memoryStore();
  const given = batch(
    { title: 'Милет', abstract: 'One.' },
    { title: '具身智能', doi: '10.1000/x.1' },
    { title: '智能', authors: ['A. Berg'], published: '2019' },
  );
  await importTexts(store, given);
  const names = ['papers/10-1000-x-1.mdx', 'papers/berg-2019.mdx', 'papers/milet.mdx'];
  assert.deepEqual([...store.files.keys()].sort(), names);
  const old = memoryStore();
  old.files.set('papers/paper.mdx', store.files.get('papers/milet.mdx') ?? '');
  await importTexts(old, given);
  assert.deepEqual([...old.files.keys()].sort(), [...names.slice(0, 2), 'papers/paper.mdx']);
});

test('papers of one title keep their files in whatever order they come again', async () => {
  const one = { title: 'T', abstract: 'One.' };
  const two = { title: 'T', abstract: 'Two.' };
  const three = { title: 'T', abstract: 'Three.' };
  const store = memoryStore();
  await importTexts(store, batch(one, two));
  const before = new Map(store.files);
  await importTexts(store, batch(two, one));
  assert.deepEqual(store.files, before);
  await importTexts(store, batch(three, two, one));
  assert.deepEqual(
    [...before].map(([name]) => store.files.get(name)),
    [...before.values()],
  );
  assert.deepEqual(abstracts(store).at(-1), ['papers/t-3.mdx', 'Three.']);
});

test('the order of the files does not matter for the ids', async () => {
  const texts = {
    'a.jsonl': jsonLinesOf([
      { title: 'T', arxiv: '2210.03629', abstract: 'One.' },
      { title: 'U', abstract: 'Two.' },
    ]),
    'b.jsonl': jsonLinesOf([
      { title: 'U', arxiv: '2210.03630' },
      { title: 'T', venue: 'ICLR' },
    ]),
  };
  const [forth, back] = [memoryStore(), memoryStore()];
  await importTexts(forth, texts);
  await importTexts(back, Object.fromEntries(Object.entries(texts).reverse()));
  assert.deepEqual(abstracts(back).sort(), abstracts(forth).sort());
});

test('an id that a record asks for is given', async () => {
  const store = memoryStore();
  const { problems } = await importTexts(store, batch({ title: 'T', abstract: 'We act.', id: 'my-paper' }));
  assert.deepEqual([...store.files.keys()], ['papers/my-paper.mdx']);
  assert.deepEqual(problems, []);
});

test('an id that another paper has is not given', async () => {
  const store = memoryStore();
  await importTexts(store, batch({ title: 'T', arxiv: '2210.03629' }));
  const { problems } = await importTexts(store, {
    'b.jsonl': jsonLinesOf([{ title: 'U', abstract: 'We act.', id: 't', arxiv: '2210.03630' }]),
  });
  assert.deepEqual([...store.files.keys()], ['papers/t.mdx', 'papers/t-2.mdx']);
  assert.equal(parsePaperFile(store.files.get('papers/t.mdx') ?? '', 't').record.title, 'T');
  assert.deepEqual(saidOf(problems), [
    'b.jsonl:1 the id t was not given: another paper has it, so this one is t-2',
  ]);
});

test('a paper that has a file keeps its id', async () => {
  const store = memoryStore();
  await importTexts(store, batch({ title: 'T', arxiv: '2210.03629' }));
  const { problems } = await importTexts(
    store,
    batch({ title: 'T', abstract: 'We act.', id: 'other', arxiv: '2210.03629' }),
  );
  assert.deepEqual([...store.files.keys()], ['papers/t.mdx']);
  assert.deepEqual(saidOf(problems), [
    'a.jsonl:1 the id other was not given: the paper already has the file papers/t.mdx',
  ]);
});

for (const id of [
  '../../x',
  'a/b',
  'a\\b',
  '/etc/passwd',
  'C:\\x',
  'CON',
  'con',
  'nul',
  '.',
  '..',
  '',
  '.hidden',
  'A',
  'a--b',
  'é',
  'a\0b',
  'a b',
  'a'.repeat(81),
  7.5,
  {},
]) {
  test(`${JSON.stringify(id).slice(0, 30)} is no id, and names no file`, async () => {
    const store = memoryStore();
    const { problems } = await importTexts(store, batch({ title: 'T', id }, { title: 'U' }));
    assert.deepEqual([...store.files.keys()], ['papers/t.mdx', 'papers/u.mdx']);
    assert.ok(problems.every(({ severity }) => severity !== 'refused'));
    const { key } = parsePaperFile(store.files.get('papers/t.mdx') ?? '', 't').record;
    const isText = typeof id !== 'object' && id !== '';
    assert.equal(key, isText ? String(id).replace('\0', '') : undefined);
  });
}

test('a paper without title is refused, unless its file is known', async () => {
  const metadata = (paper: Record<string, unknown>) => ({ 'm.json': JSON.stringify({ papers: [paper] }) });
  const store = memoryStore();
  const { problems } = await importTexts(
    store,
    metadata({ arxiv_id: { value: '2210.03629' }, venue: { value: 'ICLR' } }),
  );
  assert.deepEqual(saidOf(problems), ['m.json:1 1 paper is named by identifiers alone: 2210.03629']);
  await importTexts(store, batch({ title: 'T', arxiv: '2210.03629' }));
  await importTexts(store, metadata({ arxiv_id: { value: '2210.03629' }, venue: { value: 'ICLR' } }));
  assert.equal(parsePaperFile(store.files.get('papers/t.mdx') ?? '', 't').record.venue, 'ICLR');
});
