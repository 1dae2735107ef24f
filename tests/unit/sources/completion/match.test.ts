import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlausible, matchOf } from '../../../../src/sources/completion/match.ts';

const paper = { title: 'Robots that Knit', authors: ['Ada Loom', 'Ben Weaver'], published: '2024-03' };

for (const [other, match] of [
  [paper, 'certain'],
  [{ ...paper, title: 'Robots, that Knit!' }, 'certain'],
  [{ ...paper, authors: ['Loom, A.'] }, 'certain'],
  [{ ...paper, authors: ['A. Löom'] }, 'certain'],
  [{ ...paper, published: '2025' }, 'certain'],
  [{ ...paper, published: '2026' }, 'possible'],
  [{ ...paper, authors: ['Ben Weaver', 'Ada Loom'] }, 'possible'],
  [{ title: paper.title, authors: paper.authors }, 'possible'],
  [{ title: paper.title, published: '2024' }, 'possible'],
  [{ ...paper, title: 'Robots that Knit: A Survey' }, 'none'],
  [{ ...paper, title: '' }, 'none'],
] as const)
  test(`${JSON.stringify(other)} is a match that is ${match}`, () =>
    assert.equal(
      matchOf(paper, { ...other, authors: [...('authors' in other ? other.authors : [])] }),
      match,
    ));

for (const [known, found, isOne] of [
  ['ReAct', 'ReAct: Synergizing Reasoning and Acting in Language Models', true],
  ['A Survey of Robots', 'A Survey of Llamas', false],
  ['Learning to Walk', 'On Cheese', false],
  ['Open Foundation Models', 'Efficient and Open Foundation Models', true],
] as const)
  test(`"${known}" ${isOne ? 'can' : "can't"} be "${found}"`, () =>
    assert.equal(isPlausible({ title: known }, { title: found }), isOne));

test('a paper that its authors called otherwise is one; one by others with nearly the same title is not', () => {
  assert.ok(isPlausible({ ...paper, title: 'Knitbot' }, { ...paper, title: 'On Wool and Machines' }));
  const [wool, cotton] = ['A Study of Deep Wool Nets', 'A Study of Deep Cotton Nets'];
  assert.ok(!isPlausible({ ...paper, title: wool }, { title: cotton, authors: ['Eve Other'] }));
});
