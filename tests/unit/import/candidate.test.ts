import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedEntry } from '../../../src/import/candidate.ts';
import { shortened } from '../../../src/import/problem.ts';
import { candidateOf, saidOf } from './given.ts';

const checked = (values: Record<string, unknown>) =>
  checkedEntry({
    file: 'r.jsonl',
    line: 3,
    format: 'records',
    fields: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, { value, source: 'r.jsonl' }]),
    ),
  });

test('values are taken in canonical form', () => {
  const { fields } = candidateOf({
    title: ' A \n B ',
    arxiv: 'arXiv:2210.03629v2',
    doi: 'https://doi.org/10.1000/x',
    abstract: 'One\r\ntwo.',
  });
  assert.deepEqual(
    Object.entries(fields).map(([name, { value }]) => [name, value]),
    [
      ['title', 'A B'],
      ['arxiv', '2210.03629'],
      ['doi', '10.1000/x'],
      ['abstract', 'One two.'],
    ],
  );
});

test('empty values say nothing', () => {
  const { candidate, problems } = checked({
    title: 'A',
    venue: null,
    authors: [],
    abstract: '',
    doi: undefined,
    colour: null,
  });
  assert.deepEqual(Object.keys(candidate?.fields ?? {}), ['title']);
  assert.deepEqual(problems, []);
});

test('a key that is no field is named with its value', () => {
  const { candidate, problems } = checked({ title: 'A', award: 'oral' });
  assert.ok(candidate);
  assert.deepEqual(saidOf(problems), ['r.jsonl:3 award is not a field of a paper; not kept: "oral"']);
});

const refused: [Record<string, unknown>, string][] = [
  [{ published: '2025-02-30' }, 'published is not a date; write 2025-07-02, 2025-07 or 2025: "2025-02-30"'],
  [{ listed: '2025-07' }, 'listed is not a day; write it as 2025-07-02: "2025-07"'],
  [{ arxiv: 'x' }, 'arxiv is not an arXiv identifier such as 2210.03629: "x"'],
  [
    { paper: 'javascript:alert(1)' },
    'paper is not a web address; it must begin with https:// or http://: "javascript:alert(1)"',
  ],
  [
    { code: ['https://a.example', 'data:text/html,x'] },
    'code is not a web address; it must begin with https:// or http://: "data:text/html,x"',
  ],
  [{ aliases: ['../../x'] }, 'aliases is not an alias; use letters, digits, dots and hyphens: "../../x"'],
  [{ title: 3 }, 'title is not a text: 3'],
  [{ authors: 'Ada' }, 'authors is not a list: "Ada"'],
];

for (const [values, said] of refused) {
  test(`refused: ${said}`, () => {
    const { candidate, problems } = checked({ title: 'A', ...values });
    assert.equal(candidate, undefined);
    assert.deepEqual(saidOf(problems), [`r.jsonl:3 ${said}`]);
  });
}

test('a long value is cut in a message', () => {
  assert.equal(shortened('a  b\nc'), 'a b c');
  assert.equal(shortened('abcdef', 3), 'abc …');
});

test('a key named like a property of every object is an unknown field like any other', () => {
  const { candidate, problems } = checked({ title: 'A title', constructor: 'x', toString: 'y' });
  assert.equal(candidate?.fields.title?.value, 'A title');
  assert.deepEqual(
    problems.map(({ what }) => what.split(' ')[0]),
    ['constructor', 'toString'],
  );
});
