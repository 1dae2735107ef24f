import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentenceAnchors } from '../../../../src/paper/sentence/anchor.ts';
import { changedSentence } from '../../../../src/paper/sentence/changed-sentence.ts';
import { hostileText } from '../../hostile.ts';

const sentences = [
  'In this paper, we present ReAct, a way to reason and act in turn.',
  'In this paper, we also compare it with chains of thought.',
  'It beats imitation and reinforcement learning by 34% and 10% in absolute success.',
  'The code is at https://react-lm.github.io.',
];

for (const [anchor, place] of [
  ['s-in-this-paper-we-propose-react-a-way', 0],
  ['s-we-also-compare-it-with-chains-of', 1],
  ['s-it-outperforms-imitation-and-reinforcement-learning-methods', 2],
  ['s-imitation-and-reinforcement-learning-by-34-and-10', 2],
  ['s-code-is-at-https-react-lm-github', 3],
  ['s-in-this-paper-we-study-restless-bandits', undefined],
  ['s-the-weather-was-fine', undefined],
  ['s-1k2j3h', undefined],
  ['s-', undefined],
  ['s', undefined],
] as const) {
  test(`#${anchor} was made of ${place === undefined ? 'none' : `sentence ${place + 1}`}`, () => {
    assert.equal(changedSentence(anchor, sentences), place);
  });
}

test('there is none among no sentences', () => {
  assert.equal(changedSentence('s-in-this-paper', []), undefined);
});

test('a sentence among others without its words is found when a word of it is changed', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 4 }),
      fc.array(fc.constantFrom('x', 'y z', 'so it is'), { maxLength: 9 }),
      (at, others) => {
        const words = ['robots', 'learn', 'dexterous', 'tasks', 'quickly'];
        const [anchor = ''] = sentenceAnchors([words.join(' ')]);
        const edited = words.with(at, 'anew').join(' ');
        assert.equal(changedSentence(anchor, [...others, edited]), others.length);
      },
    ),
  );
});

test('any address and any sentences have an answer', () => {
  fc.assert(
    fc.property(hostileText, fc.array(hostileText), (anchor, texts) => {
      const place = changedSentence(anchor, texts);
      assert.ok(place === undefined || (place >= 0 && place < texts.length));
    }),
  );
});
