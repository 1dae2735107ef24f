import assert from 'node:assert/strict';
import test from 'node:test';
import { fieldOfName } from '../../../../../../src/import/formats/table/columns/column-field.ts';
import { readYaml } from '../../../../../../src/import/formats/table/read.ts';
import { separatedWorks } from '../../../../../../src/import/formats/table/separated/separated.ts';
import { allOf, sourceOf } from '../../../given.ts';

/** What each row of a table says of a field. */
async function column(
  field: string,
  head: string,
  cells: readonly string[],
  others = '',
): Promise<unknown[]> {
  const rows = cells.map((cell, at) => `Paper of hands ${at},2020,"${cell}"${others}`);
  const text = [`Title,Year,${head}`, ...rows].join('\n');
  const found = await allOf(separatedWorks(sourceOf(text, 'table.csv', 50)));
  return found.flatMap((each) => ('fields' in each ? [each.fields[field]] : []));
}

test('names family name first, where the other cells of the column tell', async () => {
  assert.deepEqual(
    await column('authors', 'Authors', [
      'De Bortoli, Valentin',
      'Roe, Ada and Orr–Lee, Bo',
      'Orr–Lee, Bo',
      'OpenAI',
    ]),
    [['Valentin De Bortoli'], ['Ada Roe', 'Bo Orr–Lee'], ['Bo Orr–Lee'], ['OpenAI']],
  );
  assert.deepEqual(await column('authors', 'Authors', ['De Bortoli, Valentin', 'Roe, Ada; Orr, Bo']), [
    ['Valentin De Bortoli'],
    ['Ada Roe', 'Bo Orr'],
  ]);
  assert.deepEqual(
    await column('authors', 'Author', [
      'De Bortoli, Valentin',
      'Roe, Ada',
      'Orr, Bo A.',
      'Lee, Kit, Roe, Ada',
    ]),
    [['Valentin De Bortoli'], ['Ada Roe'], ['Bo A. Orr'], ['Kit Lee', 'Ada Roe']],
  );
  // Family names alone, and whole names.
  assert.deepEqual(await column('authors', 'Author', ['Knuth', 'Roe, Orr', 'Lee, Knuth', 'Orr, Lee']), [
    ['Knuth'],
    ['Roe', 'Orr'],
    ['Lee', 'Knuth'],
    ['Orr', 'Lee'],
  ]);
  assert.deepEqual(
    await column('authors', 'Author', ['Ada Roe, Bo Orr', 'Kit Lee, Ada Roe', 'Bo Orr, Kit Lee']),
    [
      ['Ada Roe', 'Bo Orr'],
      ['Kit Lee', 'Ada Roe'],
      ['Bo Orr', 'Kit Lee'],
    ],
  );
});

test('a remark in the place of the authors is none of them', async () => {
  assert.deepEqual(await column('authors', 'Authors', ['Ada Roe', '(see the page of the journal)']), [
    ['Ada Roe'],
    undefined,
  ]);
});

test('keywords divided by other signs than commas keep theirs', async () => {
  assert.deepEqual(
    await column('keywords', 'Keywords', ['robots, mobile|hands', 'nets, neural', 'arms;legs']),
    [['robots, mobile', 'hands'], ['nets, neural'], ['arms', 'legs']],
  );
  assert.deepEqual(await column('keywords', 'Keywords', ['robots, hands', 'nets']), [
    ['robots', 'hands'],
    ['nets'],
  ]);
  for (const name of [
    'IEEE Keywords',
    'IEEEKeyword',
    'Author Keywords',
    'INSPEC Controlled Terms',
    'MeSH Terms',
  ])
    assert.equal(fieldOfName(name)?.field, 'keywords', name);
  assert.equal(fieldOfName('Number of keywords found'), undefined);
});

test('a column of publishers that names conferences is of venues; their brackets are no part of them', async () => {
  assert.deepEqual(await column('venue', 'publisher', ['CHI', 'TOMM', 'NeurIPS']), [
    'CHI',
    'TOMM',
    'NeurIPS',
  ]);
  assert.deepEqual(await column('publisher', 'publisher', ['IEEE', 'ACM', 'North Press']), [
    'IEEE',
    'ACM',
    'North Press',
  ]);
  assert.deepEqual(await column('venue', 'Venue', ["( FSE'26 )", '[CHI 2020]', 'Nature (London)']), [
    "FSE'26",
    'CHI 2020',
    'Nature (London)',
  ]);
});

