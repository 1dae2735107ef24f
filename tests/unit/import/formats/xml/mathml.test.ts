import assert from 'node:assert/strict';
import test from 'node:test';
import { usualFields } from '../../../../../src/import/formats/values/usual-fields.ts';
import { lineOf } from '../../../../../src/import/formats/xml/inline-text.ts';

const math = (inner: string) => lineOf(`<mml:math>${inner.replace(/<(\/?)/g, '<$1mml:')}</mml:math>`);

test('letters, indices and signs are text that doesn’t run together', () => {
  const formulas: Record<string, string> = {
    '<msub><mi>H</mi><mn>2</mn></msub><mi>O</mi>': 'H\\textsubscript{2}O',
    '<mi>Na</mi><mi>Cl</mi>': 'NaCl',
    '<mi>x</mi><mo>=</mo><mo>-</mo><mn>1</mn>': 'x = -1',
    '<mi>m</mi><mo>&lt;</mo><mn>13</mn><mtext> </mtext><mi>TeV</mi>': 'm < 13 TeV',
    '<mn>13</mn><mi>TeV</mi>': '13 TeV',
    '<mi>p</mi><mi>p</mi><mo>→</mo><mi>t</mi><mi>t</mi>': 'pp → tt',
    '<mi>sin</mi><mo>&#x2061;</mo><mi>x</mi>': 'sin x',
    '<mi>f</mi><mfenced><mi>x</mi><mi>y</mi></mfenced>': 'f(x, y)',
    '<msup><mi>D</mi><mo>+</mo></msup>': 'D\\textsuperscript{+}',
    '<mmultiscripts><mi>C</mi><mprescripts/><none/><mn>14</mn></mmultiscripts>': '\\textsuperscript{14}C',
    '<mi>S</mi><mi>U</mi><mo>(</mo><mn>2</mn><mo>)</mo>': 'SU(2)',
  };
  for (const [inner, text] of Object.entries(formulas)) assert.equal(math(inner), text, inner);
});

test('what a line of text can’t show is TeX where all of it is known', () => {
  const formulas: Record<string, string> = {
    '<msqrt><mi>s</mi></msqrt><mo>=</mo><mn>13</mn><mspace width="1em"/><mi>TeV</mi>':
      '$\\sqrt{s}=13\\,\\mathrm{TeV}$',
    '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>': '$\\frac{a+b}{2}$',
    '<mover><mi>B</mi><mo>¯</mo></mover><mo>→</mo><msup><mi>K</mi><mo>*</mo></msup>': '$\\bar{B}→{K}^{*}$',
    '<munder><mi>lim</mi><mi>n</mi></munder><mi>x</mi>': '$\\lim_{n}x$',
    '<mtable><mtr><mtd><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></mtd></mtr></mtable>':
      '(a + b)/2',
  };
  for (const [inner, text] of Object.entries(formulas)) assert.equal(math(inner), text, inner);
});

test('a formula in a title or abstract of any source, escaped or not', () => {
  const written =
    'Decay of <mml:math xmlns:mml="x"><mml:msup><mml:mi>B</mml:mi><mml:mn>0</mml:mn></mml:msup></mml:math> mesons';
  const title = 'Decay of B\\textsuperscript{0} mesons';
  assert.deepEqual(usualFields({ title: written, abstract: written }), { title, abstract: title });
  const escaped = written.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  assert.equal(lineOf(escaped), title);
});
