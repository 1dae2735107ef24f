import assert from 'node:assert/strict';
import test from 'node:test';
import { searchRecords } from '../../../../../src/search/build/records.ts';
import { tellingTopics } from '../../../../../src/shelf/facet/topic/telling.ts';
import { paperOf, shelfWith } from '../../../paper-of.ts';

const topic = (name: string, ...topics: ReturnType<typeof plain>[]) => ({ ...plain(name), topics });
const plain = (name: string) => ({ id: name, name, phrases: [name], 'but-not': [] });
const taxonomy = {
  facets: [
    {
      id: 'field',
      name: 'Field',
      topics: [topic('sea', plain('tides'), plain('waves')), topic('air', plain('wind'))],
    },
    { id: 'way', name: 'Way', topics: [plain('theory'), plain('survey')] },
  ],
};
const paper = paperOf({ id: 'a', title: 'sea, tides, waves, wind', abstract: 'theory. survey' });
const others = [
  paperOf({ id: 'b', title: 'tides' }),
  paperOf({ id: 'c', title: 'waves' }),
  paperOf({ id: 'd', title: 'wind' }),
  paperOf({ id: 'e', title: 'wind' }),
];
const namesOf = (shelf: Parameters<typeof tellingTopics>[0], of = paper) =>
  tellingTopics(shelf, of).shown.map(({ facet, division }) => `${facet}/${division.name}`);

test('a list shows three topics of a paper, the narrowest, those of its title first and the rarest of them', () => {
  assert.deepEqual(namesOf(shelfWith([paper, ...others], { taxonomy })), [
    'field/tides',
    'field/waves',
    'field/wind',
  ]);
  const short = { ...paper, title: 'sea, wind' };
  assert.deepEqual(namesOf(shelfWith([short, ...others], { taxonomy })), [
    'field/sea',
    'field/wind',
    'way/survey',
  ]);
});

test('topics of a facet that the site leaves out are not among them', () => {
  const shelf = shelfWith([paper, ...others], { taxonomy, site: { facets: ['way'] } });
  assert.deepEqual(namesOf(shelf), ['way/theory', 'way/survey']);
});

test('a search shows the same', () => {
  const shelf = shelfWith([paper, ...others], { taxonomy });
  const [first] = searchRecords(shelf);
  assert.deepEqual(
    first?.shownTopics?.map(({ path }) => path),
    namesOf(shelf).map((name) => `${name}/`),
  );
});
