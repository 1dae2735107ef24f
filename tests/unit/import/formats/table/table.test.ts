import assert from 'node:assert/strict';
import test from 'node:test';
import { collectedFrom } from '../../../../../src/import/collection.ts';
import { columnMap } from '../../../../../src/import/formats/table/columns.ts';
import { paperRows, rowWorks } from '../../../../../src/import/formats/table/objects.ts';
import { separatedTable, tableWorks } from '../../../../../src/import/formats/table/separated.ts';
import { namesIn } from '../../../../../src/import/formats/values/names.ts';
import { sourceOf } from '../../given.ts';

function read(text: string, columns?: ReadonlyMap<string, string>) {
  const table = separatedTable(text, columns);
  return (
    table && tableWorks(table, columns).works.map((work) => ('fields' in work ? work.fields : work.line))
  );
}

test('commas, semicolons and tabs divide; quotation marks hold line breaks and a mark at the beginning is none', () => {
  const expected = [
    { title: 'Grasping; a, "review"', authors: ['An Li', 'Kit Roe'], published: '2023', arxiv: '2301.00001' },
    { title: 'Two hands', authors: ['Bo Orr'], published: '2024', doi: '10.5555/2h' },
  ];
  for (const sign of [',', ';', '\t'])
    assert.deepEqual(
      read(
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

test('columns by other names, as asked for, and the rest in extra', () => {
  const works = read(
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

test('a table of other things is none of papers', () => {
  assert.equal(separatedTable('name,price\nBolt,3\nNut,4\n'), undefined);
  assert.equal(separatedTable('Just a sentence, with a comma.\nAnd another, too.\n'), undefined);
});

test('names in a list, in objects and in one text', () => {
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

test('the list of papers is found wherever it lies', () => {
  const paper = (n: number) => ({ title: `Paper ${n}`, year: 2020 + n });
  const titles = (data: unknown) =>
    rowWorks(paperRows(data).map((row) => ({ row, line: 1 }))).works.map((work) =>
      'fields' in work ? work.fields['title'] : work.line,
    );
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

test('cells with many lines divide a table as others do', () => {
  const note = `"${Array.from({ length: 30 }, (_, n) => `line ${n}, with a comma`).join('\\n')}"`.replaceAll(
    '\\n',
    '\n',
  );
  const rows = Array.from({ length: 12 }, (_, n) => `Hands ${n},2020,${note}`).join('\n');
  assert.equal(read(`Title,Year,Notes\n${rows}\n`)?.length, 12);
});

test('a table without authors, dates, identifiers and links is none of papers', () => {
  assert.equal(read('Title,Acronym,Source,Rank\nConference on Hands,HANDS,CORE,A\n'), undefined);
});

test('a column without a name is called by its place', () => {
  assert.deepEqual(read(',Title,Year\nKM,Hands,2020\n'), [
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
