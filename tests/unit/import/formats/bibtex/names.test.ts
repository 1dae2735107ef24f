import assert from 'node:assert/strict';
import test from 'node:test';
import { bibNames } from '../../../../../src/import/formats/bibtex/names.ts';

const named: [field: string, names: string[], hasOthers?: boolean][] = [
  ['Roe, Ada and Bo Orr', ['Ada Roe', 'Bo Orr']],
  ['van den Berg, Jr, Tove', ['Tove van den Berg Jr']],
  ['Martin Luther King, Jr.', ['Martin Luther King Jr.']],
  ['Sherry, John F., Jr.', ['John F. Sherry Jr.']],
  ['{The Grid Team, Inc.} and Kit Lee', ['The Grid Team, Inc.', 'Kit Lee']],
  ['Ada Roe, Bo Orr, Kit Lee', ['Ada Roe', 'Bo Orr', 'Kit Lee']],
  ['Ada Roe; Bo Orr', ['Ada Roe', 'Bo Orr']],
  ['Roe, Ada and others', ['Ada Roe'], true],
  ['Roe, Ada and {et al.}', ['Ada Roe'], true],
  ['Prokhorov, G. {\\relax Yu}.', ['G. Yu. Prokhorov']],
  ['Navneet* Agarwal and Kit Lee†', ['Navneet Agarwal', 'Kit Lee']],
  ['family=Roe, given=Ada, suffix=III', ['Ada Roe III']],
  ['Wei Wang 0001', ['Wei Wang']],
  [
    'A. Bell, C. Dorn, E. Fink, G. Hahn, and I. Jahn',
    ['A. Bell', 'C. Dorn', 'E. Fink', 'G. Hahn', 'I. Jahn'],
  ],
  ['A. Bell, C. Dorn', ['A. Bell', 'C. Dorn']],
  ['Mehta, P., Siebert, S., Kummu, M. et al.', ['P. Mehta', 'S. Siebert', 'M. Kummu'], true],
  ['Bell, Ann, Dorn, Carl, Fink, Eva', ['Ann Bell', 'Carl Dorn', 'Eva Fink']],
  ["A. Bell, C. D{\\'o}rn, et V. Moret-Bonillo", ['A. Bell', 'C. Dórn', 'V. Moret-Bonillo']],
  ['Ann Bell and Carl Dorn \\& Eva Fink', ['Ann Bell', 'Carl Dorn', 'Eva Fink']],
  ['Brian Bell & Dan Dorn', ['Brian Bell', 'Dan Dorn']],
  ['Bell-Dorn, Adri{\\`a}, and Fink, Eva', ['Adrià Bell-Dorn', 'Eva Fink']],
  ['Smith & Sons', ['Smith & Sons']],
];

for (const [field, names, hasOthers = false] of named) {
  test(`${field} is ${names.join(', ')}${hasOthers ? ' and others' : ''}`, () => {
    assert.deepEqual(bibNames(field), { names, hasOthers });
  });
}

test('macros that set names in a style, and marks and remarks at them, are no part of the names', () => {
  const names = (source: string) => bibNames(source).names;
  assert.deepEqual(names('\\textbf{M{\\"u}ller, Ada} and {\\bf Bo Orr} and \\underline{Kit} Lee'), [
    'Ada Müller',
    'Bo Orr',
    'Kit Lee',
  ]);
  assert.deepEqual(
    names('Roe\\textsuperscript{*}, Ada and Orr$^{1,2}$, Bo and Kit Lee\\dag and Tom Ash\\footnote{Equal.}'),
    ['Ada Roe', 'Bo Orr', 'Kit Lee', 'Tom Ash'],
  );
  assert.deepEqual(
    names('\\href{https://a.org}{Ada Roe} and \\textcolor{red}{Bo Orr} and {\\relax Ch}ris Papa'),
    ['Ada Roe', 'Bo Orr', 'Chris Papa'],
  );
  assert.deepEqual(names('Roe, A.\\,B. and M\\textsuperscript{c}Lee, C.\\ D. \\and {\\DJ}or{\\dj}e Orr'), [
    'A. B. Roe',
    'C. D. McLee',
    'Đorđe Orr',
  ]);
});
