import assert from 'node:assert/strict';
import test from 'node:test';
import { rootReader } from '../../../../src/meaning/topic/term-root.ts';

const terms = ['robot', 'swarm', 'evolution'].map((key) => ({ key, words: [key] }));
const rootOf = (text: string) => rootReader(terms)(text.split(' '));

test('a term with of has the root of the compound', () => {
  assert.equal(rootOf('swarm of robot'), rootOf('robot swarm'));
  assert.equal(rootOf('intuitionistic theory of type'), rootOf('intuitionistic type theory'));
  assert.notEqual(rootOf('robot swarm'), rootOf('swarm robot'));
});

test('an adjective has the root of its noun, where that is known', () => {
  assert.equal(rootOf('robotic control'), rootOf('robot control'));
  assert.equal(rootOf('evolutionary'), rootOf('evolution'));
  assert.notEqual(rootOf('gestural control'), rootOf('gesture control'));
});
