import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, foundIn, jsonLinesOf, problemsOf, saidOf } from '../given.ts';

const datum = (value: unknown, source = 'list.txt') => ({ value, source });

test('a record gives its fields, with the links beside the others', async () => {
  const record = {
    id: 'react',
    title: 'ReAct',
    links: { code: ['https://github.com/ysymyth/ReAct'] },
    venue: 'ICLR 2023',
  };
  const [entry] = entriesOf(await foundIn('records', jsonLinesOf([record])));
  assert.equal(entry?.id, 'react');
  assert.deepEqual(entry?.fields, {
    title: datum('ReAct'),
    venue: datum('ICLR 2023'),
    code: datum(['https://github.com/ysymyth/ReAct']),
  });
});

test('a source that a record names for a field is kept behind the name of the file', async () => {
  const [entry] = entriesOf(
    await foundIn(
      'records',
      jsonLinesOf([{ title: 'ReAct', venue: 'ICLR', sources: { venue: 'a friend' } }]),
    ),
  );
  assert.deepEqual(entry?.fields['venue'], datum('ICLR', 'list.txt: a friend'));
});

test('an array of records will do', async () => {
  const found = await foundIn('records', '[\n{"title": "A"},\n{"title": "B"}]');
  assert.deepEqual(
    entriesOf(found).map(({ line, fields }) => [line, fields['title']?.value]),
    [
      [2, 'A'],
      [3, 'B'],
    ],
  );
});

test('a record without a title is refused', async () => {
  const found = await foundIn('records', '{"abstract": "Words."}\n{"title": "B"}\n');
  assert.deepEqual(saidOf(problemsOf(found)), ['list.txt:1 a record without a title']);
  assert.equal(entriesOf(found).length, 1);
});

test('links or sources of another shape do not disappear', async () => {
  const found = await foundIn(
    'records',
    jsonLinesOf([{ title: 'A', links: 'https://a.example', sources: ['x'] }]),
  );
  assert.deepEqual(Object.keys(entriesOf(found)[0]?.fields ?? {}), ['title', 'links', 'sources']);
});
