import assert from 'node:assert/strict';
import test from 'node:test';
import { interpretationOf } from '../../../../src/search/match/interpretation.ts';
import { openIndex, papers } from '../real-shelf.ts';

const index = await openIndex();
const wordsOf = async (...words: string[]) => (await interpretationOf(index, words)).words;
const compounds = async (...words: string[]) =>
  (await interpretationOf(index, words)).compounds
    .filter(({ read }) => !read)
    .map(({ from, to }) => [from, to]);

test('each part of a word is a word', async () => {
  assert.deepEqual(
    (await wordsOf('Vision-Language', 'models')).map(({ word }) => word),
    ['vision', 'language', 'models'],
  );
});

test('a name in parts is put together in a short query, or within one token', async () => {
  assert.deepEqual(await compounds('gui', 'r1'), [[0, 2]]);
  assert.deepEqual(await compounds('the', 'new', 'agent', 'called', 'GUI-R1'), [[4, 6]]);
  assert.deepEqual(await compounds('the', 'new', 'agent', 'called', 'gui', 'r1'), []);
});

test('an abbreviation stands in papers that write it in full, and the other way round', async () => {
  for (const words of [['RL'], ['reinforcement', 'learning']]) {
    const { words: read, compounds } = await interpretationOf(index, words);
    const [other] = compounds.filter(({ read }) => read);
    assert.deepEqual([other?.from, other?.to], [0, words.length]);
    const own = new Set(read.flatMap(({ postings }) => [...postings.keys()]));
    assert.ok([...(other?.postings.keys() ?? [])].some((paper) => words.length > 1 || !own.has(paper)));
  }
  const long = 'we train a policy with RL to act in many games at once'.split(' ');
  assert.deepEqual((await interpretationOf(index, long)).compounds, []);
});

test('words are common unless there are no others', async () => {
  assert.deepEqual(
    (await wordsOf('how', 'to', 'walk')).map(({ isCommon }) => isCommon),
    [true, true, false],
  );
  assert.deepEqual(
    (await wordsOf('how', 'to')).map(({ isCommon }) => isCommon),
    [false, false],
  );
});

test('British and American spellings are one word', async () => {
  for (const [british, american] of [
    ['generalisation', 'generalization'],
    ['behaviour', 'behavior'],
    ['modelling', 'modeling'],
    ['labelled', 'labeled'],
    ['optimise', 'optimize'],
  ] as const) {
    const [a, b] = await wordsOf(british, american);
    assert.ok((a?.postings.size ?? 0) > 0, british);
    assert.deepEqual([...(a?.postings.keys() ?? [])].sort(), [...(b?.postings.keys() ?? [])].sort(), british);
    assert.equal(a?.correction ?? b?.correction, undefined);
  }
});

test('the last word may be begun only; others may not', async () => {
  const [last] = await wordsOf('minecr');
  assert.ok((last?.postings.size ?? 0) > 0);
  assert.equal(last?.correction, undefined);
  const [first] = await wordsOf('minecr', 'robot');
  assert.notEqual(first?.correction, undefined);
});

test('a word is corrected wherever the error is, the first letter too', async () => {
  for (const typed of [
    'minecarft',
    'mimecraft',
    'minecrafft',
    'minecrat',
    'imnecraft',
    'inecraft',
    'xinecraft',
  ]) {
    const [word] = await wordsOf(typed, 'agent');
    assert.equal(word?.correction, 'minecraft', typed);
  }
});

test('of the terms that a word may have meant, one that makes a title of the others is read first', async () => {
  for (const [words, typed, meant] of [
    [['structuring', 'planning'], 'disecting', 'dissect'],
    [['introducing', 'system'], 'thiking', 'think'],
    [['unified', 'world'], 'datases', 'dataset'],
  ] as const)
    assert.equal((await wordsOf(...words, typed)).at(-1)?.correction, meant);
});

test('a word that no paper has nor nearly has stands for nothing', async () => {
  const [word] = await wordsOf('qqqqqq', 'agent');
  assert.deepEqual(word, { word: 'qqqqqq', isCommon: false, postings: new Map() });
});

test('no word has more papers than the shelf', async () => {
  for (const { postings } of await wordsOf('a', 'l', 'action')) assert.ok(postings.size <= papers.length);
});
