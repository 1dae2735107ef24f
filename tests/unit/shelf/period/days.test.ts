import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  daysIn,
  daysLater,
  mondayOf,
  monthLater,
  monthOf,
  weekday,
  weekOf,
} from '../../../../src/shelf/period/days.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('weeks are those of ISO 8601, at the turn of years too', () => {
  const weeks = {
    '2025-07-04': '2025-w27',
    '2024-12-30': '2025-w01',
    '2021-01-03': '2020-w53',
    '2020-12-31': '2020-w53',
    '2023-01-01': '2022-w52',
    '2026-01-01': '2026-w01',
  };
  for (const [day, week] of Object.entries(weeks)) assert.equal(weekOf(day), week, day);
});

test('a week begins on its Monday and has seven days', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const monday = mondayOf(day);
      assert.equal(weekday(monday), 0);
      assert.ok(monday <= day && day < daysLater(monday, 7));
      for (let at = 0; at < 7; at++) assert.equal(weekOf(daysLater(monday, at)), weekOf(day));
      assert.notEqual(weekOf(daysLater(monday, 7)), weekOf(day));
    }),
  );
});

test('months follow each other, with their days', () => {
  assert.deepEqual(
    [monthOf('2025-07-04'), monthLater('2025-12'), monthLater('2024-01')],
    ['2025-07', '2026-01', '2024-02'],
  );
  assert.deepEqual(['2024-02', '2025-02', '2025-04', '2025-12'].map(daysIn), [29, 28, 30, 31]);
});
