import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { FacetName } from '../../../../src/search/query/condition.ts';
import { isUnfinished, parsedQueries, queryParts, queryWords } from '../../../../src/search/query/query.ts';
import { hostileText } from '../../hostile.ts';

const facets: FacetName[] = [
  { id: 'task', match: 'words' },
  { id: 'year', match: 'years' },
  { id: 'venue', match: 'venue' },
  { id: 'has', match: 'beginning' },
  { id: 'author', match: 'person' },
];
const phrase = (text: string, excluded = false) => ({ kind: 'phrase', text, excluded });
const asked = (facet: string, kind: FacetName['match'], text: string, excluded = false) => ({
  kind,
  facet,
  text,
  excluded,
});
const years = (from: number, to: number, excluded = false) => ({
  kind: 'years',
  facet: 'year',
  years: [[from, to]],
  excluded,
});

for (const [query, words, conditions] of [
  ['offline RL  replay', ['offline', 'RL', 'replay'], []],
  ['zero-shot A^2Nav', ['zero-shot', 'A^2Nav'], []],
  ['web "restless bandits" RL', ['web', 'restless', 'bandits', 'RL'], [phrase('restless bandits')]],
  ['web -robot -"world models"', ['web'], [phrase('robot', true), phrase('world models', true)]],
  ['title:react', ['react'], [{ kind: 'field', field: 'title', text: 'react', excluded: false }]],
  ['Author:"Shunyu Yao"', ['Shunyu', 'Yao'], [asked('author', 'person', 'Shunyu Yao')]],
  ['authors:"D. Sadigh"', ['Sadigh'], [asked('author', 'person', 'D. Sadigh')]],
  ['-venue:ICLR agents', ['agents'], [asked('venue', 'venue', 'ICLR', true)]],
  ['year:2024', [], [years(2024, 2024)]],
  ['-year:2023..2025 web', ['web'], [years(2023, 2025, true)]],
  ['year:2025..2023', [], [years(2023, 2025)]],
  ['year:2023..', [], [years(2023, 9999)]],
  ['year:..2023', [], [years(-9999, 2023)]],
  ['author: yao', ['yao'], [asked('author', 'person', 'yao')]],
  ['task:games', [], [asked('task', 'words', 'games')]],
  ['web year:>2023', ['web'], [years(2024, 9999)]],
  ['“world models” web', ['world', 'models', 'web'], [phrase('world models')]],
  ['NOT robot web', ['web'], [phrase('robot', true)]],
  ['topic:"web agents" plan', ['plan'], [{ kind: 'topic', text: 'web agents', excluded: false }]],
  ['-has:code', [], [asked('has', 'beginning', 'code', true)]],
] as const) {
  test(`${query} is taken apart`, () => {
    assert.deepEqual(parsedQueries(query, facets), [{ words, conditions }]);
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
    assert.deepEqual(parsedQueries(query, facets), [{ words, conditions: [] }], query);
  }
});

test('signs alone are no words', () => {
  assert.deepEqual(queryWords(' -- a2 & π0 ~ '), ['a2', 'π0']);
});

test('every condition has words or years, and every word a letter or a digit', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const { words, conditions } of parsedQueries(text, facets)) {
        assert.ok(words.every((word) => /[\p{L}\p{N}]/u.test(word)));
        assert.ok(
          conditions.every(
            (condition) => ('years' in condition ? condition.years : condition.text).length > 0,
          ),
        );
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
  assert.deepEqual(queryParts('"this OR that" x OR y', []), ['"this OR that"', 'x OR y']);
  assert.equal(parsedQueries('(year:2018 OR year:2020) (web OR gui)').length, 4);
  assert.deepEqual(queryParts('(a | b) -c', []), ['a OR b', '-c']);
  for (const query of ['OR', 'a OR', 'OR a', 'a OR OR b', 'a or b'])
    assert.ok(parsedQueries(query).length >= 1, query);
  assert.deepEqual(parsedQueries('a OR')[0]?.words, ['a']);
  assert.equal(parsedQueries(Array.from({ length: 30 }, (_, at) => `a${at} OR b${at}`).join(' ')).length, 16);
});

test('signs and names alone only begin to ask', () => {
  for (const text of ['author:', '"', '-', '()', 'year: ', '“”', '-title:'])
    assert.ok(isUnfinished(text, facets), text);
  for (const text of ['author:yao', 'a', '🤖', '机器人', 'year:2024', '?'])
    assert.ok(!isUnfinished(text, facets), text);
});
