import assert from 'node:assert/strict';
import test from 'node:test';
import { latentVectors } from '../../../src/meaning/latent.ts';
import { lexiconOf } from '../../../src/meaning/lexicon.ts';

const texts = ['robot gripper', 'Robot camera', 'Galaxy camera', 'Galaxy comet'];
const vectors = { dimensions: 2, rows: Float64Array.of(1, 0, 1, 0, 0, 1, 0, 1) };
const lexicon = lexiconOf(texts, vectors);
const at = (term: string) => lexicon.written.indexOf(term);

test('terms of two or more texts are kept, with a capital where most have one', () => {
  assert.deepEqual([...lexicon.written].sort(), ['Galaxy', 'camera', 'robot']);
  assert.deepEqual([...lexicon.counts], [2, 2, 2]);
  assert.deepEqual(
    lexicon.rows.map((row) => [...row].map((term) => lexicon.written[term])),
    [['robot'], ['robot', 'camera'], ['camera', 'Galaxy'], ['Galaxy']],
  );
});

test('a term of like texts is coherent, one of unlike texts is not', () => {
  assert.equal(lexicon.coherence[at('robot')], 1);
  assert.equal(lexicon.coherence[at('camera')], 0);
});

test('no text, no terms', () => {
  const { written, rows } = lexiconOf([], latentVectors([], 4));
  assert.deepEqual([written, rows], [[], []]);
});
