import assert from 'node:assert/strict';
import test from 'node:test';
import { latentVectors } from '../../../src/meaning/latent.ts';
import { nearestRows } from '../../../src/meaning/nearest.ts';
import { planeOf } from '../../../src/meaning/plane.ts';

const topics = [
  ['robot', 'arm', 'grasp', 'gripper', 'manipulation', 'torque'],
  ['dialogue', 'speaker', 'utterance', 'conversation', 'answer', 'turn'],
  ['galaxy', 'telescope', 'star', 'orbit', 'planet', 'comet'],
];
const texts = Array.from({ length: 90 }, (_, at) => {
  const words = topics[at % 3] ?? [];
  return words.filter((_, word) => word !== Math.floor(at / 3) % words.length).join(' ');
});
const vectors = latentVectors(texts, 6);
const nearest = nearestRows(vectors, 8);

test('texts on one topic lie nearer to each other than to those on others', () => {
  const { xs, ys } = planeOf(vectors, nearest);
  const middle = (topic: number, of: Float64Array) =>
    of.filter((_, at) => at % 3 === topic).reduce((sum, value) => sum + value, 0) / 30;
  for (const at of xs.keys()) {
    const far = [0, 1, 2].map((topic) =>
      Math.hypot((xs[at] ?? 0) - middle(topic, xs), (ys[at] ?? 0) - middle(topic, ys)),
    );
    assert.equal(far.indexOf(Math.min(...far)), at % 3, `text ${at}`);
  }
});

test('points lie in the square, and are the same each time', () => {
  const plane = planeOf(vectors, nearest);
  for (const value of [...plane.xs, ...plane.ys]) assert.ok(value >= 0 && value <= 1, String(value));
  assert.deepEqual(planeOf(vectors, nearest), plane);
});

test('few or equal texts have places, too', () => {
  for (const few of [[], ['robot'], ['robot arm', 'robot arm'], ['', '', ''], ['a b', 'c d', 'e f']]) {
    const found = latentVectors(few, 4);
    const { xs, ys } = planeOf(found, nearestRows(found, 8));
    assert.ok([...xs, ...ys].every(Number.isFinite), few.join('; '));
  }
});
