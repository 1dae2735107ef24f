import assert from 'node:assert/strict';
import test from 'node:test';
import { formatOf } from '../../../../../../src/import/formats/formats.ts';
import { entriesOf, foundIn, problemsOf } from '../../../given.ts';

/** What each entry of a text says, by field, and what is said besides of its rows. */
async function saidIn(text: string) {
  const found = await foundIn(formatOf(text)?.name ?? 'none', text);
  return {
    works: entriesOf(found).map(({ fields }) =>
      Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
    ),
    notes: problemsOf(found).flatMap(({ severity, what }) =>
      /^columns:/.test(what) ? [] : [`${severity}: ${what}`],
    ),
  };
}

const noPaper = 'note: "BoxSet" is what data or a program is called, and the row names no paper; left out';

test('a table of data has the titles of the papers on them; a row without one is no paper', async () => {
  const { works, notes } = await saidIn(
    [
      'Dataset,Year,Paper,Link',
      'ShelfNet,2019,ShelfNet: A Large Set of Shelves,https://arxiv.org/abs/1901.00001',
      'DrawerBench,2020,Benchmarking Drawers,https://doi.org/10.5555/1',
      'BoxSet,2021,,https://boxset.example.org',
    ].join('\n'),
  );
  assert.deepEqual(
    works.map(({ title, arxiv, doi, extra }) => [title, arxiv ?? doi, extra]),
    [
      ['ShelfNet: A Large Set of Shelves', '1901.00001', { Dataset: 'ShelfNet' }],
      ['Benchmarking Drawers', '10.5555/1', { Dataset: 'DrawerBench' }],
    ],
  );
  assert.deepEqual(notes, [noPaper]);
});

test('a column called paper that holds addresses is no title', async () => {
  const { works, notes } = await saidIn(
    [
      'Name,Year,Paper,Link',
      'ShelfNet,2019,https://arxiv.org/abs/1901.00001,https://shelfnet.example.org',
      'DrawerBench,2020,https://doi.org/10.5555/1,https://drawers.example.org',
      'BoxSet,2021,,https://boxset.example.org',
    ].join('\n'),
  );
  assert.deepEqual(works, [
    {
      arxiv: '1901.00001',
      published: '2019',
      project: ['https://shelfnet.example.org'],
      extra: { 'short name': 'ShelfNet' },
    },
    {
      doi: '10.5555/1',
      published: '2020',
      project: ['https://drawers.example.org'],
      extra: { 'short name': 'DrawerBench' },
    },
  ]);
  assert.deepEqual(notes, [noPaper]);
});

test('a table whose only names are those of models keeps what it says of their papers', async () => {
  const { works } = await saidIn(
    [
      'Model,Authors,Year,Venue,Paper',
      'ShelfLM,"Roe, A.; Kent, B.",2023,CVPR,https://arxiv.org/abs/2305.00001',
      'DrawerGPT,"Kent, B.",2023,ICCV,https://arxiv.org/abs/2306.00001',
    ].join('\n'),
  );
  assert.deepEqual(works[0], {
    arxiv: '2305.00001',
    authors: ['A. Roe', 'B. Kent'],
    published: '2023',
    venue: 'CVPR',
    extra: { 'short name': 'ShelfLM' },
  });
});

test('objects that say they are data have the titles of their papers, and their own addresses', async () => {
  const { works, notes } = await saidIn(
    JSON.stringify([
      {
        name: 'ShelfNet',
        type: 'dataset',
        paper: 'A Large Set of Shelves',
        url: 'https://s.example',
        year: 2019,
      },
      { name: 'BoxSet', type: 'dataset', url: 'https://b.example', year: 2021 },
      {
        name: 'DrawerBench',
        type: 'dataset',
        paper: 'Benchmarking Drawers',
        url: 'https://d.example',
        year: 2020,
      },
    ]),
  );
  assert.deepEqual(works[0], {
    title: 'A Large Set of Shelves',
    published: '2019',
    data: ['https://s.example'],
    extra: { name: 'ShelfNet', type: 'dataset' },
  });
  assert.deepEqual([works.length, notes], [2, [noPaper]]);
  const named = await saidIn(
    JSON.stringify([
      { title: 'ShelfNet', paper_title: 'A Large Set of Shelves', doi: '10.5555/1', authors: 'Ann Roe' },
      { title: 'DrawerBench', paper_title: 'Benchmarking Drawers', doi: '10.5555/2', authors: 'Bob Kent' },
    ]),
  );
  assert.deepEqual(
    named.works.map(({ title }) => title),
    ['A Large Set of Shelves', 'Benchmarking Drawers'],
  );
});
