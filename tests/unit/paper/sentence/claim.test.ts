import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { claimsIn } from '../../../../src/paper/sentence/claim.ts';

test('shares, gains and factors are claims, in the words around them', () => {
  for (const [sentence, claims] of [
    [
      'In online evaluations, our framework enhances the success rate from 18.1% to 32.8%.',
      ['our framework enhances the success rate from 18.1% to 32.8%'],
    ],
    [
      'The accuracy improves by 15%, while grounding (on the test set) increases by 10.3%.',
      ['The accuracy improves by 15%', 'grounding increases by 10.3%'],
    ],
    ['It delivers 10x faster inference.', ['It delivers 10x faster inference']],
    ['It converges 30 to 200 times faster.', ['It converges 30 to 200 times faster']],
  ] as const)
    assert.deepEqual(claimsIn(sentence), claims);
});

test('counts of data, sizes of models and names with numbers are none', () => {
  for (const sentence of [
    'We collect 24,521 annotations of 28 applications.',
    'Using Gemma 3 12B on 2x2 grids, and GPT-4o in 2024.',
    'See https://example.org/a%20b and 3D scenes.',
  ])
    assert.deepEqual(claimsIn(sentence), [], sentence);
});

test('a long part is cut around its figures', () => {
  const words = Array.from({ length: 20 }, (_, at) => `word${String.fromCharCode(97 + at)}`);
  const [claim = ''] = claimsIn(`${words.join(' ')} by 5% ${words.join(' ')}.`);
  assert.match(claim, /^… word.* by 5% word.* …$/);
  assert.ok(claim.split(' ').length < 22);
});

test('a claim has the words of its sentence, whatever that is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (sentence) => {
      for (const claim of claimsIn(sentence))
        for (const word of claim.split(/\s+/)) assert.ok(word === '…' || sentence.includes(word));
    }),
  );
});
