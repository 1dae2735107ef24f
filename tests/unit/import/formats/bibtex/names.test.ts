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
