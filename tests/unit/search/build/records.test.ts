import assert from 'node:assert/strict';
import test from 'node:test';
import { searchRecords } from '../../../../src/search/build/records.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const taxonomy = {
  facets: [
    {
      id: 'task',
      name: 'Task',
      topics: [{ id: 'games', name: 'Playing games', phrases: ['Minecraft'], 'but-not': [] }],
    },
  ],
};

test('a record holds every word by which a reader may remember a paper', () => {
  const paper = paperOf({
    id: 'a2nav',
    title: '$A^2$Nav',
    abstract: '24.8\\% better.\n\nIn Minecraft.',
    authors: ['Ada Byron', 'Bo Li'],
    published: '2023-08',
    venue: 'ICRA 2024',
    arxiv: '2308.07997',
    doi: '10.1234/a',
    openreview: 'WE_vluYUL-X',
    aliases: ['nav'],
  });
  assert.deepEqual(searchRecords(shelfWith([paper], { taxonomy })), [
    {
      id: 'a2nav',
      title: 'A2Nav',
      authors: ['Ada Byron', 'Bo Li'],
      published: 'August 2023',
      venue: 'ICRA 2024',
      sentences: ['24.8% better.', 'In Minecraft.'],
      topics: ['Playing games'],
      ids: ['2308.07997', '10.1234/a', 'WE_vluYUL-X', 'nav'],
      shownTopics: [{ name: 'Playing games', path: 'task/games/' }],
    },
  ]);
});

test('a record of a citation holds its words, too', () => {
  const paper = paperOf({
    id: 'x',
    title: 'X',
    venue: 'J. Rec.',
    container: 'Journal of \\emph{Records}',
    series: 'Notes',
    publisher: 'Press',
    place: 'Delft',
    editors: ['Cleo Editor'],
    isbn: ['978-0-306-40615-7'],
    pmid: '12',
    pmcid: 'PMC34',
    keywords: ['Reading'],
    categories: ['cs.DL'],
    awards: ['Best Paper'],
    status: 'corrected',
    key: 'x2020',
  });
  assert.deepEqual(searchRecords(shelfWith([paper])), [
    {
      id: 'x',
      title: 'X',
      authors: [],
      venue: 'J. Rec.',
      sentences: [],
      topics: [],
      ids: ['12', 'PMC34', '9780306406157'],
      status: 'corrected',
      awards: ['Best Paper'],
      containers: ['Journal of Records', 'Notes'],
      keywords: ['Reading', 'cs.DL'],
      editors: ['Cleo Editor'],
      publisher: 'Press, Delft',
      key: 'x2020',
    },
  ]);
});

test('the journal stands in for a venue that is unknown', () => {
  const [record] = searchRecords(shelfWith([paperOf({ container: 'Journal of Records' })]));
  assert.equal(record?.venue, 'Journal of Records');
  assert.equal(record?.containers, undefined);
});

test('what lists say of a paper in lines of their own is said of a result, too', () => {
  const paper = paperOf({ publisher: 'Tide \\& Press', links: { code: ['https://a.example/code'] } });
  const [record] = searchRecords(shelfWith([paper], { site: { show: { list: ['publisher'] } } }));
  assert.deepEqual([record?.lines, record?.has], [[{ label: 'Publisher', text: 'Tide & Press' }], ['code']]);
});

test('what is unknown is no word of the record', () => {
  const [record] = searchRecords(shelfWith([paperOf({ id: 'x', title: 'X' })]));
  assert.deepEqual(record, { id: 'x', title: 'X', authors: [], sentences: [], topics: [], ids: [] });
});

test('records come in the order of the shelf', () => {
  const papers = [paperOf({ id: 'old', published: '2020' }), paperOf({ id: 'new', published: '2025' })];
  assert.deepEqual(
    searchRecords(shelfWith(papers)).map(({ id }) => id),
    ['new', 'old'],
  );
});

test('a record has what is said of its paper beside the abstract, and then nothing is missed', () => {
  const described = paperOf({ id: 'x', extra: { note: 'Braids ropes. Twice.' } });
  const shelf = shelfWith([described, paperOf({ id: 'y', abstract: 'We.' })]);
  assert.deepEqual(
    searchRecords(shelf).map(({ remarks, lacksAbstract }) => ({ remarks, lacksAbstract })),
    [
      { remarks: [{ label: 'Note', sentences: ['Braids ropes.', 'Twice.'] }], lacksAbstract: undefined },
      { remarks: undefined, lacksAbstract: undefined },
    ],
  );
});
