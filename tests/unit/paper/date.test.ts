import assert from 'node:assert/strict';
import test from 'node:test';
import {
  countedYear,
  earliestDay,
  precisionOf,
  recordYear,
  timeOf,
} from '../../../src/paper/date/calendar.ts';
import { day, firstSuchDay, partialDate, printedDay } from '../../../src/paper/date/date.ts';

test('a date is a day, a month or a year of the calendar', () => {
  for (const date of [
    '2025-07-02',
    '2025-07',
    '2025',
    '2024-02-29',
    '0001',
    '0079-08-24',
    '0000',
    '-0299',
    '-0043-03-15',
  ])
    assert(partialDate.safeParse(date).success, date);
  for (const date of [
    '2025-02-29',
    '2025-13',
    '2025-00',
    '2025-07-2',
    '25',
    '2025-7',
    '2025/07/02',
    '2 July 2025',
    '2025-07-02T00:00',
    '',
  ]) {
    assert.equal(
      partialDate.safeParse(date).error?.issues[0]?.message,
      'is not a date; write 2025-07-02, 2025-07 or 2025',
      date,
    );
  }
});

test('a day is whole', () => {
  assert(day.safeParse('2025-07-02').success);
  for (const date of ['2025-07', '2025', '2025-06-31']) {
    assert.equal(day.safeParse(date).error?.issues[0]?.message, 'is not a day; write it as 2025-07-02', date);
  }
});

test('a date says as much as is known, and no more', () => {
  const dates = ['2025-07-02', '2025-07', '2025'];
  assert.deepEqual(dates.map(precisionOf), ['day', 'month', 'year']);
  assert.deepEqual(dates.map(earliestDay), ['2025-07-02', '2025-07-01', '2025-01-01']);
});

const printed: [text: string, day: ReturnType<typeof printedDay>][] = [
  ['Jul 4', { month: 7, day: 4 }],
  ['July 4', { month: 7, day: 4 }],
  ['4 July', { month: 7, day: 4 }],
  ['jul. 4, 2025', { month: 7, day: 4, year: 2025 }],
  ['04 Jul 2025', { month: 7, day: 4, year: 2025 }],
  ['Sept 30', { month: 9, day: 30 }],
  ['May 1', { month: 5, day: 1 }],
  ['Jul 32', undefined],
  ['Jul 0', undefined],
  ['Juk 4', undefined],
  ['July', undefined],
  ['Page 4', undefined],
  ['May 4 agents act?', undefined],
];

for (const [text, expected] of printed) {
  test(`the day printed as "${text}"`, () => assert.deepEqual(printedDay(text), expected));
}

test('the year of a printed day is that of the first such day', () => {
  assert.equal(firstSuchDay(7, 4, '2025-07-02'), '2025-07-04');
  assert.equal(firstSuchDay(7, 4, '2025-07-04'), '2025-07-04');
  assert.equal(firstSuchDay(7, 4, '2025-07-05'), '2026-07-04');
  assert.equal(firstSuchDay(2, 29, '2096-03-01'), '2104-02-29');
  assert.equal(firstSuchDay(2, 30, '2025-01-01'), undefined);
});

test('years before Christ are as ISO 8601 has them, and counted as people do', () => {
  for (const [date, counted] of [
    ['-0299', 300],
    ['0000', 1],
    ['0001', 1],
    ['0300-05', 300],
  ] as const) {
    assert.equal(countedYear(date), counted);
    assert.equal(recordYear(counted, date < '0001'), date.slice(0, date.startsWith('-') ? 5 : 4));
  }
  assert.deepEqual(['-0299', '-0043-03', '-0043-03-15'].map(precisionOf), ['year', 'month', 'day']);
  assert.equal(earliestDay('-0299'), '-0299-01-01');
  const inOrder = ['-0499', '-0299', '-0299-05', '0000', '0001', '0079', '0300', '1970', '2025'];
  assert.deepEqual(
    inOrder.toReversed().sort((a, b) => timeOf(a) - timeOf(b)),
    inOrder,
  );
  assert.equal(timeOf('1970-01-02'), 86_400_000);
});

test('an old year in another form is refused with its right one', () => {
  for (const date of ['-300', '300', '300 BC', '-0000'])
    assert.match(partialDate.safeParse(date).error?.issues[0]?.message ?? '', /write 0300 for the year 300/);
});
