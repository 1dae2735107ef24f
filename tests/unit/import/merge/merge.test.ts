import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergedFields, plainValues } from '../../../../src/import/merge/merge.ts';
import { candidateOf, saidOf } from '../given.ts';

const from = (format: string, values: Record<string, unknown>, line = 1) =>
  candidateOf({ title: 'ReAct', ...values }, { format, file: format, line });
const mergedOf = (
  field: 'abstract' | 'published' | 'venue' | 'code' | 'listed' | 'remarks',
  ...candidates: ReturnType<typeof from>[]
) => mergedFields(candidates).fields[field];

test('what one source alone gives is taken, with where it came from', () => {
  const { fields, problems } = mergedFields([
    from('listing', { abstract: 'Words.' }),
    from('metadata', { venue: 'ICLR 2023' }),
  ]);
  assert.deepEqual(fields.abstract, { value: 'Words.', source: 'listing' });
  assert.deepEqual(fields.venue, { value: 'ICLR 2023', source: 'metadata' });
  assert.deepEqual(problems, []);
});

test('where sources differ, both values, the winner and the reason are said', () => {
  const { fields, problems } = mergedFields([
    from('daily', { venue: 'ICLR' }, 7),
    from('metadata', { venue: 'NeurIPS' }, 3),
  ]);
  assert.deepEqual(fields.venue, { value: 'NeurIPS', source: 'metadata' });
  assert.deepEqual(saidOf(problems), ['daily:7 ReAct: venue: "NeurIPS" (metadata) and "ICLR" (daily)']);
  assert.equal(
    problems[0]?.remedy,
    "The first is kept: records and metadata are made with more care than a page is copied. To decide otherwise, edit the paper's file.",
  );
});

test('the order of the sources does not matter', () => {
  const [a, b] = [
    from('listing', { abstract: 'Words.', published: '2022' }),
    from('metadata', { abstract: 'Others.', published: '2022-10' }),
  ];
  for (const field of ['abstract', 'published'] as const)
    assert.deepEqual(mergedOf(field, a, b), mergedOf(field, b, a));
});

test('a finer date wins over a coarser one that agrees, and that is no difference', () => {
  const { fields, problems } = mergedFields([
    from('records', { published: '2022-10' }),
    from('daily', { published: '2022-10-06' }),
  ]);
  assert.deepEqual(fields.published, { value: '2022-10-06', source: 'daily' });
  assert.deepEqual(problems, []);
});

test('a finer date that does not agree is a difference', () => {
  const { fields, problems } = mergedFields([
    from('records', { published: '2022-10' }),
    from('daily', { published: '2022-11-06' }),
  ]);
  assert.deepEqual(fields.published, { value: '2022-10', source: 'records' });
  assert.deepEqual(saidOf(problems), [
    'daily:1 ReAct: published: "2022-10" (records) and "2022-11-06" (daily)',
  ]);
});

test('of two finer dates that agree with the best, the better source wins and the other is reported', () => {
  const { fields, problems } = mergedFields([
    from('records', { published: '2022' }),
    from('metadata', { published: '2022-10-06' }),
    from('daily', { published: '2022-11-01' }),
  ]);
  assert.equal(fields.published?.value, '2022-10-06');
  assert.deepEqual(saidOf(problems), [
    'daily:1 ReAct: published: "2022-10-06" (metadata) and "2022-11-01" (daily)',
  ]);
});

test('three sources that differ from the winner in one way are said once each, never twice', () => {
  const { problems } = mergedFields([
    from('records', { venue: 'A' }),
    from('metadata', { venue: 'B' }, 2),
    from('metadata', { venue: 'B' }, 2),
  ]);
  assert.deepEqual(saidOf(problems), ['metadata:2 ReAct: venue: "A" (records) and "B" (metadata)']);
});

test('addresses are united; the same one in another writing is no difference', () => {
  const { fields, problems } = mergedFields([
    from('records', { code: ['https://github.com/a/b'] }),
    from('metadata', { code: ['http://github.com/A/B/'] }),
    from('daily', { code: ['https://github.com/a/b', 'https://github.com/c/d'] }),
  ]);
  assert.deepEqual(fields.code?.value, ['https://github.com/a/b', 'https://github.com/c/d']);
  assert.deepEqual(problems, []);
});

test('another address is reported, and both are kept', () => {
  const { fields, problems } = mergedFields([
    from('records', { code: ['https://github.com/a/b'] }),
    from('daily', { code: ['https://github.com/c/d'] }),
  ]);
  assert.deepEqual(fields.code?.value, ['https://github.com/a/b', 'https://github.com/c/d']);
  assert.match(problems[0]?.remedy ?? '', /^Both are kept/);
});

test('of days of listing the newest, of remarks each once', () => {
  const [a, b] = [
    { listed: '2025-07-03', remarks: ['x', 'y'] },
    { listed: '2025-07-04', remarks: ['y', 'z'] },
  ];
  assert.equal(mergedOf('listed', from('records', a), from('daily', b))?.value, '2025-07-04');
  assert.deepEqual(mergedOf('remarks', from('records', a), from('daily', b))?.value, ['x', 'y', 'z']);
});

test('topics that differ are reported, for they are not united', () => {
  const { fields, problems } = mergedFields([
    from('records', { topics: ['agents'] }),
    from('daily', { topics: ['robots'] }),
  ]);
  assert.deepEqual(fields.topics, { value: ['agents'], source: 'records' });
  assert.deepEqual(saidOf(problems), ['daily:1 ReAct: topics: agents (records) and robots (daily)']);
});

test('of further data the first value under a name stands, and the report has the other', () => {
  const { fields, problems } = mergedFields([
    candidateOf({ title: 'A', extra: { note: 'First note', column: 'red', shelf: 'Up' } }, { line: 1 }),
    candidateOf({ title: 'A', extra: { note: 'It won a prize', other: 'x', shelf: 'up' } }, { line: 2 }),
  ]);
  assert.deepEqual(fields.extra?.value, { note: 'First note', column: 'red', shelf: 'Up', other: 'x' });
  assert.deepEqual(saidOf(problems), [
    'records.jsonl:2 A: extra, note: "First note" (line 1) and "It won a prize" (line 2)',
  ]);
  assert.match(problems[0]?.remedy ?? '', /^The first is kept/);
});

test('letters of another case are no difference', () => {
  const { problems } = mergedFields([
    candidateOf({ title: 'On Knots', venue: 'ICLR' }),
    candidateOf({ title: 'On knots', venue: 'Iclr' }),
  ]);
  assert.deepEqual(problems, []);
});

const preprintOfWork = {
  title: 'A',
  doi: '10.1101/014852',
  venue: 'bioRxiv',
  type: 'article',
  published: '2015-02-04',
};

test('journal, server and kind of work go together, whichever comes first', () => {
  const article = {
    title: 'A',
    doi: '10.1002/ece3.2314',
    container: 'Ecology',
    volume: '6',
    type: 'article-journal',
  };
  const talk = { title: 'A', venue: 'CoRL 2024' };
  for (const [published, expected] of [
    [article, [undefined, 'Ecology', '6', 'article-journal']],
    [talk, ['CoRL 2024', undefined, undefined, undefined]],
  ] as const)
    for (const both of [
      [preprintOfWork, published],
      [published, preprintOfWork],
    ]) {
      const { fields } = mergedFields(both.map((values) => candidateOf(values)));
      const { venue, container, volume, type } = plainValues(fields);
      assert.deepEqual([venue, container, volume, type], expected);
    }
});
