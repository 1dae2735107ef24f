import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentenceAnchors } from '../../../../src/paper/sentence/anchor.ts';
import { hostileText } from '../../hostile.ts';

for (const [sentence, anchor] of [
  ['We study restless bandits.', 's-we-study-restless-bandits'],
  ['Élan’s naïve A^2Nav: 24.8% better, isn’t it, by far!', 's-elans-naive-a-2nav-24-8-better-isnt'],
  [
    `${'extraordinarily '.repeat(9)}long`,
    's-extraordinarily-extraordinarily-extraordinarily-extraordinarily',
  ],
] as const) {
  test(`${sentence.slice(0, 30)} has an address of its own words`, () => {
    assert.deepEqual(sentenceAnchors([sentence]), [anchor]);
  });
}

test('sentences that begin alike are numbered; those without Latin words have an address too', () => {
  assert.deepEqual(sentenceAnchors(['So it is.', 'So it is!', 'So it is?']), [
    's-so-it-is',
    's-so-it-is-2',
    's-so-it-is-3',
  ]);
  assert.equal(new Set(sentenceAnchors(['So it is 2', 'So it is', 'So it is'])).size, 3);
  const [one, other] = sentenceAnchors(['这是第一句。', '这是第二句。']);
  assert.match(one ?? '', /^s-[a-z0-9]+$/);
  assert.notEqual(one, other);
});

test('among foreign letters a Latin name is not enough to tell sentences apart', () => {
  const [first, second] = sentenceAnchors(['我们提出 GPT-4。', '我们比较 GPT-4。']);
  assert.match(first ?? '', /^s-gpt-4-[a-z0-9]+$/);
  assert.deepEqual(sentenceAnchors(['我们比较 GPT-4。']), [second]);
  assert.deepEqual(sentenceAnchors(['We take α to β.', '2023: 100%', '我们 compare them all.']), [
    's-we-take-to',
    's-2023-100',
    's-compare-them-all',
  ]);
});

test('an address needs no escaping, and does not depend on other sentences before it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hostileText), hostileText, (sentences, before) => {
      const anchors = sentenceAnchors(sentences);
      for (const anchor of anchors) assert.match(anchor, /^s-[a-z0-9]+(?:-[a-z0-9]+)*$/);
      const alone = sentences.map((sentence) => sentenceAnchors([sentence])[0]);
      const [first] = sentenceAnchors([before]);
      if (new Set([...alone, first]).size > sentences.length)
        assert.deepEqual(sentenceAnchors([before, ...sentences]).slice(1), anchors);
    }),
  );
});
