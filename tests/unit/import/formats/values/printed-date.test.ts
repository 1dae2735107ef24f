import assert from 'node:assert/strict';
import test from 'node:test';
import { isAmbiguousDate, printedDate } from '../../../../../src/import/formats/values/printed-date.ts';

for (const [written, date] of [
  ['12.03.2024', '2024-03-12'],
  ['25/12/2023', '2023-12-25'],
  ['12/25/2023', '2023-12-25'],
  ['12-25-2023', '2023-12-25'],
  ['18/9/2023', '2023-09-18'],
  ['5/5/2023', '2023-05-05'],
  ['07/2022', '2022-07'],
  ['13/2022', '2022'],
  ['2016/10/19', '2016-10-19'],
  ['2019 May 3', '2019-05-03'],
] as const)
  test(`${written} is ${date}`, () => {
    assert.equal(printedDate([written]), date);
    assert.equal(isAmbiguousDate(written), false);
  });

test('of a date whose day and month may be either, the year alone is sure', () => {
  assert.equal(printedDate(['03/04/2022']), '2022');
  assert.equal(isAmbiguousDate('03/04/2022'), true);
});
