import assert from 'node:assert/strict';
import test from 'node:test';
import { aliasesOf, redirectPages } from '../../../src/shelf/alias.ts';
import { paperOf } from '../paper-of.ts';

test('the arXiv id and a paper’s own aliases lead to it', () => {
  const papers = [
    paperOf({ id: 'react', arxiv: '2210.03629', aliases: ['re-act', '2210.03629'] }),
    paperOf({ id: 'b' }),
  ];
  assert.deepEqual(
    [...aliasesOf(papers).aliases],
    [
      ['2210.03629', 'react'],
      ['re-act', 'react'],
    ],
  );
});

test('a paper’s own id is no alias of it', () => {
  const { aliases, doubles } = aliasesOf([paperOf({ id: 'react', aliases: ['react'] })]);
  assert.deepEqual([aliases.size, doubles], [0, []]);
});

test('two papers that claim one address are named', () => {
  const papers = [paperOf({ id: 'a', arxiv: '2210.03629' }), paperOf({ id: 'b', aliases: ['2210.03629'] })];
  assert.deepEqual(aliasesOf(papers).doubles, [{ alias: '2210.03629', id: 'b', other: 'a' }]);
});

test('an alias that is another paper’s id is that paper’s, whichever comes first', () => {
  const papers = [paperOf({ id: 'a', aliases: ['b'] }), paperOf({ id: 'b' })];
  for (const ordered of [papers, papers.toReversed()])
    assert.deepEqual(aliasesOf(ordered), {
      aliases: new Map(),
      doubles: [{ alias: 'b', id: 'a', other: 'b' }],
    });
});

test('a shelf of up to 1,000 papers has a page for each alias, a larger one has none', () => {
  const aliases = new Map([['2210.03629', 'react']]);
  const papers = (count: number) => Array.from({ length: count }, (_, index) => paperOf({ id: `p${index}` }));
  assert.deepEqual(redirectPages({ papers: papers(1000), aliases }), [['2210.03629', 'react']]);
  assert.deepEqual(redirectPages({ papers: papers(1001), aliases }), []);
});
