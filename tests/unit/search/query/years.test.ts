import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { yearsIn } from '../../../../src/search/query/years.ts';
import { hostileText } from '../../hostile.ts';

for (const [text, ranges] of [
  ['2024', [[2024, 2024]]],
  ['2022-2023', [[2022, 2023]]],
  ['2022–2023', [[2022, 2023]]],
  ['2025..2023', [[2023, 2025]]],
  ['2023...2025', [[2023, 2025]]],
  ['2023..', [[2023, 9999]]],
  ['..2023', [[-9999, 2023]]],
  ['>2023', [[2024, 9999]]],
  ['>=2023', [[2023, 9999]]],
  ['<2020', [[-9999, 2019]]],
  ['<= 2020', [[-9999, 2020]]],
  ['300bc', [[-299, -299]]],
  ['500 BC..300 BCE', [[-499, -299]]],
  ['<1BC', [[-9999, -1]]],
  [
    '2022,2024',
    [
      [2022, 2022],
      [2024, 2024],
    ],
  ],
] as const) {
  test(`${text} names years`, () => assert.deepEqual(yearsIn(text), ranges));
}

test('other texts name none', () => {
  for (const text of ['', 'soon', '24', '20245', '2025-03', '..', '-', '>', '2024,', '2022 2023'])
    assert.equal(yearsIn(text), undefined, text);
  fc.assert(fc.property(hostileText, (text) => yearsIn(text)?.every(([from, to]) => from <= to) ?? true));
});
