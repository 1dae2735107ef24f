import assert from 'node:assert/strict';
import test from 'node:test';
import { collectedFrom } from '../../../../src/import/collection.ts';
import { sourceOf } from '../given.ts';

const reference = 'Berg D, Roe AB. What holds a shelf? BMC Shelves. 2019;19:12.';

/** The titles of a text, and what is said of what it holds besides. */
async function readOf(text: string, name: string) {
  const { candidates, problems } = await collectedFrom([sourceOf(text, name)], undefined, () => {});
  return {
    titles: candidates.map(({ fields }) => fields.title?.value),
    said: problems.flatMap(({ severity, line, what }) =>
      /^columns:|^no field holds|may be cut off/.test(what) ? [] : [`${severity} ${line}: ${what}`],
    ),
  };
}

test('words behind the end of a page are named, tags there are read with it', async () => {
  const item = (title: string, id: string) =>
    `<li>Ann Roe, Bob Kent. <a href="https://arxiv.org/abs/${id}">${title}</a>. NeurIPS 2021.</li>`;
  const page = [
    '<html><body><h1>Publications</h1><ul>',
    item('Shelves that hold', '2101.00001'),
    item('Drawers that fold', '2101.00002'),
    '</ul></body></html>',
    item('Behind the page', '2101.00003'),
    reference,
    '@article{roe, title={Entry behind a page}, author={Roe, Ann}, year={2020}}',
  ].join('\n');
  assert.deepEqual(await readOf(page, 'page.html'), {
    titles: ['Shelves that hold', 'Drawers that fold', 'Behind the page'],
    said: [`note 6: 2 lines behind the end of the page are not read: "${reference}" and 1 other`],
  });
});

test("a list behind PubMed's records is none of their data, and is named", async () => {
  const records = [
    'PMID- 1',
    'TI  - Shelves that hold: a study',
    '      of drawers.',
    'AU  - Roe AB',
    'JT  - Lancet',
    '',
    `1. ${reference}`,
    `2. ${reference}`,
  ].join('\n');
  assert.deepEqual(await readOf(records, 'a.nbib'), {
    titles: ['Shelves that hold: a study of drawers'],
    said: [`note 7: 2 lines outside of records are not read: "1. ${reference}"`],
  });
});

test('a single reference beside entries is named', async () => {
  const entry = '@article{roe, title={Entry}, author={Roe, Ann}, year={2020}}';
  assert.deepEqual(await readOf(`${entry}\n\n${reference}\n`, 'a.bib'), {
    titles: ['Entry'],
    said: [`note 3: 1 line outside of entries is not read: "${reference}"`],
  });
});

test('a reference below the rows of a table is that, and no row', async () => {
  const table = `title,authors,year\n"Shelves that hold","Ann Roe",2020\n"Drawers","Bob Kent",2021\n\n${reference}\n`;
  assert.deepEqual(await readOf(table, 'a.csv'), {
    titles: ['Shelves that hold', 'Drawers', 'What holds a shelf?'],
    said: [],
  });
});

test('a line of words behind JSON is one fault', async () => {
  const data = JSON.stringify([{ title: 'Shelves that hold', authors: ['Ann Roe'], venue: 'X', year: 2020 }]);
  assert.deepEqual(await readOf(`${data}\n${reference}\n`, 'a.json'), {
    titles: ['Shelves that hold'],
    said: [`refused 2: not JSON: "${reference}"`],
  });
});

test('a log, fiction and courses are no papers, whatever they name', async () => {
  const line = (at: number) =>
    `2024-03-01 10:00:0${at} WARN  no answer from https://arxiv.org/abs/2101.0000${at}`;
  const log = await readOf(`${[1, 2, 3, 4].map(line).join('\n')}\n`, 'log.txt');
  assert.deepEqual(log.titles, []);
  assert.match(log.said.join(), /refused .*this looks like a log of a program, which isn't read/);
  const novels = [
    'Pride and Prejudice - Jane Austen',
    'Great Expectations - Charles Dickens',
    'Middlemarch - George Eliot',
  ];
  for (const text of [
    `# Reading list\n\n## Fiction\n\n${novels.map((novel) => `1. ${novel}`).join('\n')}\n\n## Other\n\n- [A site](https://x.example)\n- [Another](https://y.example)\n`,
    '# Courses\n\n- [Learning of Shelves](https://www.coursera.org/learn/s) by Ann Roe (2012)\n- [Shelves 101: Networks of Drawers](http://s101.example.edu/) by Ann Roe, Bob Kent (2016)\n',
  ])
    assert.deepEqual((await readOf(text, 'a.md')).titles, [], text);
});
