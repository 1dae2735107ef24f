import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonElements, jsonLines } from '../../../../src/import/formats/json.ts';
import { SourceError } from '../../../../src/import/source.ts';
import { allOf, sourceOf } from '../given.ts';

const linesIn = (text: string) => allOf(jsonLines(sourceOf(text, 'a.jsonl')));
const elementsIn = (text: string, size = 3) => allOf(jsonElements(sourceOf(text, 'a.json', size)));
const saidBy = async (items: Promise<unknown[]>) =>
  ((await items) as { line?: number; problem?: { line: number; what: string } }[]).map(
    ({ line, problem }) => problem?.what ?? line,
  );

test('a broken line is a problem; the others are read', async () => {
  assert.deepEqual(await saidBy(linesIn('{"a":1}\n{"a":\n\n[1]\n"x"\nnull\n{"b":2}')), [
    1,
    'not JSON: Unexpected end of JSON input',
    'the line is not a record',
    'the line is not a record',
    'the line is not a record',
    7,
  ]);
});

test('what is wrong with a line is said without the whole line', async () => {
  const [said] = await saidBy(linesIn(`{"a": x${'y'.repeat(1000)}}`));
  assert.match(String(said), /^not JSON: Unexpected token 'x'/);
  assert.ok(String(said).length < 100);
});

test('the objects of an array, wherever the pieces end', async () => {
  const text =
    '{"about": "a [list] {of} \\"papers\\"",\n "papers": [\n{"a": "]}\\\\"},\n\n {"b": {"c": [1, {"d": 2}]}}\n], "more": [{"e": 1}]}';
  const expected = [
    { kind: 'object', line: 3, value: { a: ']}\\' } },
    { kind: 'object', line: 5, value: { b: { c: [1, { d: 2 }] } } },
  ];
  for (const size of [1, 2, 5, 1000]) assert.deepEqual(await elementsIn(text, size), expected);
});

test('a broken object of an array is a problem; the others are read', async () => {
  assert.deepEqual(await saidBy(elementsIn('[{"a": 1},\n{"b" 2},\n{"c": 3}]')), [
    1,
    "not JSON: Expected ':' after property name, at character 6",
    3,
  ]);
});

test('an array without an end is refused after its objects', async () => {
  const found: unknown[] = [];
  const reading = async () => {
    for await (const item of jsonElements(sourceOf('[{"a": 1},\n{"b": 2'))) found.push(item);
  };
  await assert.rejects(
    reading,
    (error: unknown) =>
      error instanceof SourceError && error.problem.line === 2 && error.message === 'the array has no end',
  );
  assert.equal(found.length, 1);
});

test('a text without an array is refused', async () => {
  await assert.rejects(elementsIn('{"a": 1}'), /there is no array of papers/);
});

test('an element that is not an object is refused, and the others are read', async () => {
  const odd = 'an element of the array is not a record';
  assert.deepEqual(await saidBy(elementsIn('[{"a":1},\n5, "st[r", null,\n{"b":2}, }]')), [
    1,
    odd,
    odd,
    odd,
    3,
    odd,
  ]);
});
