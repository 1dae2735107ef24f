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
    },
  ]);
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
