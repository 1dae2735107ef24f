import assert from 'node:assert/strict';
import test from 'node:test';
import { calendarOf } from '../../../../src/shelf/period/calendar.ts';
import {
  adjacentPeriods,
  type PeriodKind,
  periodPath,
  periodsAround,
  periodsOf,
} from '../../../../src/shelf/period/period.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const listed = ['2025-06-30', '2025-07-04', '2025-07-04', '2025-07-09', '2024-12-30', undefined];
const papers = listed.map((day, at) => paperOf({ id: `paper-${at}`, ...(day && { listed: day }) }));
const shelf = shelfWith(papers);
const names = (kind: PeriodKind) =>
  periodsOf(shelf, kind).map(({ id, name, papers }) => [id, name, papers.length]);

test('papers are divided by day, week and month of their listing, the oldest first', () => {
  assert.deepEqual(names('day'), [
    ['2024-12-30', '30 December 2024', 1],
    ['2025-06-30', '30 June 2025', 1],
    ['2025-07-04', '4 July 2025', 2],
    ['2025-07-09', '9 July 2025', 1],
  ]);
  assert.deepEqual(names('week'), [
    ['2025-w01', '30 December 2024 to 5 January 2025', 1],
    ['2025-w27', '30 June to 6 July 2025', 3],
    ['2025-w28', '7 to 13 July 2025', 1],
  ]);
  assert.deepEqual(names('month'), [
    ['2024-12', 'December 2024', 1],
    ['2025-06', 'June 2025', 1],
    ['2025-07', 'July 2025', 3],
  ]);
});

test('a period leads to those with papers before and after, and to the longer ones around it', () => {
  const around = adjacentPeriods(shelf, { kind: 'week', id: '2025-w27' });
  assert.deepEqual([around.previous?.id, around.next?.id], ['2025-w01', '2025-w28']);
  assert.deepEqual(Object.keys(adjacentPeriods(shelf, { kind: 'day', id: '2024-12-30' })), ['next']);
  assert.deepEqual(Object.keys(adjacentPeriods(shelf, { kind: 'month', id: '2025-07' })), ['previous']);
  assert.deepEqual(adjacentPeriods(shelf, { kind: 'day', id: '1999-01-01' }), {});
  const [, , day] = periodsOf(shelf, 'day');
  assert.deepEqual(day && periodsAround(shelf, day).map(periodPath), ['/week/2025-w27/', '/month/2025-07/']);
});

test('a calendar has the months with papers, the newest first, each day in its place', () => {
  const months = calendarOf(periodsOf(shelf, 'day'));
  assert.deepEqual(
    months.map(({ name, papers }) => [name, papers]),
    [
      ['July 2025', 3],
      ['June 2025', 1],
      ['December 2024', 1],
    ],
  );
  const july = months[0]?.weeks ?? [];
  assert.deepEqual(
    july.map(({ id, isListed }) => [id, isListed]),
    [
      ['2025-w27', true],
      ['2025-w28', true],
      ['2025-w29', false],
      ['2025-w30', false],
      ['2025-w31', false],
    ],
  );
  assert.deepEqual(
    july[0]?.days.map((day) => day?.number),
    [undefined, 1, 2, 3, 4, 5, 6],
  );
  assert.deepEqual(july[0]?.days[4], { id: '2025-07-04', number: 4, papers: 2, level: 4 });
  assert.deepEqual(july.flatMap(({ days }) => days).filter(Boolean).length, 31);
});

test('a shelf that knows no day has an empty calendar', () => {
  assert.deepEqual(calendarOf(periodsOf(shelfWith([paperOf()]), 'day')), []);
});
