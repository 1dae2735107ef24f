import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePaperFile } from '../../../../../src/mdx/file.ts';
import { entriesOf, foundIn, importTexts, jsonLinesOf, memoryStore, saidOf } from '../../given.ts';

const answer = {
  paper: {
    id: '2210.03629',
    title: 'ReAct: Synergizing Reasoning\n  and Acting',
    summary: 'While large language models\nhave demonstrated.',
    publishedAt: '2022-10-06T01:00:32.000Z',
    upvotes: 7,
    githubRepo: 'https://github.com/ysymyth/ReAct',
    projectPage: 'https://react-lm.github.io',
    authors: [{ name: 'Shunyu Yao' }, { name: ' ' }, null, { name: 'Jeffrey\nZhao' }],
    organization: { name: 'princeton' },
  },
  numComments: 2,
  listedOn: '2025-07-04',
};

const valuesOf = async (value: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(entriesOf(await foundIn('daily', jsonLinesOf([value])))[0]?.fields ?? {}).map(
      ([name, datum]) => [name, datum.value],
    ),
  );

test('an answer of the API', async () => {
  assert.deepEqual(await valuesOf(answer), {
    title: 'ReAct: Synergizing Reasoning and Acting',
    abstract: 'While large language models have demonstrated.',
    authors: ['Shunyu Yao', 'Jeffrey Zhao'],
    arxiv: '2210.03629',
    published: '2022-10-06',
    listed: '2025-07-04',
    code: ['https://github.com/ysymyth/ReAct'],
    project: ['https://react-lm.github.io'],
    signals: { upvotes: { value: 7, read: '2025-07-04' }, comments: { value: 2, read: '2025-07-04' } },
    organization: { name: 'princeton' },
  });
});

test('an array and lines say the same', async () => {
  assert.deepEqual(
    await foundIn('daily', JSON.stringify([answer])),
    await foundIn('daily', jsonLinesOf([answer])),
  );
});

test('what has no field stays as other data', async () => {
  const store = memoryStore();
  const { problems } = await importTexts(store, { 'd.json': JSON.stringify([answer]) });
  const [text = ''] = store.files.values();
  assert.deepEqual(parsePaperFile(text, 'p').record.extra, { organization: 'name: princeton' });
  assert.ok(saidOf(problems).includes('d.json:1 organization is not a field of a paper; kept as other data'));
});

test('the day of submission stands in for the day of the listing', async () => {
  const { listedOn: _, ...rest } = answer;
  const { listed } = await valuesOf({
    ...rest,
    paper: { ...answer.paper, submittedOnDailyAt: '2025-07-03T10:00:00.000Z' },
  });
  assert.equal(listed, '2025-07-03');
});

test('an address with a line break in it is mended; what is none stays, to be refused by name', async () => {
  const withRepo = (githubRepo: unknown) => valuesOf({ ...answer, paper: { ...answer.paper, githubRepo } });
  assert.deepEqual((await withRepo('https://github.com/a/\n  b'))['code'], ['https://github.com/a/b']);
  assert.deepEqual((await withRepo('javascript:alert(1)'))['code'], ['javascript:alert(1)']);
  assert.deepEqual((await withRepo(null))['code'], []);
});

test('values of another kind are an entry still, never a crash', async () => {
  for (const paper of [null, 3, 'x', [], { title: 3, authors: 'x', publishedAt: 4, id: {} }]) {
    const found = await foundIn('daily', jsonLinesOf([{ paper } as Record<string, unknown>]));
    assert.equal(entriesOf(found).length, 1);
  }
});
