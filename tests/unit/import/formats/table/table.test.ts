import assert from 'node:assert/strict';
import test from 'node:test';
import { collectedFrom } from '../../../../../src/import/collection.ts';
import { columnMap } from '../../../../../src/import/formats/table/columns/columns.ts';
import { arePapers, isPaperTable } from '../../../../../src/import/formats/table/evidence/evidence.ts';
import { ObjectTable } from '../../../../../src/import/formats/table/objects.ts';
import { paperRows } from '../../../../../src/import/formats/table/paper-lists.ts';
import { readObjects, readYaml } from '../../../../../src/import/formats/table/read.ts';
import {
  isSeparatedTable,
  separatedWorks,
} from '../../../../../src/import/formats/table/separated/separated.ts';
import { isYaml } from '../../../../../src/import/formats/table/yaml.ts';
import { namesIn } from '../../../../../src/import/formats/values/names/names.ts';
import { allOf, sourceOf } from '../../given.ts';

/** What each row of a table gives, a fault as its line; `undefined` where it is no table of papers. */
async function read(text: string, columns?: ReadonlyMap<string, string>) {
  const source = sourceOf(text, 'table.csv', 50);
  const found = await allOf(separatedWorks({ ...source, ...(columns && { columns }) }));
  const works = found.filter((each) => !('note' in each));
  const isOther = works.some((work) => 'fault' in work && work.fault.startsWith('nothing tells'));
  return found.length === 0 || isOther
    ? undefined
    : works.map((work) => ('fields' in work ? work.fields : work.line));
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
  const map = columnMap(['paper_url', 'url', 'Paper Title', 'title']);
  assert.deepEqual(
    [map.get('Paper Title'), [...map.keys()].indexOf('url') < [...map.keys()].indexOf('paper_url')],
    [undefined, true],
  );
});