test('coauthors are authors, and what is at a place of videos is one', () => {
  const text = `- title: Hands that see
  year: 2020
  coauthors:
    - name: Ada Roe
      url: https://a.org
    - name: Bo Orr
  website: https://www.youtube.com/watch?v=abc
`;
  const [, work] = [...readYaml(text, sourceOf(text))];
  assert.deepEqual(work && 'fields' in work && work.fields, {
    title: 'Hands that see',
    published: '2020',
    authors: ['Ada Roe', 'Bo Orr'],
    video: ['https://www.youtube.com/watch?v=abc'],
    extra: { 'pages of authors': 'https://a.org' },
  });
});

test('a column of publications holds the titles where no other does', async () => {
  const text = 'Publication Name,Authors,Year\nHands that see,Ada Roe,2020\nFeet that walk,Bo Orr,2021\n';
  const found = await allOf(separatedWorks(sourceOf(text, 'table.csv', 50)));
  assert.deepEqual(
    found.flatMap((each) => ('fields' in each ? [each.fields['title']] : [])),
    ['Hands that see', 'Feet that walk'],
  );
  assert.equal(fieldOfName('Publication Name')?.field, 'container');
});

test('a group beside shortened names; columns that only tell of authorship; databases as sources', async () => {
  assert.deepEqual(await column('authors', 'Authors', ['Roe A, North Hands Consortium', 'Orr B, Lee K']), [
    ['A Roe', 'North Hands Consortium'],
    ['B Orr', 'K Lee'],
  ]);
  for (const name of ['IsFirstAuthor', 'SoleAuthor', 'Is Last Author'])
    assert.equal(fieldOfName(name), undefined, name);
  assert.deepEqual(await column('container', 'source', ['google_scholar', 'Journal of Hands']), [
    undefined,
    'Journal of Hands',
  ]);
});

test('names that nothing divides, where the column tells, and SpringerLink’s other columns', async () => {
  assert.deepEqual(
    await column('authors', 'Authors', [
      'Ada RoeBo C. OrrKit McLee',
      'Kit LeeAda Roe',
      'Bo OrrA. B. Lee',
      'Ada Roe',
    ]),
    [['Ada Roe', 'Bo C. Orr', 'Kit McLee'], ['Kit Lee', 'Ada Roe'], ['Bo Orr', 'A. B. Lee'], ['Ada Roe']],
  );
  assert.deepEqual(await column('authors', 'Authors', ['Ada DeLee', 'Kit McLee', 'Bo Orr', 'Ada Roe']), [
    ['Ada DeLee'],
    ['Kit McLee'],
    ['Bo Orr'],
    ['Ada Roe'],
  ]);
  assert.equal(fieldOfName('Journal Volume')?.field, 'volume');
  assert.equal(fieldOfName('Journal Issue')?.field, 'issue');
});

test('OpenAlex’s table', async () => {
  const text = `id,abstract,authorships.author.display_name,authorships.author.id,display_name,doi,publication_date,primary_location.source.display_name,biblio.volume,biblio.first_page,biblio.last_page
https://openalex.org/W1,,Ada Roe|Bo Orr,https://openalex.org/A1|https://openalex.org/A2,Hands that see,https://doi.org/10.5555/1,2017-09-12,Journal of Hands,11,959,975
`;
  const found = await allOf(separatedWorks(sourceOf(text, 'works.csv', 50)));
  const [work] = found.flatMap((each) => ('fields' in each ? [each.fields] : []));
  const { extra, paper: _, ...fields } = work ?? {};
  assert.deepEqual(fields, {
    title: 'Hands that see',
    authors: ['Ada Roe', 'Bo Orr'],
    doi: '10.5555/1',
    published: '2017-09-12',
    container: 'Journal of Hands',
    volume: '11',
    pages: '959-975',
    key: 'https://openalex.org/W1',
  });
  assert.ok(extra);
});

test('the sign that divides the names of the columns as well divides the table', async () => {
  const row = (n: number) => `Hands ${n};We see, hear, smell, taste, feel;Ada Roe;2020`;
  const text = `title;abstract;authors;year\n${row(1)}\n${row(2)}\n`;
  const found = await allOf(separatedWorks(sourceOf(text, 'table.csv', 50)));
  assert.deepEqual(
    found.flatMap((each) => ('fields' in each ? [each.fields['title']] : [])),
    ['Hands 1', 'Hands 2'],
  );
});
