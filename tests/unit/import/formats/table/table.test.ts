import assert from 'node:assert/strict';
import test from 'node:test';
import { collectedFrom } from '../../../../../src/import/collection.ts';
import { columnMap } from '../../../../../src/import/formats/table/columns.ts';
import { ObjectTable, paperRows } from '../../../../../src/import/formats/table/objects.ts';
import { readObjects } from '../../../../../src/import/formats/table/read.ts';
import { separatedWorks } from '../../../../../src/import/formats/table/separated.ts';
import { namesIn } from '../../../../../src/import/formats/values/names.ts';
import { allOf, sourceOf } from '../../given.ts';

/** What each row of a table gives, a fault as its line; `undefined` where it is no table of papers. */
async function read(text: string, columns?: ReadonlyMap<string, string>) {
  const source = sourceOf(text, 'table.csv', 50);
  const found = await allOf(separatedWorks({ ...source, ...(columns && { columns }) }));
  const works = found.filter((each) => !('note' in each));
  return found.length === 0 ? undefined : works.map((work) => ('fields' in work ? work.fields : work.line));
}

test('commas, semicolons and tabs divide; quotation marks hold line breaks and a mark at the beginning is none', async () => {
  const expected = [
    { title: 'Grasping; a, "review"', authors: ['An Li', 'Kit Roe'], published: '2023', arxiv: '2301.00001' },
    { title: 'Two hands', authors: ['Bo Orr'], published: '2024', doi: '10.5555/2h' },
  ];
  for (const sign of [',', ';', '\t'])
    assert.deepEqual(
      await read(
        [
          ['Title', 'Authors', 'Year', 'Link'],
          ['"Grasping; a, ""review"""', '"An Li, Kit Roe"', '2023', 'https://arxiv.org/abs/2301.00001v2'],
          ['"Two\nhands"', '"Bo Orr"', '2024', 'https://doi.org/10.5555/2h'],
        ]
          .map((cells) => cells.join(sign))
          .join('\n')
          .replace(/^/, '\uFEFF'),
      ),
      expected,
    );
});

test('columns by other names, as asked for, and the rest in extra', async () => {
  const works = await read(
    'Nome,Chi,Quando,Voto\nTitolo lungo,Ada Rossi,2020,7\n',
    new Map([
      ['Nome', 'title'],
      ['Chi', 'authors'],
      ['Quando', 'published'],
    ]),
  );
  assert.deepEqual(works, [
    { title: 'Titolo lungo', authors: ['Ada Rossi'], published: '2020', extra: { Voto: '7' } },
  ]);
  assert.equal(columnMap(['url', 'paper_url', 'title', 'Paper Title']).get('paper_url'), undefined);
});

test('a table of other things is none of papers', async () => {
  assert.equal(await read('name,price\nBolt,3\nNut,4\n'), undefined);
  assert.equal(await read('Just a sentence, with a comma.\nAnd another, too.\n'), undefined);
});

test('names in a list, in objects and in one text', async () => {
  assert.deepEqual(namesIn('Novak, Ida and Berg, Tove'), ['Ida Novak', 'Tove Berg']);
  assert.deepEqual(namesIn('Ida Novak, Tove Berg & Bo Orr'), ['Ida Novak', 'Tove Berg', 'Bo Orr']);
  assert.deepEqual(namesIn('Li, An; Roe, Kit & Orr, Bo'), ['An Li', 'Kit Roe', 'Bo Orr']);
  assert.deepEqual(namesIn('Novak, I. B., Berg, T.'), ['I. B. Novak', 'T. Berg']);
  assert.deepEqual(namesIn([{ given: 'Ida', family: 'Novak' }, { name: 'Berg, Tove' }, 'Bo Orr']), [
    'Ida Novak',
    'Tove Berg',
    'Bo Orr',
  ]);
});

function* readData(data: unknown) {
  const rows = paperRows(data);
  const table = new ObjectTable();
  for (const row of rows) table.add(row);
  yield* table.notes();
  for (const row of rows) yield* table.works(row, 1);
}

test('the list of papers is found wherever it lies', async () => {
  const paper = (n: number) => ({ title: `Paper ${n}`, year: 2020 + n });
  const titles = (data: unknown) =>
    [...readData(data)].flatMap((work) => ('fields' in work ? [work.fields['title']] : []));
  assert.deepEqual(titles([paper(1)]), ['Paper 1']);
  assert.deepEqual(
    titles({
      meta: { title: 'x' },
      data: { results: [paper(1), paper(2)], tags: [{ name: 'a', count: 1 }] },
    }),
    ['Paper 1', 'Paper 2'],
  );
  assert.deepEqual(titles({ a1: paper(1), a2: paper(2) }), ['Paper 1', 'Paper 2']);
  assert.deepEqual(titles({ planning: [paper(1)], acting: [paper(2)] }), ['Paper 1', 'Paper 2']);
  assert.deepEqual(titles({ people: [{ name: 'Ada', role: 'x' }] }), []);
});

test('cells with many lines divide a table as others do', async () => {
  const note = `"${Array.from({ length: 30 }, (_, n) => `line ${n}, with a comma`).join('\\n')}"`.replaceAll(
    '\\n',
    '\n',
  );
  const rows = Array.from({ length: 12 }, (_, n) => `Hands ${n},2020,${note}`).join('\n');
  assert.equal((await read(`Title,Year,Notes\n${rows}\n`))?.length, 12);
});

test('a table without authors, dates, identifiers and links is none of papers', async () => {
  assert.equal(await read('Title,Acronym,Source,Rank\nConference on Hands,HANDS,CORE,A\n'), undefined);
});

test('a column without a name is called by its place', async () => {
  assert.deepEqual(await read(',Title,Year\nKM,Hands,2020\n'), [
    { title: 'Hands', published: '2020', extra: { 'column 1': 'KM' } },
  ]);
});

test('a column that was named and is not there is told', async () => {
  const source = {
    ...sourceOf('Title,Year\nHands,2020\n', 't.csv', 4096),
    columns: new Map([['Nam', 'title']]),
  };
  const { candidates, problems } = await collectedFrom([source], undefined, () => {});
  assert.equal(candidates.length, 1);
  assert.match(problems[0]?.what ?? '', /^no column is called "Nam"$/);
});

test('objects with their data one level down are papers', async () => {
  const text = JSON.stringify([{ title: 'Hands', original: { journal: 'J. Hands', doi: '10.5555/h' } }]);
  const { candidates } = await collectedFrom([sourceOf(text, 'n.json', 4096)], undefined, () => {});
  const { container, doi } = candidates[0]?.fields ?? assert.fail('nothing was read');
  assert.deepEqual([container?.value, doi?.value], ['J. Hands', '10.5555/h']);
});

test('a quotation mark that is never closed costs no row before it, and is named once', async () => {
  assert.deepEqual(await read('Title,Year\nHands,2020\nTwo hands,2021\n"Three,2022\n'), [
    { title: 'Hands', published: '2020' },
    { title: 'Two hands', published: '2021' },
    4,
  ]);
});

test('JSON Lines with a broken line and a name that only a later one has', async () => {
  const lines = ['{"title":"One","year":2020}', '{"title":', '{"title":"Two","year":2021,"doi":"10.5555/2"}'];
  const source = sourceOf(`${lines.join('\n')}\n`, 'a.jsonl', 9);
  const found = await allOf(readObjects(source));
  assert.deepEqual(
    found.map((each) => [each.line, 'fields' in each ? each.fields['doi'] : 'fault' in each]),
    [
      [2, true],
      [1, false],
      [1, undefined],
      [3, '10.5555/2'],
    ],
  );
});
