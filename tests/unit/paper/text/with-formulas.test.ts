import assert from 'node:assert/strict';
import { test } from 'node:test';
import { menuName } from '../../../../src/content/page.ts';
import { htmlOf, textLineOf } from '../../../../src/paper/text/render.ts';
import { withFormulas } from '../../../../src/paper/text/with-formulas.ts';

test('a curator’s words have formulas and no other TeX', () => {
  const line = (source: string) => textLineOf(withFormulas(source));
  assert.equal(line('On $L_2$ and $\\alpha$, ~50%^2 for $5 to $10'), 'On L2 and α, ~50%^2 for $5 to $10');
  assert.equal(line('$x$'), 'x');
  assert.equal(line(''), '');
  assert.match(htmlOf(withFormulas('<b> $x$ \\textbf{y}')), /^&lt;b&gt; <math .*<\/math> \\textbf\{y\}$/);
});

test('a menu says a formula in plain text', () => {
  assert.equal(menuName({ title: 'The $L_2$ norm' }), 'The L2 norm');
  assert.equal(menuName({ title: 'The norm', menu: '$L_2$' }), 'L2');
  assert.equal(menuName({ title: 'The $L_2$ norm', menu: 'no' }), undefined);
});
