import assert from 'node:assert/strict';
import test from 'node:test';
import { nounsOf } from '../../../../../src/meaning/topic/word/adjective.ts';

test('an adjective may be of these nouns', () => {
  for (const [adjective, noun] of [
    ['gestural', 'gesture'],
    ['geometric', 'geometry'],
    ['topological', 'topology'],
    ['american', 'america'],
    ['industrial', 'industry'],
    ['interactive', 'interaction'],
    ['robotic', 'robot'],
  ] as const)
    assert.ok(nounsOf(adjective).includes(noun), adjective);
});

test('a short word is no adjective, and some mean something else than their noun', () => {
  for (const [adjective, noun] of [
    ['native', 'nation'],
    ['partial', 'party'],
    ['physical', 'physic'],
    ['median', 'media'],
  ] as const)
    assert.ok(!nounsOf(adjective).includes(noun), adjective);
});
