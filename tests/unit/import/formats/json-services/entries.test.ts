import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonEntries, jsonPaths } from '../../../../../src/import/formats/json-services/entries.ts';

const read = (text: string, ...paths: string[]) =>
  [...jsonEntries(text, paths)].map((entry) =>
    'fault' in entry ? [entry.line, entry.fault] : [entry.line, entry.value],
  );

test('the elements of a list, of the list that a path leads to, or the object itself', () => {
  assert.deepEqual(read('\ufeff[{"a": "]}\\""},\n\n {"b": [1]}]'), [
    [1, { a: ']}"' }],
    [3, { b: [1] }],
  ]);
  assert.deepEqual(read('{"m": {"k": [2],\n"items":\n[{"a": 1}]}}', 'x', 'm.items', 'm'), [[3, { a: 1 }]]);
  assert.deepEqual(read('{"m": {"a": 1}}', 'm.items', 'm'), [[1, { a: 1 }]]);
  assert.deepEqual(read('{"a": 1}', 'm'), [[1, { a: 1 }]]);
});

test('objects that follow one another', () => {
  assert.deepEqual(read('{"m": {"a": 1}}\n{"m": {"a": 2}}\n', 'm'), [
    [1, { a: 1 }],
    [2, { a: 2 }],
  ]);
});

test('a broken element is a fault and the others are read', () => {
  assert.deepEqual(read('[{"a": 1},\n{"b" 2},\n7,\n{"c": 3}]'), [
    [1, { a: 1 }],
    [2, "not JSON: Expected ':' after property name"],
    [3, 'an element of the list is not a record'],
    [4, { c: 3 }],
  ]);
});

test('what comes before the end of a text that is cut is read', () => {
  const fault = 'not JSON: it has no end, or is nested too deep';
  assert.deepEqual(read('{"m": {"items": [{"a": 1},\n{"b": "x', 'm.items'), [
    [1, { a: 1 }],
    [1, fault],
  ]);
  for (const hostile of [
    '['.repeat(3_000_000),
    '{"a":'.repeat(1_000_000),
    `{"a":"${'\\\\'.repeat(2_000_000)}`,
    '"\\'.repeat(1_000_000),
  ]) {
    assert.deepEqual(read(hostile).at(-1)?.[1], fault);
  }
  assert.match(String(read('x'.repeat(70_000_000))[0]?.[1]), /longer than 64 million/);
});

test('the evidence in a beginning that is cut', () => {
  const paths = jsonPaths(
    '{"ok": true, "items": [{"id": "A\\"1", "n": {"m": 3}}, {"other": 1}], "text": "cut of',
  );
  assert.deepEqual(Object.fromEntries(paths), {
    ok: 'true',
    items: paths.get('items'),
    'items[]': '',
    'items.id': 'A\\"1',
    'items.n': '{"m": 3}',
    'items.n.m': '3',
    text: 'cut of',
  });
});
