import assert from 'node:assert/strict';
import test from 'node:test';
import { derivedFacet } from '../../../../../src/shelf/facet/topic/derived.ts';
import { placer } from '../../../../../src/shelf/facet/topic/placement.ts';
import { schemeTopics } from '../../../../../src/shelf/facet/topic/scheme.ts';
import { paperOf } from '../../../paper-of.ts';

/** Two papers with each of these lists of keywords, on nothing else in common. */
const papersWith = (...keywords: string[][]) =>
  keywords.flatMap((list, at) =>
    ['a', 'b'].map((which) =>
      paperOf({ id: `${which}${at}`, title: `Memory of ${which} ${at}`, keywords: list }),
    ),
  );

const headings = papersWith(
  ['List', 'Geometry and Topology'],
  ['List', 'Topology'],
  ['List', 'Memory - Long'],
  ['List', 'Logic (old)'],
  ['List', 'Algebra'],
);

test('headings that papers share are their topics, and words are none', () => {
  const names = schemeTopics(headings)?.map(({ name }) => name);
  assert.deepEqual(names, ['Algebra', 'Geometry and Topology', 'Logic (old)', 'Memory - Long', 'Topology']);
  assert.deepEqual(
    derivedFacet(headings)?.topics.map(({ name }) => name),
    names,
  );
});

test('a class has the papers that have it as a keyword, whole, in any spelling', () => {
  const facet = derivedFacet([...headings, paperOf({ id: 'c', title: 'C', keywords: ['List', 'TOPOLOGY'] })]);
  const place = placer({ facets: [{ id: 'topic', name: 'Topic', topics: [], ...facet }] });
  const topicsOf = (...keywords: string[]) =>
    place({ title: 'On topology', abstract: 'Algebra', topics: undefined, keywords }).map(
      ({ topic }) => topic,
    );
  assert.deepEqual(topicsOf('Geometry and Topology'), ['geometry-and-topology']);
  assert.deepEqual(topicsOf('Topology', 'Logic (old)'), ['logic-old', 'topology']);
  assert.deepEqual(topicsOf('TOPOLOGY'), ['topology']);
  assert.deepEqual(topicsOf('Memory - Long'), ['memory-long']);
});

test('numbered keywords are a scheme beside free ones, narrower ones within wider ones', () => {
  const papers = papersWith(
    ['07 Buildings', '07-03 Theatres', 'stone'],
    ['07 Buildings', '07-01 Walls', 'brick'],
    ['02 Sites', 'map'],
    ['03 Finds', '03-05 Pots', '03-05-06 Late pots', '2019 campaign'],
  ).map((paper, at) => ({ ...paper, keywords: [...(paper.keywords ?? []), `free ${at}`, `word ${at}`] }));
  const topics = schemeTopics(papers) ?? [];
  assert.deepEqual(
    topics.map(({ name, topics = [] }) => [
      name,
      topics.map(({ name, topics = [] }) => [name, topics.length]),
    ]),
    [
      ['02 Sites', []],
      ['03 Finds', [['03-05 Pots', 1]]],
      [
        '07 Buildings',
        [
          ['07-01 Walls', 0],
          ['07-03 Theatres', 0],
        ],
      ],
    ],
  );
});

test('free keywords are no scheme, nor are those of some papers or of all', () => {
  const free = papersWith(['a'], ['b'], ['c'], ['d']).map((paper, at) => ({
    ...paper,
    keywords: [...(paper.keywords ?? []), `own ${at}`],
  }));
  assert.equal(schemeTopics(free), undefined);
  assert.equal(schemeTopics([...headings, ...papersWith([], [])]), undefined);
  assert.equal(schemeTopics(papersWith(['a'], ['a'], ['a'], ['a'], ['a'])), undefined);
  assert.equal(schemeTopics([]), undefined);
});

test('what a list keeps for the rest is no topic, and leaves nobody out', () => {
  const papers = [
    ...headings,
    ...papersWith(['List', 'Other methods'], ['List', 'Misc'], ['List', '2023']),
  ].map((paper, at) => ({ ...paper, id: `p${at}` }));
  assert.deepEqual(
    schemeTopics(papers)?.map(({ name }) => name),
    ['Algebra', 'Geometry and Topology', 'Logic (old)', 'Memory - Long', 'Topology'],
  );
});

test('headings are within those above them, wherever all of their papers are', () => {
  const papers = papersWith(
    ['Agents', 'Memory', 'Long memory'],
    ['Agents', 'Memory'],
    ['Agents', 'Planning'],
    ['Safety', 'Attacks'],
    ['Safety'],
    ['Surveys'],
  );
  const tree = (topics: ReturnType<typeof schemeTopics>): unknown[] =>
    (topics ?? []).map(({ name, topics }) => (topics ? [name, ...tree(topics)] : name));
  assert.deepEqual(tree(schemeTopics(papers)), [
    ['Agents', ['Memory', 'Long memory'], 'Planning'],
    ['Safety', 'Attacks'],
    'Surveys',
  ]);
  // One of more than half of the papers is a topic where it is around others.
  const large = papersWith(
    ['Agents', 'Memory'],
    ['Agents', 'Planning'],
    ['Agents', 'Tools'],
    ['Agents'],
    ['Safety'],
    ['Surveys'],
  );
  assert.deepEqual(tree(schemeTopics(large)), [
    ['Agents', 'Memory', 'Planning', 'Tools'],
    'Safety',
    'Surveys',
  ]);
  // Keywords in any order are no outline.
  const free = papersWith(['a', 'b', 'c'], ['b', 'a'], ['c', 'd'], ['d', 'a'], ['e', 'b'], ['c', 'e']);
  assert.deepEqual(tree(schemeTopics(free)), ['a', 'b', 'c', 'd', 'e']);
});

test('codes of a source are no scheme, and neither topics nor why a paper is in one', () => {
  const coded = papersWith(
    ['art-abc', 'abc-1988'],
    ['book-abc', 'abc-1988'],
    ['expo-abc', 'abc-1989'],
    ['dict-abc', 'abc-1989'],
  );
  assert.equal(schemeTopics(coded), undefined);
  const names = derivedFacet(coded)?.topics.map(({ name }) => name) ?? [];
  assert.ok(!names.some((name) => /abc/i.test(name)), String(names));
  const tags = papersWith(['deep-learning'], ['web-agents'], ['world-models'], ['vision']);
  assert.equal(schemeTopics(tags)?.length, 4);
});
