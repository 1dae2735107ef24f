import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isUnfinished, parsedQueries, queryParts, queryWords } from '../../../../src/search/query/query.ts';
import { hostileText } from '../../hostile.ts';

const phrase = (words: string[], excluded = false) => ({ kind: 'phrase', words, excluded });
const field = (name: string, words: string[], excluded = false) => ({
  kind: 'field',
  field: name,
  words,
  excluded,
});
const asked = (kind: string, words: string[], excluded = false) => ({ kind, words, excluded });
const years = (from: number, to: number, excluded = false) => ({
  kind: 'year',
  words: [],
  years: [[from, to]],
  excluded,
});

for (const [query, words, conditions] of [
  ['offline RL  replay', ['offline', 'RL', 'replay'], []],
  ['zero-shot A^2Nav', ['zero-shot', 'A^2Nav'], []],
  ['web "restless bandits" RL', ['web', 'restless', 'bandits', 'RL'], [phrase(['restless', 'bandits'])]],
  ['web -robot -"world models"', ['web'], [phrase(['robot'], true), phrase(['world', 'models'], true)]],
  ['title:react', ['react'], [field('title', ['react'])]],
  ['Author:"Shunyu Yao"', ['Shunyu', 'Yao'], [asked('author', ['Shunyu', 'Yao'])]],
  ['authors:"D. Sadigh"', ['Sadigh'], [asked('author', ['D.', 'Sadigh'])]],
  ['-venue:ICLR agents', ['agents'], [asked('venue', ['ICLR'], true)]],
  ['year:2024', [], [years(2024, 2024)]],
  ['-year:2023..2025 web', ['web'], [years(2023, 2025, true)]],
  ['year:2025..2023', [], [years(2023, 2025)]],
  ['year:2023..', [], [years(2023, 9999)]],
  ['year:..2023', [], [years(0, 2023)]],
  ['author: yao', ['yao'], [asked('author', ['yao'])]],
  ['task:games', [], [{ kind: 'topic', facet: 'task', words: ['games'], excluded: false }]],
  ['web year:>2023', ['web'], [years(2024, 9999)]],
  ['“world models” web', ['world', 'models', 'web'], [phrase(['world', 'models'])]],
  ['NOT robot web', ['web'], [phrase(['robot'], true)]],
  ['topic:"web agents" plan', ['plan'], [{ kind: 'topic', words: ['web', 'agents'], excluded: false }]],
  ['-has:code', [], [{ kind: 'has', words: ['code'], excluded: true }]],
] as const) {
  test(`${query} is taken apart`, () => {
    assert.deepEqual(parsedQueries(query, ['task']), [{ words, conditions }]);
  });
}

test('what does not parse is words', () => {
  for (const [query, words] of [
    ['web "open', ['web', 'open']],
    ['year:soon', ['soon']],
    ['year:20245', ['20245']],
    ['subtitle:react', ['subtitle:react']],
    ['a - b', ['a', 'b']],
    ['"" -"" -', []],
    ['', []],
  ] as const) {
    assert.deepEqual(parsedQueries(query), [{ words, conditions: [] }], query);
  }
});

test('signs alone are no words', () => {
  assert.deepEqual(queryWords(' -- a2 & π0 ~ '), ['a2', 'π0']);
});

test('every condition has words or years, and every word a letter or a digit', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const { words, conditions } of parsedQueries(text)) {
        assert.ok(words.every((word) => /[\p{L}\p{N}]/u.test(word)));
        assert.ok(conditions.every((condition) => condition.words.length > 0 || condition.years));
      }
    }),
  );
});

test('what OR joins gives a query for each choice', () => {
  assert.deepEqual(
    parsedQueries('web OR "restless bandits" agents').map(({ words }) => words.join(' ')),
    ['web agents', 'restless bandits agents'],
  );
  assert.deepEqual(
    parsedQueries('a OR b c OR d').map(({ words }) => words.join(' ')),
    ['a c', 'a d', 'b c', 'b d'],
  );
  assert.deepEqual(queryParts('"this OR that" x OR y', []), [['"this OR that"'], ['x', 'y']]);
  assert.equal(parsedQueries('(year:2018 OR year:2020) (web OR gui)').length, 4);
  assert.deepEqual(queryParts('(a | b) -c', []), [['a', 'b'], ['-c']]);
  for (const query of ['OR', 'a OR', 'OR a', 'a OR OR b', 'a or b'])
    assert.ok(parsedQueries(query).length >= 1, query);
  assert.deepEqual(parsedQueries('a OR')[0]?.words, ['a']);
  assert.equal(parsedQueries(Array.from({ length: 30 }, (_, at) => `a${at} OR b${at}`).join(' ')).length, 16);
});

test('signs and names alone only begin to ask', () => {
  for (const text of ['author:', '"', '-', '()', 'year: ', '“”', '-title:'])
    assert.ok(isUnfinished(text, []), text);
  for (const text of ['author:yao', 'a', '🤖', '机器人', 'year:2024', '?'])
    assert.ok(!isUnfinished(text, []), text);
});
