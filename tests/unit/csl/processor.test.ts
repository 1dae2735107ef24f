import assert from 'node:assert/strict';
import test from 'node:test';
import { styledReference } from '../../../src/csl/processor.ts';
import { type CslItem, cslOf } from '../../../src/paper/citation/csl.ts';
import { htmlOf, textLineOf } from '../../../src/paper/text/render.ts';
import { paperOf } from '../paper-of.ts';

const article = cslOf(
  paperOf({
    title: 'Acting on $\\alpha$ in A^2',
    authors: ['Ada Byron', 'Jan van der Berg'],
    published: '2022-10',
    type: 'article-journal',
    container: 'Journal of Rest',
    volume: '12',
    issue: '3',
    pages: '227-238',
    doi: '10.1234/a',
  }),
);

test('references are written in the style and the language that are named', () => {
  assert.equal(
    textLineOf(styledReference('apa')(article)),
    'Byron, A., & van der Berg, J. (2022). Acting on α in A2. Journal of Rest, 12(3), 227–238. https://doi.org/10.1234/a',
  );
  assert.equal(
    textLineOf(styledReference('nature')(article)),
    'Byron, A. & van der Berg, J. Acting on α in A2. Journal of Rest 12, 227–238 (2022).',
  );
  assert.match(textLineOf(styledReference('ieee', 'de-DE')(article)), /Byron und J\. van der Berg, „Acting/);
});

test('numbers of entries are left out, and each item is cited alone', () => {
  const write = styledReference('vancouver');
  const first = textLineOf(write(article));
  assert.match(first, /^Byron A/);
  write({ ...article, id: 'other' });
  assert.equal(textLineOf(write(article)), first);
});

test('of what the processor writes only our own markup is rendered', () => {
  const hostile: CslItem = {
    ...article,
    title: '<script>alert(1)</script><img src=x onerror=alert(1)> & <i>kept</i>',
    'container-title': '"><a href="javascript:alert(1)">x</a>',
  };
  const html = htmlOf(styledReference('apa')(hostile));
  assert.doesNotMatch(
    html,
    /<(?!\/?(?:em|strong|sup|sub)>|span class="small-caps">|\/span>|a href="https?:)/,
  );
  assert.doesNotMatch(html, /href="javascript/);
  assert.match(html, /<em>kept<\/em>/);
});

test('a style that is not there is an error', () => {
  assert.throws(() => styledReference('no-such-style'), /no CSL style no-such-style/);
});

test('two items of one id have references of their own, and an extent is no place', () => {
  const write = styledReference('apa');
  const of = (title: string) =>
    textLineOf(write(cslOf(paperOf({ title, type: 'thesis', pages: 'vii, 121' }), 'a')));
  assert.deepEqual([of('One'), of('Two')], ['One. (n.d.).', 'Two. (n.d.).']);
  const { page, 'number-of-pages': extent } = cslOf(
    paperOf({ title: 'One', type: 'thesis', pages: 'vii, 121' }),
    'a',
  );
  assert.deepEqual([page, extent], [undefined, 'vii, 121']);
});
