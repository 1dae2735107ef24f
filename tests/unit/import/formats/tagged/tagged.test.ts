import assert from 'node:assert/strict';
import test from 'node:test';
import { isNbib, nbibFormat } from '../../../../../src/import/formats/tagged/nbib.ts';
import { isRis, risFormat } from '../../../../../src/import/formats/tagged/ris.ts';
import { readTagged, taggedWorks } from '../../../../../src/import/formats/tagged/tagged-records.ts';
import { allOf, sourceOf } from '../../given.ts';
import { fieldsIn } from '../read-works.ts';

const risWorks = (text: string) => taggedWorks(text, risFormat);
const nbibWorks = (text: string) => taggedWorks(text, nbibFormat);

test('RIS: wrapped lines, blank lines, two abstracts, and access dates that are no dates of publication', () => {
  const found = [
    ...risWorks(`TY  - CONF

AU  - Okafor, Lin
AU  - Berg, Tove, Jr.
TI  - A record with
      a wrapped title
AB  - The same words.
N2  - The same words.
T2  - Proceedings of the 3rd Meeting
Y1  - 2015/october
Y2  - 2020/01/02
SP  - 3
EP  - 14
KW  - one; two
KW  - three
DO  - https://doi.org/10.5555/abc
SN  - 978-3-16-148410-0; 1234-5678
UR  - https://example.org/p.pdf
N1  - A note
ER  -
TY  - GEN
AU  - Berg, Tove
ER  -
`),
  ];
  assert.deepEqual(found[0], {
    line: 1,
    fields: {
      title: 'A record with a wrapped title',
      abstract: 'The same words.',
      authors: ['Lin Okafor', 'Tove Berg Jr.'],
      type: 'paper-conference',
      published: '2015-10',
      container: 'Proceedings of the 3rd Meeting',
      pages: '3-14',
      keywords: ['one', 'two', 'three'],
      doi: '10.5555/abc',
      issn: ['1234-5678'],
      isbn: ['978-3-16-148410-0'],
      pdf: 'https://example.org/p.pdf',
      extra: { accessed: '2020/01/02', N1: 'A note' },
    },
  });
  assert.ok(found[1] && 'fault' in found[1] && found[1].line === 21);
});

test("RIS: a whole book's editors in a tag of Zotero, and the number of its pages", () => {
  const [book, chapter] = fieldsIn(
    risWorks(`TY  - BOOK
TI  - Walks in winter
A3  - Okafor, Lin
A3  - Roe, Ada
SP  - xvi, 414
PY  - 2009
ER  -
TY  - CHAP
TI  - Feet
AU  - Berg, Tove
A2  - Okafor, Lin
A3  - Roe, Ada
T2  - Walks in winter
SP  - 12
ER  -
`),
  );
  assert.deepEqual(book, {
    title: 'Walks in winter',
    editors: ['Lin Okafor', 'Ada Roe'],
    type: 'book',
    published: '2009',
    extra: { 'number of pages': 'xvi, 414' },
  });
  assert.deepEqual([chapter?.['editors'], chapter?.['pages']], [['Lin Okafor'], '12']);
});

test('PubMed: full names, shortened pages, identifiers by their kind, what became of a paper', () => {
  const [work] = [
    ...nbibWorks(`PMID- 1234
DP  - 2019 May 3
TI  - Genes that
      wrap.
PG  - 343-55
LID - 10.5555/y [doi]
AB  - Background.
FAU - Lawrenson, Kate
AU  - Lawrenson K
CN  - The Gene Group
PT  - Journal Article
PT  - Retracted Publication
JT  - Journal of genes
TA  - J Genes
IS  - 1095-6859 (Electronic)
OT  - *genome
`),
  ];
  assert.ok(work && 'fields' in work);
  assert.deepEqual(work.fields, {
    title: 'Genes that wrap',
    abstract: 'Background.',
    authors: ['Kate Lawrenson', 'The Gene Group'],
    published: '2019-05-03',
    type: 'article-journal',
    status: 'retracted',
    container: 'Journal of genes',
    venue: 'J Genes',
    pages: '343-355',
    pmid: '1234',
    doi: '10.5555/y',
    issn: ['1095-6859'],
    keywords: ['genome'],
  });
});

test('RIS: two people of one name are two, and one that stands under two tags is one', () => {
  const found = [
    ...risWorks(
      'TY  - JOUR\nTI  - Hands\nAU  - Innocenti, M.\nAU  - Zanna, L.\nAU  - Innocenti, M.\nA1  - Zanna, L.\nER  - \n',
    ),
  ];
  assert.deepEqual(found[0] && 'fields' in found[0] && found[0].fields['authors'], [
    'M. Innocenti',
    'L. Zanna',
    'M. Innocenti',
  ]);
});

