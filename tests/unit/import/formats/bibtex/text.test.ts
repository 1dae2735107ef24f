import assert from 'node:assert/strict';
import test from 'node:test';
import { bibText } from '../../../../../src/import/formats/bibtex/text.ts';

const cases: [what: string, written: string, text: string][] = [
  ['a formula by its macro', 'gas at z {\\ensuremath{\\sim}} 1', 'gas at z $\\sim$ 1'],
  ['a formula in it', 'a \\ensuremath{$x$}', 'a $x$'],
  ['signs in words', 'H {\\textrightarrow} bb, 3{\\texttimes}4, {\\textpm}1', 'H → bb, 3×4, ±1'],
  ['a lost space behind an accent', "Beno\\^\\it Roe, Mart\\'\\in Lee", 'Benoît Roe, Martín Lee'],
  ['an accent over a dotless letter', "Mart\\'\\i n, \\'{\\i}, \\^\\imath", 'Martín, í, \\^\\imath'],
  [
    'Mendeley’s line ends',
    'evolve$\\backslash$nprograms.$\\backslash$r$\\backslash$nNew\\nRESULTS: fine',
    'evolve programs. New RESULTS: fine',
  ],
  ['Mendeley’s braces', 'The {\\{}RTAC{\\}} problem', 'The RTAC problem'],
  [
    'a tie that became an accent',
    'in\\~the hull, a\\~ b, S\\~ao, {\\~n}, \\~{s}',
    'in the hull, a b, São, ñ, s̃',
  ],
  [
    'MathSciNet’s letters',
    'Be{\\u\\i}linson, Gel{\\cprime}fand, Gel\\cprimefand, Rapha\\¨{e}l',
    'Beĭlinson, Gelʹfand, Gelʹfand, Raphaël',
  ],
  [
    'MathSciNet’s formulas',
    'on $ {\\bf P}\\sp{n}$ and $\\scr O\\sb X$',
    'on $ {\\bf P}^{n}$ and $\\mathscr O_X$',
  ],
];

for (const [what, written, text] of cases) {
  test(what, () => assert.equal(bibText(written).replaceAll('\u00a0', ' ').replace(/ +/g, ' '), text));
}

test('entries of an index print nothing', () => {
  assert.equal(
    bibText('A theory\\index{type theory!of {M}artin}\\index{type} of types'),
    'A theory of types',
  );
});
