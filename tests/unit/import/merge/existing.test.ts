import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExistingPaper } from '../../../../src/import/content.ts';
import { ExistingPapers } from '../../../../src/import/merge/existing.ts';
import { mergedFields } from '../../../../src/import/merge/merge.ts';
import { recordSchema } from '../../../../src/paper/paper.ts';
import { candidateOf } from '../given.ts';

const paper = (id: string, record: Record<string, unknown>, abstract = ''): ExistingPaper => ({
  id,
  text: '',
  record: recordSchema.parse({ title: id, ...record }),
  abstract,
  notes: '',
  notesText: [],
  usesMdx: false,
  edited: new Set(),
});
const fields = (values: Record<string, unknown>) => mergedFields([candidateOf(values)]).fields;
const find = (
  papers: ExistingPaper[],
  values: Record<string, unknown>,
  id?: string,
  isFree = (_: ExistingPaper) => true,
) => new ExistingPapers(papers).known(fields(values), id, isFree)?.id;
const titled = (
  papers: ExistingPaper[],
  values: Record<string, unknown>,
  isFree = (_: ExistingPaper) => true,
) => new ExistingPapers(papers).titled(fields(values), isFree)?.id;

test('by identifier, whatever the title', () => {
  const papers = [
    paper('a', { arxiv: '2210.03629', doi: '10.1000/X', openreview: 'WE_vluYUL-X' }),
    paper('b', {}),
  ];
  assert.equal(find(papers, { title: 'Other', arxiv: '2210.03629' }), 'a');
  assert.equal(find(papers, { title: 'Other', doi: '10.1000/x' }), 'a');
  assert.equal(find(papers, { title: 'Other', openreview: 'WE_vluYUL-X' }), 'a');
});

test('by alias, title and abstract, or id', () => {
  const papers = [paper('a', { title: 'A Long: Title', aliases: ['2210.03629'] })];
  assert.equal(find(papers, { title: 'Other', arxiv: '2210.03629' }), 'a');
  assert.equal(find(papers, { title: 'a long title' }), 'a');
  assert.equal(find(papers, { title: 'Other' }, 'a'), 'a');
  assert.equal(find(papers, { title: 'Other' }), undefined);
});

test('an id of another paper is not taken over where an identifier contradicts', () => {
  const papers = [paper('a', { arxiv: '2210.03629' })];
  assert.equal(find(papers, { title: 'Other', arxiv: '2210.03630' }, 'a'), undefined);
});

test('one title with another identifier is another paper', () => {
  assert.equal(
    titled([paper('a', { title: 'T', arxiv: '2210.03629' })], { title: 'T', arxiv: '2210.03630' }),
    undefined,
  );
  assert.equal(
    titled([paper('a', { title: 'T', doi: '10.1000/x' })], { title: 'T', doi: '10.1000/y' }),
    undefined,
  );
  assert.equal(
    titled([paper('a', { title: 'T', openreview: 'aaaaaaaa' })], { title: 'T', openreview: 'bbbbbbbb' }),
    undefined,
  );
});

test('of several with one title the one with the same abstract', () => {
  const title = 'Weaving plans out of threads of thought';
  const papers = [paper('t', { title }, 'One.'), paper('t-2', { title }, 'Two.')];
  assert.equal(find(papers, { title, abstract: 'Two.' }), 't-2');
  assert.equal(find(papers, { title, abstract: 'Three.' }), undefined);
  assert.equal(
    titled(papers, { title, abstract: 'Three.' }, ({ id }) => id !== 't'),
    't-2',
  );
});

test('an entry that its own source changed keeps its file, however short its title is', () => {
  const sources = { title: 'records.jsonl' };
  const papers = [
    paper('t', { title: 'T', sources }, 'One.'),
    paper('u', { title: 'U', key: 'u1', container: 'Knots', sources }),
  ];
  assert.equal(titled(papers, { title: 'T', abstract: 'Two.' }), 't');
  assert.equal(titled(papers, { title: 'U', key: 'u2', authors: ['Ada'], container: 'Looms' }), undefined);
  assert.equal(titled([paper('t', { title: 'T' }, 'One.')], { title: 'T', abstract: 'Two.' }), undefined);
});

test('an identifier counts more than an id', () => {
  assert.equal(
    find([paper('a', {}), paper('b', { arxiv: '2210.03629' })], { title: 'T', arxiv: '2210.03629' }, 'a'),
    'b',
  );
});