test('RIS: a further address is kept', () => {
  const found = [
    ...risWorks(
      'TY  - JOUR\nTI  - Hands\nUR  - https://a.example/1\nUR  - https://a.example/1\nUR  - https://b.example/2\nER  - \n',
    ),
  ];
  const fields = found[0] && 'fields' in found[0] ? found[0].fields : {};
  assert.deepEqual(
    [fields['paper'], fields['extra']],
    ['https://a.example/1', { 'further addresses': 'https://b.example/2' }],
  );
});

test('nbib: a suffix behind the given names is behind the name', () => {
  const [found] = [...nbibWorks('PMID- 1\nTI  - Hands.\nFAU - Hensley, Dana T Jr\n')];
  assert.deepEqual(found && 'fields' in found && found.fields['authors'], ['Dana T Hensley Jr']);
});

test('RIS: what databases write in ways of their own', () => {
  const [cochrane, ebsco, dimensions, science] = fieldsIn(
    risWorks(`Record #1 of 1
Provider: North & Sons

TY  -  JOUR
AN  -  CD1
TI  -  Tides
KW  -  *Clocks
ER  -
TY  - JOUR
TI  - Clocks
SP  - N.PAG
L3  - 10.5555/clocks
AB  - One.
AB  - Copyright of Clocks.
DB  - north
KW  - Economics: Services; Industry L80
ER  -
TY  - JOUR
TI  - Watches
L2  - https://www.north.example/doi/pdf/10.5555/watches?needAccess=true
L1  - file:///home/roe/watches.pdf
U1  - 35957633 [PMID]
U1  - PMC9359172 [PMCID]
U1  - a note
Y2  - 2024/08/09
ER  -
TY  - JOUR
TI  - Ebbs
DA  - AUG 11
PY  - 2022
ER  -
TY  - JOUR
TI  - Floods
Y1  - 20220811
ER  -
`),
  );
  assert.deepEqual([cochrane?.['keywords'], cochrane?.['extra']], [['Clocks'], { AN: 'CD1' }]);
  assert.deepEqual(ebsco, {
    title: 'Clocks',
    abstract: 'One.',
    type: 'article-journal',
    doi: '10.5555/clocks',
    keywords: ['Economics: Services; Industry L80'],
    extra: { AB: 'Copyright of Clocks.', database: 'north' },
  });
  assert.deepEqual(dimensions, {
    title: 'Watches',
    type: 'article-journal',
    doi: '10.5555/watches',
    pmid: '35957633',
    pmcid: 'PMC9359172',
    pdf: 'https://www.north.example/doi/pdf/10.5555/watches?needAccess=true',
    extra: { U1: 'a note', accessed: '2024/08/09', 'further addresses': 'file:///home/roe/watches.pdf' },
  });
  assert.equal(science?.['published'], '2022-08-11');
});

test('a source in pieces gives what its text gives whole', async () => {
  const text = 'TY  - JOUR\nTI  - One\n  goes on\n\nTY  - CONF\nTI  - Two\nER  - \nstray\nTY  - BOOK\n';
  for (const size of [1, 5, 1000])
    assert.deepEqual(await allOf(readTagged(sourceOf(text, 'a.ris', size), risFormat)), [...risWorks(text)]);
});

test('RIS: a keyword a line, initials last, what lies in a series, days and words in wrong places', () => {
  const [first, second] = fieldsIn(
    risWorks(`TY  - SER
TI  - Short note\u2028on looms
A1  - Khoury T.
AU  - Novak I.B.
T2  - Smart Looms
KW  - Animals
Humans
Colitis
SP  - No
EP  - Specified
ET  - 2011/05/11
M3  - Conference Paper
ER  -
TY  - SER
TI  - A series
ER  -
`),
  );
  assert.deepEqual(
    [first?.['title'], first?.['authors'], first?.['type'], first?.['container'], first?.['keywords']],
    [
      'Short note\u2028on looms',
      ['I.B. Novak', 'T. Khoury'],
      'paper-conference',
      'Smart Looms',
      ['Animals', 'Humans', 'Colitis'],
    ],
  );
  assert.deepEqual([first?.['edition'], first?.['pages']], [undefined, undefined]);
  assert.equal((first?.['extra'] as Record<string, string> | undefined)?.['published online'], '2011/05/11');
  assert.ok(Object.values(first?.['extra'] ?? {}).every((value) => typeof value === 'string'));
  assert.deepEqual([second?.['type'], second?.['container']], ['book', undefined]);
});

test('PubMed: a letter in a journal is an article', () => {
  const [fields] = fieldsIn(nbibWorks('PMID- 1\nTI  - Looms.\nPT  - Letter\nJT  - Journal of looms\n'));
  assert.equal(fields?.['type'], 'article-journal');
});

