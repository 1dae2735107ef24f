import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedEntry } from '../../../../src/import/entry/candidate.ts';
import { shortened } from '../../../../src/import/problem.ts';
import { candidateOf, saidOf } from '../given.ts';

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

test('a text that no person wrote is left out and named; what may be one is kept', () => {
  const { candidate, problems } = checked({ title: 'A', abstract: 'word '.repeat(10_001) });
  assert.equal(candidate?.fields.abstract, undefined);
  assert.deepEqual(saidOf(problems), [
    'r.jsonl:3 abstract has 50005 characters; at most 50000 are kept; left out',
  ]);
  assert.deepEqual(checked({ title: 'A', abstract: `${'word '.repeat(9_999)}end.` }).problems, []);
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

test('a name that is no field is told, and its value kept among the other data', () => {
  const { candidate, problems } = checked({ title: 'A', colour: 'red', seats: 3, extra: { shelf: 'B' } });
  assert.deepEqual(candidate?.fields.extra?.value, { colour: 'red', seats: '3', shelf: 'B' });
  assert.deepEqual(saidOf(problems), [
    'r.jsonl:3 colour is not a field of a paper; kept as other data',
    'r.jsonl:3 seats is not a field of a paper; kept as other data',
  ]);
});

test('an entry is refused where its title is no text', () => {
  const { candidate, problems } = checked({ title: ['A'] });
  assert.equal(candidate, undefined);
  assert.deepEqual(saidOf(problems), ['r.jsonl:3 title is not a text: ["A"]']);
});

const leftOut: [Record<string, unknown>, string][] = [
  [
    { published: '2025-02-30' },
    'published is not a date; write 2025-07-02, 2025-07 or 2025; left out: "2025-02-30"',
  ],
  [{ listed: '2025-07' }, 'listed is not a day; write it as 2025-07-02; left out: "2025-07"'],
  [{ arxiv: 'x' }, 'arxiv is not an arXiv identifier such as 2210.03629; left out: "x"'],
  [
    { paper: 'javascript:alert(1)' },
    'paper is not a web address; it must begin with https:// or http://; left out: "javascript:alert(1)"',
  ],
  [
    { aliases: ['../../x'] },
    'aliases is not an alias; use letters, digits, dots and hyphens; left out: "../../x"',
  ],
  [{ venue: ['ICML'] }, 'venue is not a text; left out: ["ICML"]'],
];

for (const [values, said] of leftOut) {
  test(`the paper stays: ${said}`, () => {
    const { candidate, problems } = checked({ title: 'A', ...values });
    assert.deepEqual(Object.keys(candidate?.fields ?? {}), ['title']);
    assert.deepEqual(saidOf(problems), [`r.jsonl:3 ${said}`]);
  });
}

test('of a list, what is wrong is left out and the rest is kept', () => {
  const { candidate, problems } = checked({ title: 'A', code: ['https://a.example', 'data:text/html,x'] });
  assert.deepEqual(candidate?.fields.code?.value, ['https://a.example']);
  assert.deepEqual(saidOf(problems), [
    'r.jsonl:3 code is not a web address; it must begin with https:// or http://; left out: "data:text/html,x"',
  ]);
});

test('of further data, what is wrong is left out, each by its name, and the rest is kept', () => {
  const { candidate, problems } = checked({ title: 'A', extra: { a: null, b: 'c', d: ['x'] } });
  assert.deepEqual(candidate?.fields.extra?.value, { b: 'c' });
  assert.deepEqual(saidOf(problems), [
    'r.jsonl:3 extra.a is not a text; left out: null',
    'r.jsonl:3 extra.d is not a text; left out: ["x"]',
  ]);
});

const mended: [Record<string, unknown>, Record<string, unknown>][] = [
  [{ published: 2021 }, { published: '2021' }],
  [{ published: 'March 2021' }, { published: '2021-03' }],
  [{ published: '3 March 2021' }, { published: '2021-03-03' }],
  [{ authors: 'Ada Lovelace' }, { authors: ['Ada Lovelace'] }],
  [{ authors: 'Lovelace, Ada and Babbage, Charles' }, { authors: ['Ada Lovelace', 'Charles Babbage'] }],
  [{ authors: [{ given: 'Ada', family: 'Lovelace' }] }, { authors: ['Ada Lovelace'] }],
  [{ code: 'https://a.example/x' }, { code: ['https://a.example/x'] }],
  [{ keywords: 'agents; planning' }, { keywords: ['agents', 'planning'] }],
  [
    { volume: 12, pmid: 30898391 },
    { volume: '12', pmid: '30898391' },
  ],
  [{ title: 1984 }, { title: '1984' }],
];

for (const [given, expected] of mended) {
  test(`${JSON.stringify(given)} is read as ${JSON.stringify(expected)}`, () => {
    const { candidate, problems } = checked({ title: 'A', ...given });
    for (const [name, value] of Object.entries(expected))
      assert.deepEqual(candidate?.fields[name as 'title']?.value, value);
    assert.deepEqual(problems, []);
  });
}

test('a long value is cut in a message', () => {
  assert.equal(shortened('a  b\nc'), 'a b c');
  assert.equal(shortened('abcdef', 3), 'abc …');
  assert.equal(shortened('waves and tides', 12), 'waves and …');
  assert.equal(shortened('waves of $a + b$ and tides', 12), 'waves of …');
  assert.equal(shortened('the $a + b + c$ theorem', 8), 'the $a + b + c$ …');
  assert.equal(shortened('it costs $5 and more', 13), 'it costs $5 …');
  assert.equal(shortened('潮汐与波浪', 3), '潮汐与 …');
  assert.equal(shortened('ab𝐱𝐲', 3), 'ab …');
});

test('a key named like a property of every object is other data like any other', () => {
  const { candidate, problems } = checked({ title: 'A title', constructor: 'x', toString: 'y' });
  assert.equal(candidate?.fields.title?.value, 'A title');
  assert.deepEqual(
    problems.map(({ what }) => what.split(' ')[0]),
    ['constructor', 'toString'],
  );
});
