import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { abbreviationsIn } from '../../../../src/meaning/topic/abbreviations.ts';

test('an abbreviation stands for the words before it that have its letters', () => {
  for (const [text, short, long] of [
    ['We use reinforcement learning (RL) here.', 'rl', 'reinforcement learning'],
    ['Among large language models (LLMs), some', 'llm', 'large language models'],
    ['A chain-of-thought (CoT) helps', 'cot', 'chain of thought'],
    ['Self-supervised learning (SSL) is', 'ssl', 'self supervised learning'],
    ['with Group Relative Policy Optimization (GRPO)', 'grpo', 'group relative policy optimization'],
    ['neural radiance field (NeRF)', 'nerf', 'neural radiance field'],
  ] as const)
    assert.deepEqual(abbreviationsIn([text]), [[short, long]], text);
});

test('other words in brackets explain nothing', () => {
  for (const text of ['see below (here)', 'of robots (RL)', 'in 2024 (ICLR 2024)', '(RL)', 'a (b) c'])
    assert.deepEqual(abbreviationsIn([text]), [], text);
});

test('what texts explain differently is left out; the most frequent comes first', () => {
  const one = 'imitation learning (IL)';
  const other = 'inverse lighting (IL)';
  const rl = 'reinforcement learning (RL)';
  assert.deepEqual(abbreviationsIn([one, other, rl]), [['rl', 'reinforcement learning']]);
  assert.deepEqual(abbreviationsIn([one, one, other, rl, rl, rl]), [
    ['rl', 'reinforcement learning'],
    ['il', 'imitation learning'],
  ]);
});

test('no text is an error, and an abbreviation has at least two words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      for (const [short, long] of abbreviationsIn(texts)) assert.ok(short && long.split(' ').length >= 2);
    }),
  );
});
