import assert from 'node:assert/strict';
import test from 'node:test';
import { comparedTerms } from '../../../../src/client/compare/terms.ts';
import { papers } from '../../search/real-shelf.ts';

const textOf = (start: string) => {
  const paper = papers.find(({ id }) => id.startsWith(start));
  return `${paper?.title}. ${paper?.abstract}`;
};

test('terms are of several texts or of one, and none is part of another', () => {
  const texts = ['react-', 'toolchain-', 'tree-planner-'].map(textOf);
  const { shared, own } = comparedTerms(texts);
  assert.ok(
    shared.some(({ term, texts }) => term === 'action plans' || (/plan/.test(term) && texts.length > 1)),
  );
  for (const { term, texts: holders } of shared) {
    assert.ok(holders.length > 1, term);
    for (const [at, names] of own.entries()) assert.ok(!names.includes(term), `${term} of ${at}`);
  }
  for (const names of own) {
    assert.ok(names.length > 0);
    for (const name of names)
      assert.ok(!names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)));
  }
});

test('texts without a common word have nothing in common', () => {
  assert.deepEqual(comparedTerms(['quadruped locomotion', 'theorem provers']).shared, []);
  assert.deepEqual(comparedTerms([]), { shared: [], own: [] });
});
