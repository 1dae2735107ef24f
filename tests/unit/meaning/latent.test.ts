import assert from 'node:assert/strict';
import test from 'node:test';
import { latentVectors } from '../../../src/meaning/latent.ts';
import { openedVectors, packedVectors } from '../../../src/search/format/vectors.ts';

const topics = [
  ['robot', 'arm', 'grasp', 'gripper', 'manipulation'],
  ['dialogue', 'speaker', 'utterance', 'conversation', 'answer'],
  ['galaxy', 'telescope', 'star', 'orbit', 'planet'],
];

/** Texts on three topics; no two of a topic have all words in common. */
const texts = Array.from({ length: 60 }, (_, at) => {
  const words = topics[at % 3] ?? [];
  return words.filter((_, word) => word !== Math.floor(at / 3) % words.length).join(' ');
});

const { dimensions, rows } = latentVectors(texts, 4);
const cosine = (a: number, b: number) => {
  let sum = 0;
  for (let d = 0; d < dimensions; d++)
    sum += (rows[a * dimensions + d] ?? 0) * (rows[b * dimensions + d] ?? 0);
  return sum;
};

test('texts on one topic are near each other, those on others are not', () => {
  for (let at = 1; at < 20; at++) {
    assert.ok(cosine(0, at * 3) > 0.8, `${at * 3}`);
    assert.ok(cosine(0, at * 3 + 1) < 0.3, `${at * 3 + 1}`);
  }
});

test('vectors have length one, and are the same each time', () => {
  for (let at = 0; at < texts.length; at++) assert.ok(Math.abs(cosine(at, at) - 1) < 1e-9);
  assert.deepEqual(latentVectors(texts, 4).rows, rows);
});

test('a shelf of no or few papers has no vectors or few', () => {
  for (const few of [[], ['robot'], ['robot arm', 'robot arm'], ['', ''], ['a b', 'c d', 'e f']]) {
    const { dimensions, rows } = latentVectors(few, 64);
    assert.equal(rows.length, dimensions * few.length);
    assert.ok(rows.every(Number.isFinite));
    const meaning = openedVectors(packedVectors(rows, dimensions));
    assert.ok(meaning.nearness([], few.length).every((near) => near === 0));
  }
});

test('packed into half a byte a number, the nearest stay the nearest', () => {
  const packed = packedVectors(rows, dimensions);
  assert.ok(atob(packed.rows).length <= Math.ceil(rows.length / 2));
  const inFirst = new Map([[0, { paper: 0, frequency: 1, positions: [0], fields: new Map() }]]);
  const near = openedVectors(packed).nearness([{ isCommon: false, postings: inFirst }], texts.length);
  const order = [...near.keys()].sort((a, b) => (near[b] ?? 0) - (near[a] ?? 0));
  assert.ok(
    order.slice(0, 4).every((at) => at % 3 === 0),
    String(order),
  );
});