test('a table of other things is none of papers', async () => {
  assert.equal(await read('name,price\nBolt,3\nNut,4\n'), undefined);
  assert.equal(isSeparatedTable('Just a sentence, with a comma.\nAnd another, too.\n'), false);
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

/** The notes and faults of a table, as what they say. */
async function said(text: string, columns?: ReadonlyMap<string, string>) {
  const source = sourceOf(text, 'table.csv', 4096);
  const found = await allOf(separatedWorks(columns ? { ...source, columns } : source));
  return found.flatMap((each) =>
    'note' in each ? [each.note] : 'fault' in each ? [each.fault, each.remedy] : [],
  );
}

test('tables of schedules, people, courses, talks, software and news are none of papers', () => {
  for (const names of [
    ['title', 'speaker', 'time', 'room'],
    ['start', 'title', 'authors', 'abstract'],
    ['name', 'title', 'email', 'website', 'bio'],
    ['name', 'year', 'organizer', 'location'],
    ['title', 'event', 'date', 'location', 'role'],
    ['name', 'description', 'url', 'license', 'stars'],
    ['title', 'date', 'url'],
    ['title', 'url'],
    ['title', 'funder', 'amount', 'year'],
  ])
    assert.equal(isPaperTable(names), false, names.join());
  for (const names of [
    ['title', 'authors'],
    ['Title', 'Year'],
    ['name', 'authors', 'conference', 'year'],
    ['ID', 'Title', 'author', 'email'],
    ['TI', 'AU', 'SO', 'PY'],
    ['session', 'title', 'authors', 'abstract'],
  ])
    assert.equal(isPaperTable(names), true, names.join());
});

test('what the cells hold tells papers from other things', () => {
  const rows = (link: string) =>
    [1, 2, 3].map((n) => ({ title: `A talk on ${n} hands`, url: `${link}${n}` }));
  assert.equal(arePapers(rows('https://arxiv.org/abs/2101.0000')), true);
  assert.equal(arePapers(rows('https://example.org/')), false);
  assert.equal(arePapers(rows('https://example.org/'), undefined, 'publications'), true);
  assert.equal(
    arePapers([{ title: 'Data of hands', authors: 'A. Li', url: 'https://x.org' }], undefined, 'repos'),
    false,
  );
  assert.equal(arePapers([{ name: 'Ida Novak', year: '2020', venue: 'Oslo', pdf: 'x' }]), false);
});

test('a table that nothing tells to be of papers names the column that may hold titles', async () => {
  const text =
    'No,Topic,Chair\n1,On the ways of hands in water,Ida\n2,Why knots hold at all,Bo\n3,Two ways to tie a rope,Kit\n';
  assert.equal(isSeparatedTable(text), true);
  assert.deepEqual(await said(text), [
    'nothing tells that the rows of this table are papers; its columns are No, Topic, Chair',
    'If they are, say which column holds the titles: --map "title=Topic".',
  ]);
  assert.deepEqual(await said(text, new Map([['Topik', 'title']])), [
    'no column is called "Topik"',
    'The columns are No, Topic, Chair.',
  ]);
});

test('lines above the names, headings and sums among the rows are told, and no papers', async () => {
  const text = [
    'Our reading list,,,',
    ',,,',
    'Title,Authors,Year,Venue',
    'Hands,"Ida Novak, Bo Orr",2020,HRI',
    'Journals,,,',
    'Knots in water and air,"Kit Roe, Bo Orr",2021,HRI',
    'Total,2,,',
  ].join('\n');
  const works = await read(text);
  assert.deepEqual(
    works?.map((work) => Object(work).title),
    ['Hands', 'Knots in water and air'],
  );
  assert.deepEqual(
    (await said(text)).filter((note) => note.endsWith('left out')),
    [
      'above the names of the columns: "Our reading list"; left out',
      'a heading, a sum or a remark among the rows: "Journals"; left out',
      'a heading, a sum or a remark among the rows: "Total, 2"; left out',
    ],
  );
});

test('two columns of one name, and cells beyond the last name, are kept', async () => {
  const others = 'Feet,2021,,\n'.repeat(4);
  assert.deepEqual(
    (await read(`Title,Year,Note,Note\nHands,2020,first,second,third\n${others}`))?.slice(0, 1),
    [
      {
        title: 'Hands',
        published: '2020',
        extra: { Note: 'first', 'Note (2)': 'second', 'further cells': 'third' },
      },
    ],
  );
});

test('a column fills what a likelier one leaves empty', async () => {
  assert.deepEqual(
    await read(
      'title,author,journal,booktitle,year\nHands,Ida Novak,J. Hands,,2020\nFeet,Bo Orr,,Proc. Feet,2021\n',
    ),
    [
      { title: 'Hands', authors: ['Ida Novak'], container: 'J. Hands', published: '2020' },
      { title: 'Feet', authors: ['Bo Orr'], container: 'Proc. Feet', published: '2021' },
    ],
  );
});

test('PubMed’s table', async () => {
  const text = [
    'PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI',
    '30000011,Oil of hands.,"Novak I, van Roe ASB, Orr B Jr.","J Hands. 2021 Mar;75(2):101-10. doi: 10.5555/h.21. Epub 2021 Jan 3.",Novak I,J Hands,2021,2021/01/05,PMC123456,,10.5555/h.21',
    '30000012,Alone.,Novak I.,J Hands. 2020 Jan 4.,Novak I,J Hands,2020,2020/01/05,,,',
  ].join('\n');
  const [one, two] = (await read(text)) ?? [];
  const { extra: _, ...fields } = Object(one);
  assert.deepEqual(fields, {
    title: 'Oil of hands',
    authors: ['I Novak', 'ASB van Roe', 'B Orr Jr'],
    container: 'J Hands',
    published: '2021-03',
    volume: '75',
    issue: '2',
    pages: '101-110',
    pmid: '30000011',
    pmcid: 'PMC123456',
    doi: '10.5555/h.21',
    type: 'article-journal',
  });
  assert.deepEqual([Object(two).authors, Object(two).published], [['I. Novak'], '2020-01-04']);
});

test('columns by tags, by questions, and of exports', async () => {
  const first = async (text: string) => Object(((await read(text)) ?? [])[0]);
  const tags = await first(
    'PT\tAU\tTI\tSO\tPY\tVL\tBP\tEP\tDI\nJ\tNovak, I; Orr, B\tHands\tJ HANDS\t2020\t7\t12\t20\t10.5555/h\n',
  );
  assert.deepEqual(tags, {
    title: 'Hands',
    authors: ['I Novak', 'B Orr'],
    container: 'J HANDS',
    published: '2020',
    volume: '7',
    pages: '12-20',
    doi: '10.5555/h',
    extra: { PT: 'J' },
  });
  const form = await first(
    'Timestamp,What is the title of the paper?,Authors (comma separated),Link to the paper,Accepted at\n1/2/2021,Hands,"Ida Novak, Bo Orr",https://arxiv.org/abs/2101.00001,HRI 2021\n',
  );
  assert.deepEqual(form, {
    title: 'Hands',
    authors: ['Ida Novak', 'Bo Orr'],
    venue: 'HRI 2021',
    published: '2021',
    arxiv: '2101.00001',
    extra: { Timestamp: '1/2/2021' },
  });
  const lens = await first(
    'Title,Author/s,Date Published,Source Title,ISSNs,Start Page,End Page,External URL\nHands,Ida Novak; Bo Orr,2020-03-01,J. Hands,12345678; 23456789,1,9,https://doi.org/10.5555/h\n',
  );
  assert.deepEqual(
    [lens.authors, lens.pages, lens.issn, lens.doi],
    [['Ida Novak', 'Bo Orr'], '1-9', ['1234-5678', '2345-6789'], '10.5555/h'],
  );
});

test('cells with links, Markdown, HTML and TeX', async () => {
  const row = async (cell: string) =>
    Object(((await read(`Title,Authors,Year\n${cell},"Ida Novak, Bo Orr",2020\n`)) ?? [])[0]);
  assert.deepEqual((({ title, doi }) => [title, doi])(await row('[Hands](https://doi.org/10.5555/h)')), [
    'Hands',
    '10.5555/h',
  ]);
  const sheet = await row('"=HYPERLINK(""https://arxiv.org/abs/2101.00001"",""Hands"")"');
  assert.deepEqual([sheet.title, sheet.arxiv], ['Hands', '2101.00001']);
  assert.equal((await row('{D}eep {\\"U}bung')).title, 'Deep Übung');
  const authors = async (cell: string) =>
    Object(((await read(`Title,Authors,Year\nHands,"${cell}",2020\n`)) ?? [])[0]).authors;
  assert.deepEqual(await authors('**Ida Novak**<sup>1</sup>, Bo Orr*, Mart&#237;n Roe'), [
    'Ida Novak',
    'Bo Orr',
    'Martín Roe',
  ]);
  assert.deepEqual(await authors("['Ida Novak', 'Bo Orr']"), ['Ida Novak', 'Bo Orr']);
  assert.deepEqual(await authors('Novak I., Orr B.C.'), ['I. Novak', 'B.C. Orr']);
});

test('dates from a month of its own, from the place, and from a citation', async () => {
  const published = async (head: string, cells: string) =>
    Object(((await read(`${head}\n${cells}\n`)) ?? [])[0]).published;
  assert.equal(await published('Title,Year,Month', 'Hands,2020,March'), '2020-03');
  assert.equal(await published('Title,Year,Month,Day', 'Hands,2020,3,9'), '2020-03-09');
  assert.equal(await published('Title,Authors,Venue', "Hands,Ida Novak,CVPR'21"), '2021');
  assert.equal(await published('Title,Authors,Journal', 'Hands,Ida Novak,bioRxiv 2021 Dec'), '2021-12');
  assert.equal(
    await published('Title,Authors,Citation', 'Hands,Ida Novak,"J. Hands 12, 114 (2020)"'),
    '2020',
  );
  assert.equal(await published('Title,Authors,Date', 'Hands,Ida Novak,202103'), '2021-03');
});

test('identifiers in columns of no field, but for those of other works', async () => {
  const row = async (name: string, cell: string) =>
    Object(((await read(`Title,Authors,${name}\nHands,Ida Novak,${cell}\n`)) ?? [])[0]);
  assert.equal((await row('Where found', '10.5555/h')).doi, '10.5555/h');
  assert.equal((await row('Remark', 'PMID: 30000011')).pmid, '30000011');
  assert.equal((await row('Dataset DOI', '10.5281/zenodo.1')).doi, undefined);
});

test('cells that say nothing', async () => {
  assert.deepEqual(await read('Title,Authors,Year,DOI,Venue\nHands,Ida Novak,2020.0,.nan,#N/A\n'), [
    { title: 'Hands', authors: ['Ida Novak'], published: '2020' },
  ]);
});

/** The works of data in YAML, with the line of each. */
function yaml(text: string): unknown[] {
  return [...readYaml(text, sourceOf(text, 'a.yaml', 4096))].flatMap((each): unknown[] =>
    'fields' in each ? [{ line: each.line, ...each.fields }] : 'fault' in each ? [each.line] : [],
  );
}

test('lists in lists, by year and by heading, with links of several shapes', () => {
  const text = [
    'sections:',
    '  - heading: Knots, mostly',
    '    pubs:',
    '      - title: Hands',
    '        authors: [Ida Novak]',
    '        links:',
    '          - {text: arXiv, url: "https://arxiv.org/abs/2101.00001"}',
    '          - {text: Code, url: "https://github.com/a/hands"}',
    '  - heading: 2019',
    '    pubs:',
    '      - title: Feet',
    '        authors: [Bo Orr]',
    '        links: {pdf: "https://example.org/feet.pdf", video: "https://youtu.be/x"}',
    'people:',
    '  - name: Ida Novak',
    '    title: Professor',
  ].join('\n');
  assert.deepEqual(yaml(text), [
    {
      line: 4,
      title: 'Hands',
      authors: ['Ida Novak'],
      keywords: ['Knots, mostly'],
      arxiv: '2101.00001',
      code: ['https://github.com/a/hands'],
    },
    {
      line: 11,
      title: 'Feet',
      authors: ['Bo Orr'],
      published: '2019',
      pdf: 'https://example.org/feet.pdf',
      video: ['https://youtu.be/x'],
    },
  ]);
});

test('a record with BibTeX says what that says, and a broken record costs none other', () => {
  const text = [
    '- title: Hands',
    '  bibtex: |',
    '    @article{n20, title={Other}, author={Novak, Ida}, journal={J. Hands}, year=2020}',
    '- title: "Broken',
    '  authors: x" y',
    '- title: Feet',
    '  authors: Bo Orr',
  ].join('\n');
  assert.deepEqual(yaml(text), [
    5,
    {
      line: 1,
      title: 'Hands',
      authors: ['Ida Novak'],
      container: 'J. Hands',
      published: '2020',
      type: 'article-journal',
      key: 'n20',
    },
    { line: 6, title: 'Feet', authors: ['Bo Orr'] },
  ]);
});

test('JSON with NaN and a comma too many', async () => {
  const text =
    '{"papers": [{"title": "Hands, NaN", "year": 2020, "doi": NaN}, {"title": "Feet", "year": 2021},]}';
  const found = await allOf(readObjects(sourceOf(text, 'a.json', 4096)));
  assert.deepEqual(
    found.flatMap((each) => ('fields' in each ? [each.fields] : [])),
    [
      { title: 'Hands, NaN', published: '2020' },
      { title: 'Feet', published: '2021' },
    ],
  );
});

test('places behind authors, and a conference as the publisher', async () => {
  assert.deepEqual(
    await read(
      'Title,Authors,Publisher,Source\nHands,"Ida Novak (Oslo, Norway), Bo Orr (Bergen)",NeurIPS,ISI Web of Science\n',
    ),
    [
      {
        title: 'Hands',
        authors: ['Ida Novak', 'Bo Orr'],
        venue: 'NeurIPS',
        extra: { Source: 'ISI Web of Science', affiliations: 'Oslo, Norway; Bergen' },
      },
    ],
  );
});

test('a row that says who wrote it and when is a paper, whatever its title begins with; braces around cells are none', async () => {
  const text =
    'title,authors,year,volume\nTotal synthesis of ropes,"Nicol, K. C.",1994,{12}\nSum rules for knots,"Roe, A.",1991,{3}\nTotal,,2,\n';
  const found = await allOf(separatedWorks(sourceOf(text, 'table.csv', 4096)));
  const works = found.flatMap((each) => ('fields' in each ? [each.fields] : []));
  assert.deepEqual(
    works.map(({ title, volume }) => [title, volume]),
    [
      ['Total synthesis of ropes', '12'],
      ['Sum rules for knots', '3'],
    ],
  );
});

test('a cell with a whole reference gives its parts; what columns say comes first', async () => {
  const [own, whole, plain] = (await read(
    [
      'title,authors,year',
      '"Slow hands, 2019, J. Hands, 4(1), pp 5-9, doi:10.5555/sh","Roe, A., Orr B.",2019',
      '"Orr, B. (2018). Fast hands. J. Hands, 3(2), 1-4.",,',
      '"Hands, feet, and the year 2017","Ida Berg",2020',
    ].join('\n'),
  )) as Record<string, unknown>[];
  assert.deepEqual(
    { ...own, extra: undefined },
    {
      title: 'Slow hands',
      authors: ['A. Roe', 'B. Orr'],
      published: '2019',
      type: 'article-journal',
      container: 'J. Hands',
      volume: '4',
      issue: '1',
      pages: '5-9',
      doi: '10.5555/sh',
      extra: undefined,
    },
  );
  assert.deepEqual(
    [whole?.['title'], whole?.['authors'], whole?.['pages']],
    ['Fast hands', ['B. Orr'], '1-4'],
  );
  assert.equal(plain?.['title'], 'Hands, feet, and the year 2017');
});

test('a description is an abstract where most rows have one that reads so', async () => {
  const long = `We study how hands grasp in ${'very '.repeat(60)}many experiments; our results show that they do.`;
  const [line] = (await read('title,authors,description\nHands,Ida Berg,A line on hands\n')) as Record<
    string,
    unknown
  >[];
  assert.deepEqual(line?.['extra'], { description: 'A line on hands' });
  const [abstract] = (await read(`title,authors,description\nHands,Ida Berg,${long}\n`)) as Record<
    string,
    unknown
  >[];
  assert.equal(abstract?.['abstract'], long);
});

test('numbers for each author are no authors', () => {
  const map = columnMap(['Title', 'Authors', 'CitesPerAuthor', 'AuthorCount']);
  assert.deepEqual([map.get('Authors'), map.get('CitesPerAuthor')], ['authors', undefined]);
});

test('what a link says of the place is read, and an author’s name with a year is no place', () => {
  const yaml = `- title: On hands
  authors: Ida Berg, A. Roe.
  link: {url: "https://example.org/1", display: "J. Hands, 2024."}
- title: On feet
  authors: [{link: ada-roe}, {name: I. Berg}]
  pubdate: {year: 2023, month: Apr, mday: 3}
  link: {url: "https://example.org/2", display: "Roe and Berg (2023)"}
`;
  const works = [...readYaml(yaml, sourceOf(yaml, 'list.yml'))].flatMap((each) =>
    'fields' in each ? [each.fields] : [],
  );
  assert.deepEqual(
    works.map(({ authors, published, container }) => [authors, published, container]),
    [
      [['Ida Berg', 'A. Roe'], '2024', 'J. Hands'],
      [['Ada Roe', 'I. Berg'], '2023-04-03', undefined],
    ],
  );
});

test('volume, issue and pages behind the name of a journal are fields of their own, and days are none', async () => {
  const places: [string, Record<string, unknown>][] = [
    ['"Hand Letters, 13(4), 23–42"', { venue: 'Hand Letters', volume: '13', issue: '4', pages: '23-42' }],
    ['"HAND 2022, pp. 38–45"', { venue: 'HAND 2022', pages: '38-45' }],
    [
      'J. Hands (2011) 17:1 (30-34). Date of Publication: 7 Jan 2011',
      { venue: 'J. Hands', volume: '17', issue: '1', pages: '30-34' },
    ],
    ['"Conference on Hands, Ulm, 12-14 May 2020"', { venue: 'Conference on Hands, Ulm, 12-14 May 2020' }],
  ];
  for (const [written, fields] of places) {
    const [work] = (await read(`title,authors,year,venue\nOn hands,Ida Berg,2020,${written}\n`)) as Record<
      string,
      unknown
    >[];
    const { title: _, authors: __, published: ___, ...rest } = work ?? {};
    assert.deepEqual(rest, fields);
  }
});

test('rows that show where a title will stand, and exports of a shelf of books, give no papers', async () => {
  assert.deepEqual(
    await read(
      'title,authors,abstract\ntitle 24,"author 1, author 2",this is the abstract\nHands that plan in the dark,"An Li, Bo Orr",We plan.\n',
    ),
    [{ title: 'Hands that plan in the dark', authors: ['An Li', 'Bo Orr'], abstract: 'We plan.' }],
  );
  assert.equal(
    await read(
      'Book Id,Title,Author,ISBN,My Rating,Average Rating,Publisher,Binding,Number of Pages,Year Published,Bookshelves,Exclusive Shelf\n1,Hands of stone,An Li,,4,4.1,Pan,Paperback,200,2001,,read\n2,Feet of clay,Bo Orr,,4,4.1,Pan,Paperback,220,2002,,read\n',
    ),
    undefined,
  );
});

test('ids of people are no names; an entry of BibTeX beside them has the names', async () => {
  const text = `- title: Hands that plan
  authors: [id:aroe, id:kli]
  year: 2021
  bibtex: |
    @inproceedings{a, title={Hands that plan}, author={Ada Roe and Kit Li}, booktitle={Hands}, year=2021}
- title: Hands that dream
  authors: [id:aroe]
  year: 2022
`;
  const works = [...readYaml(text, sourceOf(text))].flatMap((each) =>
    'fields' in each ? [each.fields] : [],
  );
  assert.deepEqual(
    works.map(({ authors, extra }) => [authors, Object(extra)['ids of authors']]),
    [
      [['Ada Roe', 'Kit Li'], 'id:aroe, id:kli'],
      [undefined, 'id:aroe'],
    ],
  );
});

test('what a cell says decides over what its column is called', async () => {
  assert.deepEqual(
    await read(
      'Title,Authors,Award,Source,Presentation,Abs_URL\nHands that plan,"An Li, Bo Orr",false,arXiv,https://youtu.be/x,https://hands.example/abs/1\nHands that dream,"1. An Li, (a prize was won) Bo Orr",Best paper,J. Hands,https://hands.example/slides,\n',
    ),
    [
      {
        title: 'Hands that plan',
        authors: ['An Li', 'Bo Orr'],
        video: ['https://youtu.be/x'],
        paper: 'https://hands.example/abs/1',
        extra: { Award: 'false', Source: 'arXiv' },
      },
      {
        title: 'Hands that dream',
        authors: ['An Li', 'Bo Orr'],
        awards: ['Best paper'],
        container: 'J. Hands',
        slides: ['https://hands.example/slides'],
      },
    ],
  );
});

test('YAML whose items stand in brackets is read as such, and a whole reference in one is divided', async () => {
  const item = (name: string, at: number) => `- {name: '${name}', url: 'https://doi.org/10.5555/h${at}'}\n`;
  const text = `index:\n${item('Li A, Orr B. "A Precise Characterization of Hands" Int. J. Hum. Res., 2021 Oct 15.', 1)}${item('Roe K. "A Vague Characterization of Hands" J. Hands, 2020 May.', 2)}`;
  assert.equal(isYaml(text), true);
  const works = [...readYaml(text, sourceOf(text))].flatMap((each) =>
    'fields' in each ? [each.fields] : [],
  );
  assert.deepEqual(
    works.map(({ title, authors, container, published, doi }) => [title, authors, container, published, doi]),
    [
      [
        'A Precise Characterization of Hands',
        ['A Li', 'B Orr'],
        'Int. J. Hum. Res.',
        '2021-10-15',
        '10.5555/h1',
      ],
      ['A Vague Characterization of Hands', ['K Roe'], 'J. Hands', '2020-05', '10.5555/h2'],
    ],
  );
  assert.equal(isYaml('- {{ site.title }}\n- {a: b}\n'), false);
});

test('the year around several lists reaches each', () => {
  const paper = (title: string) => ({ title, authors: 'An Li, Bo Orr', journal: 'J. Hands' });
  const rows = paperRows([
    { year: 2005, publications: [paper('Hands that plan')], conferences: [paper('Hands that meet')] },
    { year: 2006, publications: [paper('Hands that rest')], conferences: [] },
  ]);
  assert.deepEqual(
    rows.map(({ title, year }) => [title, year]),
    [
      ['Hands that plan', '2005'],
      ['Hands that meet', '2005'],
      ['Hands that rest', '2006'],
    ],
  );
});

test('a year behind a dot is none of the place, and a DOI none of the volume', async () => {
  assert.deepEqual(
    await read(
      'Title,Authors,Venue,Volume,Year\nHands that plan,"An Li, Bo Orr",NEUROHANDS · 2026,"12, DOI: 10.5555/h.1",2026\nHands that rest,"An Li, Bo Orr",Hands 2025,DOI 10.5555/h.2,2025\n',
    ),
    [
      {
        title: 'Hands that plan',
        authors: ['An Li', 'Bo Orr'],
        venue: 'NEUROHANDS',
        volume: '12',
        doi: '10.5555/h.1',
        published: '2026',
      },
      {
        title: 'Hands that rest',
        authors: ['An Li', 'Bo Orr'],
        venue: 'Hands 2025',
        doi: '10.5555/h.2',
        published: '2025',
      },
    ],
  );
});

test('rows that are repositories of code or advisories on software are left out by name, papers with code are not', async () => {
  const text = [
    'year,title,authors,url',
    '2005,Knots that hold in the rain,Ann Roe; Bo Orr,https://knots.example/rain.pdf',
    '2019,knot-tools: Tie and untie,aroe (GitHub),https://github.com/aroe/knot-tools',
    '2022,CVE-2022-27254: Replay of a knot,(advisory),https://nvd.example/vuln/CVE-2022-27254',
    '2023,Looms that learn,Ann Roe; Bo Orr,https://github.com/aroe/looms-that-learn',
  ].join('\n');
  const { candidates, problems } = await collectedFrom([sourceOf(text, 'knots.csv')], undefined, () => {});
  assert.deepEqual(
    candidates.map(({ fields }) => fields.title?.value),
    ['Knots that hold in the rain', 'Looms that learn'],
  );
  assert.deepEqual(
    problems.map(({ line, what }) => `${line} ${what}`).filter((what) => what.includes('left out')),
    [
      '3 a row is a repository of code and no paper: "knot-tools: Tie and untie"; left out',
      '4 a row is an advisory on a fault of software and no paper: "CVE-2022-27254: Replay of a knot"; left out',
    ],
  );
});

/** The candidates of a file, field by field, and what was said of it. */
async function imported(text: string, name: string) {
  const { candidates, problems } = await collectedFrom([sourceOf(text, name)], undefined, () => {});
  return { fields: candidates.map(({ fields }) => fields), said: problems.map(({ what }) => what) };
}

test('ids of people that the same data name are their names', async () => {
  const { fields } = await imported(
    `people:
  - {id: aroe, name: Ann Roe}
  - {id: borr, name: Bo Orr}
publications:
  - title: Knots that hold in the rain
    authors: [id:aroe, borr, Dot Kent]
    year: 2020
    journal: Textile Letters
`,
    'lab.yaml',
  );
  assert.deepEqual(fields[0]?.authors?.value, ['Ann Roe', 'Bo Orr', 'Dot Kent']);
});

test('papers listed in the data above a page are read, and the text below is named', async () => {
  const { fields, said } = await imported(
    `---
layout: program
title: Workshop on looms
sessions:
  - name: Morning
    papers:
      - {title: Knots that hold in the rain, authors: "Ann Roe, Bo Orr", pdf: "https://looms.example/rain.pdf"}
      - {title: Looms that learn to weave, authors: Dot Kent, pdf: "https://looms.example/learn.pdf"}
---

# Program

Welcome to the workshop.
`,
    'program.md',
  );
  assert.deepEqual(
    fields.map(({ title }) => title?.value),
    ['Knots that hold in the rain', 'Looms that learn to weave'],
  );
  assert.ok(said.includes('the text below the data is not read: "# Program Welcome to the workshop."'));
});

test('zeros for what is counted from one say nothing', async () => {
  const { fields } = await imported(
    JSON.stringify([
      {
        title: 'Knots in rain',
        authors: ['A Roe'],
        source: 'Textile Letters',
        volume: 0,
        issue: 0,
        startpage: 0,
        endpage: 0,
        year: 0,
      },
      {
        title: 'Looms learn',
        authors: ['B Orr'],
        source: 'Textile Letters',
        volume: 4,
        issue: 1,
        startpage: 3,
        endpage: 12,
        year: 2020,
      },
    ]),
    'cites.json',
  );
  const numbers = fields.map(({ volume, issue, pages, published }) =>
    [volume, issue, pages, published].map((datum) => datum?.value),
  );
  assert.deepEqual(numbers, [
    [undefined, undefined, undefined, undefined],
    ['4', '1', '3-12', '2020'],
  ]);
});

test('novels with the ratings of their readers are no papers', () => {
  const names =
    'book_id,goodreads_book_id,isbn,authors,original_publication_year,title,average_rating,ratings_count';
  assert.equal(isPaperTable(names.split(',')), false);
});

test('short names of journals beside the titles are the venue, those of what papers present are not', async () => {
  const rows = (names: readonly string[]) =>
    `title,name,year,doi\n${names.map((name, at) => `Title ${name === 'Walker' ? 'of Walker' : 'of work'} ${at},${name},2021,10.5555/${at}`).join('\n')}\n`;
  const given = async (text: string) =>
    ((await read(text)) ?? []).map((fields) => (typeof fields === 'object' ? fields['venue'] : fields));
  assert.deepEqual(await given(rows(['J Walk', 'Ann Sleep Med', 'PNAS'])), [
    'J Walk',
    'Ann Sleep Med',
    'PNAS',
  ]);
  assert.deepEqual(await given(rows(['Walker', 'SleepNet', 'RestFormer'])), [
    undefined,
    undefined,
    undefined,
  ]);
});

test('advisories are no papers by their number or by where they are kept', async () => {
  const found = await read(
    'id,title,description,published,url\n' +
      'CVE-2021-44228,Code execution in a logger,It runs what it logs,2021-12-10,https://example.org/1\n' +
      'B-2,Heartbleed,The library leaks,2014-04-07,https://nvd.nist.gov/vuln/detail/CVE-2014-0160\n' +
      'C-3,A study of leaks in libraries,We study leaks,2015,https://example.org/3\n',
  );
  assert.deepEqual(
    found?.map((fields) => (typeof fields === 'object' ? fields['title'] : fields)),
    ['A study of leaks in libraries'],
  );
});

test('rows whose names have no column, as R writes them, stand under the right names', async () => {
  const rows = ['Walks in winter', 'Rest in autumn', 'Sleep in spring', 'Heat in summer'].map(
    (title, at) => `doc_a${at};"Novak, Ida";"${title}";202${at}\n`,
  );
  const found = await read(`author;title;year\n${rows.join('')}`);
  assert.deepEqual(found?.slice(0, 2), [
    { title: 'Walks in winter', authors: ['Ida Novak'], published: '2020', extra: { row: 'doc_a0' } },
    { title: 'Rest in autumn', authors: ['Ida Novak'], published: '2021', extra: { row: 'doc_a1' } },
  ]);
});
