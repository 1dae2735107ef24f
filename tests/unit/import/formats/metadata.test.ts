import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf } from '../../../../src/import/formats/formats.ts';
import { entriesOf, foundIn } from '../given.ts';

const text = JSON.stringify({
  about: 'What the file says of itself.',
  papers: [
    {
      index: 0,
      title: 'ReAct',
      arxiv_id: { value: '2210.03629', source: 'public dataset' },
      date: { value: '2022-10', source: 'bibliography excerpt', precision: 'month' },
      code_url: { value: 'https://github.com/ysymyth/ReAct' },
      notes: 'The date is of the first version.',
      award: { value: 'oral' },
    },
  ],
});

test('each datum has its own source, and our name', async () => {
  const [entry] = entriesOf(await foundIn('metadata', text, 'm.json'));
  assert.deepEqual(entry?.fields, {
    title: { value: 'ReAct', source: 'm.json' },
    arxiv: { value: '2210.03629', source: 'm.json: public dataset' },
    published: { value: '2022-10', source: 'm.json: bibliography excerpt' },
    code: { value: ['https://github.com/ysymyth/ReAct'], source: 'm.json' },
    remarks: { value: ['The date is of the first version.'], source: 'm.json' },
    award: { value: 'oral', source: 'm.json' },
  });
});

test('it is recognised by its list of papers, not by a record that has that word', () => {
  assert.equal(formatOf(text)?.name, 'metadata');
  assert.equal(formatOf('{"title": "All the papers"}\n{"title": "B"}')?.name, 'records');
  assert.equal(formatOf('{"title": "All the papers"}')?.name, 'records');
});
