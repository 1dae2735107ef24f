import assert from 'node:assert/strict';
import test from 'node:test';
import type { Posting, PostingList } from '../../../../src/search/format/posting.ts';
import type { MeaningVectors } from '../../../../src/search/format/vectors.ts';
import type { QueryWord } from '../../../../src/search/match/query-word.ts';
import { rankedHits } from '../../../../src/search/rank/rank.ts';

/** Paper -> positions in its text and, behind a bar, in its title. */
type Places = Record<number, [text: number[], title?: number[]]>;

const list = (places: Places): PostingList =>
  new Map(
    Object.entries(places).map(([paper, [positions, title]]): [number, Posting] => [
      Number(paper),
      {
        paper: Number(paper),
        frequency: positions.length,
        positions,
        fields: new Map(title ? [['title', title]] : []),
      },
    ]),
  );
const word = (typed: string, places: Places, isCommon = false): QueryWord => ({
  word: typed,
  postings: list(places),
  isCommon,
});
/** Meanings of papers: number -> nearness to any query. */
const related = (near: Record<number, number>): MeaningVectors => ({
  nearness: (_, papers) => Float32Array.from({ length: papers }, (_, paper) => near[paper] ?? 0),
});
const unrelated = related({});

/** So many papers of a hundred words each, with titles of ten. */
const papers = (count: number, meaning = unrelated) => ({
  lengths: Array.from({ length: count }, () => 100),
  titleLengths: Array.from({ length: count }, () => 10),
  meaning,
});
const numbers = (words: QueryWord[], shelf = papers(10)) =>
  rankedHits({ words, compounds: [], synonyms: [] }, shelf).map(({ paper }) => paper);

test('a paper with all words comes before one with a rare word many times', () => {
  const words = [
    word('robot', { 1: [[1]], 2: [[1]], 3: [[1]] }),
    word('bandit', { 3: [[80]], 4: [[1, 2, 3, 4, 5], [0]] }),
  ];
  assert.deepEqual(numbers(words).slice(0, 2), [3, 4]);
});

test('a rare word counts more than a frequent one', () => {
  const words = [word('robot', { 1: [[1]], 2: [[1]], 3: [[1]] }), word('bandit', { 4: [[1]] })];
  assert.equal(numbers(words)[0], 4);
});

test('a word in the title counts more than one in the text, and one in a short text more', () => {
  assert.deepEqual(numbers([word('robot', { 1: [[5]], 2: [[5], [3]] })]), [2, 1]);
  const hits = rankedHits(
    { words: [word('robot', { 0: [[5]], 1: [[5]] })], compounds: [], synonyms: [] },
    { ...papers(2), lengths: [200, 50] },
  );
  assert.deepEqual(
    hits.map(({ paper }) => paper),
    [1, 0],
  );
});

test('words near each other count more than words far apart', () => {
  assert.deepEqual(
    numbers([word('flow', { 1: [[1]], 2: [[1]] }), word('matching', { 1: [[60]], 2: [[2]] })]),
    [2, 1],
  );
});

test('a title that begins with the words comes first, over more mentions', () => {
  assert.equal(numbers([word('taco', { 1: [[1, 5, 9, 14, 20], [4]], 2: [[1], [0]] })])[0], 2);
});

test('of titles with all words the one comes first that says little else', () => {
  const words = [
    word('flow', { 1: [[1], [1]], 2: [[1], [1]] }),
    word('matching', { 1: [[2], [2]], 2: [[2], [2]] }),
  ];
  const titleLengths = [10, 10, 3];
  assert.deepEqual(numbers(words, { ...papers(3), titleLengths }), [2, 1]);
});

test('common words find nothing and are not missed', () => {
  const words = [word('the', { 1: [[1]], 2: [[1]] }, true), word('robot', { 2: [[2]] })];
  assert.deepEqual(
    rankedHits({ words, compounds: [], synonyms: [] }, papers(5)).map(({ paper, missing }) => ({
      paper,
      missing,
    })),
    [{ paper: 2, missing: [] }],
  );
});

test('a missing word is named once; a name written as one has its parts', () => {
  const words = [word('gui', { 2: [[1]] }), word('r1', {}), word('zzz', {}), word('zzz', {})];
  const compounds = [{ from: 0, to: 2, postings: list({ 1: [[1]] }) }];
  const hits = rankedHits({ words, compounds, synonyms: [] }, papers(5));
  assert.deepEqual(
    new Map(hits.map(({ paper, missing }) => [paper, missing])),
    new Map([
      [1, ['zzz']],
      [2, ['r1', 'zzz']],
    ]),
  );
});

test('equal papers stand in the order of the shelf, and only those asked for', () => {
  const words = [word('robot', { 4: [[1]], 2: [[1]], 3: [[1]] })];
  assert.deepEqual(numbers(words), [2, 3, 4]);
  assert.deepEqual(
    rankedHits({ words, compounds: [], synonyms: [] }, papers(5), new Set([3, 1])).map(({ paper }) => paper),
    [3],
  );
  assert.deepEqual(rankedHits({ words: [], compounds: [], synonyms: [] }, papers(0)), []);
});

test('of papers alike in words the one nearer in meaning comes first, but never over one with all words', () => {
  const words = [word('robot', { 1: [[1]], 2: [[1]], 3: [[1]] }), word('bandit', { 3: [[1]] })];
  const hits = rankedHits(
    { words, compounds: [], synonyms: [] },
    papers(5, related({ 1: 0.2, 2: 0.9, 3: -1 })),
  );
  assert.deepEqual(
    hits.map(({ paper }) => paper),
    [3, 2, 1],
  );
});

test('a paper without any of the words is found by its meaning where none has all of them', () => {
  const near = related({ 3: 0.9, 4: 0.2 });
  const some = [word('robot', { 1: [[1]] }), word('bandit', { 2: [[1]] })];
  const papersFor = (words: QueryWord[], among?: Set<number>) =>
    rankedHits({ words, compounds: [], synonyms: [] }, papers(5, near), among).map(({ paper }) => paper);
  assert.deepEqual(papersFor(some).sort(), [1, 2, 3]);
  assert.deepEqual(papersFor(some, new Set([1, 2])).sort(), [1, 2]);
  assert.deepEqual(papersFor([word('robot', { 1: [[1]] })]), [1]);
});

test('a word in the abstract counts more than one in the notes', () => {
  const robot = word('robot', { 0: [[]], 1: [[5]] });
  const inNotes: Posting = { paper: 0, frequency: 0, positions: [], fields: new Map([['notes', [5]]]) };
  const words = [{ ...robot, postings: new Map([...robot.postings, [0, inNotes]]) }];
  assert.deepEqual(numbers(words), [1, 0]);
});
