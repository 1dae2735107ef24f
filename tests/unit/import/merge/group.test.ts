import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Candidate } from '../../../../src/import/candidate.ts';
import { groupsOf } from '../../../../src/import/merge/group.ts';
import { candidateOf, saidOf } from '../given.ts';

const lines = (candidates: Candidate[]) =>
  groupsOf(candidates).groups.map((group) => group.candidates.map(({ line }) => line));
const at = (line: number, values: Record<string, unknown>, known: Partial<Candidate> = {}) =>
  candidateOf(values, { line, ...known });

test('one title is one paper, whatever its case, accents and TeX', () => {
  assert.deepEqual(
    lines([at(1, { title: 'A^2Nav: Été' }), at(2, { title: 'a$^2$nav – ete' }), at(3, { title: 'B' })]),
    [[1, 2], [3]],
  );
});

test('one identifier is one paper, whatever the title', () => {
  const papers = [at(1, { title: 'A', arxiv: '2210.03629' }), at(2, { title: 'B', arxiv: '2210.03629v3' })];
  assert.deepEqual(lines(papers), [[1, 2]]);
  assert.deepEqual(
    lines([at(1, { title: 'A', doi: '10.1000/X' }), at(2, { title: 'B', doi: '10.1000/x' })]),
    [[1, 2]],
  );
});

test('a candidate that knows two groups joins them', () => {
  const papers = [
    at(1, { title: 'A' }),
    at(2, { title: 'B', arxiv: '2210.03629' }),
    at(3, { title: 'A', arxiv: '2210.03629' }),
  ];
  assert.deepEqual(
    lines(papers).map((group) => group.sort()),
    [[1, 2, 3]],
  );
});

test('one title with contradicting identifiers is two papers, and reported', () => {
  const { groups, problems } = groupsOf([
    at(1, { title: 'A', arxiv: '2210.03629' }),
    at(2, { title: 'A', arxiv: '2210.03630' }),
  ]);
  assert.equal(groups.length, 2);
  assert.deepEqual(saidOf(problems), [
    'records.jsonl:2 a second paper with the title "A" but another identifier or abstract; both are kept',
  ]);
});

test('one title with two abstracts in one file is two papers; in two files it is one', () => {
  const [first, second] = [
    { title: 'A', abstract: 'One.' },
    { title: 'A', abstract: 'Two.' },
  ];
  assert.deepEqual(lines([at(1, first), at(2, second)]), [[1], [2]]);
  assert.deepEqual(lines([at(1, first), at(2, second, { file: 'other.jsonl' })]), [[1, 2]]);
});

test('an id joins what has one', () => {
  assert.deepEqual(lines([at(1, { title: 'A' }, { id: 'x' }), at(2, { title: 'B' }, { id: 'x' })]), [[1, 2]]);
});

test('papers without a title are not one paper', () => {
  assert.deepEqual(lines([at(1, { arxiv: '2210.03629' }), at(2, { arxiv: '2210.03630' })]), [[1], [2]]);
});
