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
];

for (const [field, names, hasOthers = false] of named) {
  test(`${field} is ${names.join(', ')}${hasOthers ? ' and others' : ''}`, () => {
    assert.deepEqual(bibNames(field), { names, hasOthers });
  });
}
