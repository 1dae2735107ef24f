import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mathmlOf } from '../../../../src/paper/text/math.ts';

const mathml = (tex: string, display = false) => {
  const converted = mathmlOf(tex, display);
  return 'mathml' in converted ? converted.mathml : `refused: ${converted.message}`;
};

test('a formula is one math element with its source', () => {
  assert.equal(
    mathml('\\pi_0'),
    '<math alttext="\\pi_0"><mrow><msub><mi>π</mi><mn>0</mn></msub></mrow></math>',
  );
  assert.equal(mathml('a<"b"', true).slice(0, 50), '<math alttext="a&lt;&quot;b&quot;" display="block"');
});

test('nothing that a strict policy forbids comes out, whatever the command', () => {
  for (const tex of [
    '\\boxed{x}',
    '\\colorbox{red}{x}',
    '\\color{red} x',
    '\\rule{1em}{2em}',
    '\\cancel{x}',
    '\\raisebox{2pt}{x}',
    '\\begin{array}{c|c} a & b\\\\ \\hline c & d\\end{array}',
    '\\begin{cases} 1 \\\\ 0 \\end{cases}',
    '\\text{</math><script>}',
    'a<b',
    '\\underbrace{a}_{b}',
    '\\left\\{ x \\right.',
    '\\xrightarrow{a}',
    '\\verb|<i>|',
  ]) {
    const html = mathml(tex);
    assert.match(html, /^<math [^]*<\/math>$/, tex);
    assert.doesNotMatch(
      html.replace(/alttext="[^"]*"/, ''),
      /(?<![a-z])style=|annotation|<script|<span|class=|href|xmlns/,
      tex,
    );
    const opened = [...html.matchAll(/<(m[a-z]+)[ >]/g)].length;
    assert.equal([...html.matchAll(/<\/(m[a-z]+)>/g)].length, opened, tex);
  }
});

test('what KaTeX refuses or does not trust is refused with a reason', () => {
  assert.match(mathml('\\nosuch'), /^refused: Undefined control sequence: \\nosuch/);
  assert.match(mathml('{'), /^refused: /);
  assert.match(mathml('\\href{https://a.b}{x}'), /^refused: it uses a command/);
  assert.match(mathml('\\htmlStyle{color:red}{x}'), /^refused: it uses a command/);
  assert.match(mathml('\\def\\a{\\a\\a}\\a'), /^refused: /);
});

test('alphabets are letters that every browser draws', () => {
  const mathml = (tex: string) => {
    const converted = mathmlOf(tex, false);
    return 'mathml' in converted ? converted.mathml : converted.message;
  };
  for (const [tex, letters] of [
    ['\\mathbb{Z}', 'ℤ'],
    ['\\mathbb{A}', '𝔸'],
    ['\\mathcal{U}', '𝒰'],
    ['\\mathcal{L}', 'ℒ'],
    ['\\mathfrak{g}', '𝔤'],
    ['\\mathbf{x}', '𝐱'],
    ['\\boldsymbol{\\alpha}', '𝜶'],
    ['\\mathsf{T}', '𝖳'],
    ['\\mathtt{0}', '𝟶'],
  ] as const) {
    assert.match(mathml(tex), new RegExp(`>${letters}<`, 'u'), tex);
    assert.doesNotMatch(mathml(tex), /mathvariant="(?!normal)/, tex);
  }
  assert.match(mathml('\\mathrm{d}'), /<mi mathvariant="normal">d</);
});

test('environments that number their lines are drawn, without the numbers', () => {
  for (const tex of [
    '\\begin{align} a &= b \\\\ c &= d \\end{align}',
    '\\begin{equation} a = b \\end{equation}',
  ]) {
    const converted = mathmlOf(tex, true);
    assert.match('mathml' in converted ? converted.mathml : converted.message, /^<math .*<mtable/);
  }
});