test('RIS: EBSCO’s translated title is no journal, and a full stop behind a title no part of it', () => {
  const fields = fieldsIn([
    ...risWorks(`TY  - JOUR
T1  - La main qui voit : une revue.
T2  - The hand that sees: a review.
JF  - Annales du nord
JO  - Annales du nord
DP  - EBSCOhost
ER  -
TY  - JOUR
TI  - Hands
TT  - Mains
T2  - Journal of Hands and Feet
JF  - Hands & Feet
ER  -
TY  - JOUR
TT  - Feet
T2  - Proc Feet
ER  -
`),
  ]);
  assert.deepEqual(fields, [
    {
      title: 'La main qui voit : une revue',
      type: 'article-journal',
      container: 'Annales du nord',
      extra: { 'translated title': 'The hand that sees: a review.', 'database provider': 'EBSCOhost' },
    },
    {
      title: 'Hands',
      type: 'article-journal',
      container: 'Journal of Hands and Feet',
      extra: { 'translated title': 'Mains', JF: 'Hands & Feet' },
    },
    { title: 'Feet', type: 'article-journal', container: 'Proc Feet' },
  ]);
});

test('RIS of which each record lacks its beginning, and what stands before the first beginning', () => {
  const text = `C1  - 7
AU  - Roe, Ada
TI  - One
PY  - 2020
ER  -

AU  - Orr, Bo
TI  - Two
ER  -
`;
  assert.ok(isRis(text));
  assert.deepEqual(fieldsIn([...risWorks(text)]), [
    { title: 'One', authors: ['Ada Roe'], published: '2020', extra: { C1: '7' } },
    { title: 'Two', authors: ['Bo Orr'] },
  ]);
  assert.deepEqual(
    fieldsIn([...risWorks('ID  - a1\nTY  - JOUR\nTI  - One\nER  -\nTI  - Stray\nTY  - JOUR\nTI  - Two\n')]),
    [
      { title: 'One', type: 'article-journal', key: 'a1' },
      { title: 'Two', type: 'article-journal' },
    ],
  );
});

test('ERIC’s records in PubMed’s format begin with their owner', () => {
  const record = (title: string) => `OWN - ERIC
TI  - ${title}
AU  - Roe, Ada
AID - http://dx.doi.org/10.5555/1
LID - http://eric.ed.gov/?id=EJ1
ISSN- ISSN-1234-5678
PT  - Journal Articles
JT  - Hands
DP  - 2020

`;
  const text = record('One') + record('Two');
  assert.ok(isNbib(text));
  assert.deepEqual(fieldsIn([...nbibWorks(text)])[1], {
    title: 'Two',
    authors: ['Ada Roe'],
    doi: '10.5555/1',
    paper: 'http://eric.ed.gov/?id=EJ1',
    issn: ['1234-5678'],
    type: 'article-journal',
    container: 'Hands',
    published: '2020',
  });
});

test('records in PubMed’s format without its numbers are divided by blank lines', () => {
  const record = (title: string) => `PT  - Journal Article
TI  - ${title}
TA  - Hands
SO  - Hands, vol. 73
DP  - 2018 Jan 01
4099- https://example.org/${title}

`;
  const text = record('One') + record('Two');
  assert.ok(isNbib(text));
  assert.deepEqual(
    fieldsIn([...nbibWorks(text)]).map(({ title, paper, published }) => [title, paper, published]),
    [
      ['One', 'https://example.org/One', '2018-01-01'],
      ['Two', 'https://example.org/Two', '2018-01-01'],
    ],
  );
});

test('RIS: JSTOR’s full date, a date with a word before it, and R’s word for what isn’t known', () => {
  const text = `TY  - JOUR
TI  - One
AB  - NA
PY  - 2016
C1  - Full publication date: July-August 2016
ER  -
TY  - JOUR
TI  - Two
PY  - Start date: 20170812
ER  -
`;
  assert.deepEqual(
    fieldsIn([...risWorks(text)]).map(({ published, abstract }) => [published, abstract]),
    [
      ['2016-07', undefined],
      ['2017-08-12', undefined],
    ],
  );
});

test('RIS of Web of Science: the publisher and its place', () => {
  const [fields] = fieldsIn(
    risWorks(
      'TY  - JOUR\nTI  - Hands\nAU  - Berg, T\nT2  - J. Hands\nPU  - NORTH PRESS\nPI  - ULM\nCY  - JUN 3, 2011\nPY  - 2011\nER  -\n',
    ),
  );
  assert.equal(fields?.['publisher'], 'NORTH PRESS');
  assert.equal(fields?.['place'], 'ULM');
  assert.deepEqual(fields?.['extra'], { CY: 'JUN 3, 2011' });
});
