import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { passagesHtml, passagesOf } from '../../../../src/paper/sentence/passage.ts';
import { plainText } from '../../../../src/paper/text/text.ts';
import { hostileText } from '../../hostile.ts';

test('the sentences of each paragraph, with markup and without, and their addresses', () => {
  assert.deepEqual(passagesOf(['It gains $24.8\\%$. It runs.', 'It gains $24.8\\%$, too.']), [
    [
      { source: 'It gains $24.8\\%$.', plain: 'It gains 24.8%.', anchor: 's-it-gains-24-8', isSpaced: false },
      { source: 'It runs.', plain: 'It runs.', anchor: 's-it-runs', isSpaced: true },
    ],
    [
      {
        source: 'It gains $24.8\\%$, too.',
        plain: 'It gains 24.8%, too.',
        anchor: 's-it-gains-24-8-too',
        isSpaced: false,
      },
    ],
  ]);
});

test('markup that reaches over the end of a sentence keeps the paragraph in one piece', () => {
  const source = 'It is \\textbf{new. It is} fast.';
  assert.deepEqual(
    passagesOf([source])
      .flat()
      .map((passage) => passage.source),
    [source],
  );
});

test('no word is lost between passages, and no two have one address', () => {
  fc.assert(
    fc.property(fc.array(hostileText), (paragraphs) => {
      const passages = passagesOf(paragraphs);
      const squeezed = (text: string) => text.replace(/\s+/g, '');
      paragraphs.forEach((paragraph, at) => {
        const joined = (passages[at] ?? []).map(({ plain }) => plain).join('');
        assert.equal(squeezed(joined), squeezed(plainText(paragraph)));
      });
      const anchors = passages.flat().map(({ anchor }) => anchor);
      assert.equal(new Set(anchors).size, anchors.length);
    }),
  );
});

test('where a source leaves out the space between two sentences, none is put in', () => {
  const [passages] = passagesOf(['It knows human activities.Furthermore, it runs. So it does.']);
  assert.deepEqual(
    passages?.map(({ isSpaced }) => isSpaced),
    [false, false, true],
  );
});

test('the HTML has each sentence at its address, and markup of the source as text', () => {
  const [passages = []] = passagesOf(['<b>Of</b> human activities.Furthermore, it runs. So.']);
  assert.equal(
    passagesHtml(passages),
    '<span id="s-b-of-b-human-activities">&lt;b&gt;Of&lt;/b&gt; human activities.</span>' +
      '<span id="s-furthermore-it-runs">Furthermore, it runs.</span> <span id="s-so">So.</span>',
  );
});
