import { z } from 'zod';
import { wordsOf } from './word-table.ts';

const pattern = /^(?!-0000)(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** Whether `value` names a real day, month or year of the Gregorian calendar, `2025-02-30` not. Year `0000` is 1 BC, `-0299` is 300 BC. */
function isCalendarDate(value: string): boolean {
  const match = pattern.exec(value);
  if (!match) return false;
  const [, year, month = '01', dayOfMonth = '01'] = match;
  const date = new Date(dayOf(Number(year), Number(month), Number(dayOfMonth)));
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(dayOfMonth);
}

/** Milliseconds from 1970 to a day, also of the years that `Date.UTC` takes for those of a century. */
function dayOf(year: number, month: number, dayOfMonth: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
}

/** A date with the precision that is known: `2025-07-02`, `2025-07` or `2025`; years before Christ as ISO 8601 has them. */
export const partialDate = z.string().refine(isCalendarDate, {
  error: ({ input }) =>
    isOldYear.test(String(input))
      ? 'is not a date; write 0300 for the year 300, and -0299 for 300 BC'
      : 'is not a date; write 2025-07-02, 2025-07 or 2025',
});

/** A year of fewer than four digits, or before Christ, as people write it. */
const isOldYear = /^\s*(?:-?\d{3}|-\d{1,4}|.*\d\s*b\.?\s?c.*)\s*$/i;

/** A whole day: `2025-07-02`. */
export const day = z
  .string()
  .refine((value) => value.length === 10 && isCalendarDate(value), 'is not a day; write it as 2025-07-02');

/** How much of `date` is known, by its length. */
export function precisionOf(date: string): Precision {
  const parts = datePartsOf(date).length;
  return parts === 3 ? 'day' : parts === 2 ? 'month' : 'year';
}

/** Year, month and day of a date, as far as they are known: `-0299-07` gives `-0299` and `07`. */
export function datePartsOf(date: string): string[] {
  return (pattern.exec(date) ?? []).slice(1).filter((part) => part !== undefined);
}

/** The year of a date: `-0299` of `-0299-07`. */
export function yearIn(date: string): string {
  return date.slice(0, date.startsWith('-') ? 5 : 4);
}

/** Whether a date is before Christ. */
export function isBeforeChrist(date: string): boolean {
  return Number(yearIn(date)) < 1;
}

/** A year as people count: 300 for `0300`, and for `-0299`, which is 300 BC, since there was no year 0. */
export function countedYear(date: string): number {
  const year = Number(yearIn(date));
  return year < 1 ? 1 - year : year;
}

/** A year as records have it: `-0299` for the year 300 before Christ. */
export function recordYear(counted: number, isBefore: boolean): string {
  const year = isBefore ? 1 - counted : counted;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** Milliseconds from 1970 to the first day that a date can mean. */
export function timeOf(date: string): number {
  const [year, month = 1, dayOfMonth = 1] = datePartsOf(date).map(Number);
  return dayOf(year ?? Number.NaN, month, dayOfMonth);
}

/** The first day that `date` can mean: `2025-07` gives `2025-07-01`. */
export function earliestDay(date: string): string {
  return date + '-01-01'.slice(date.length - yearIn(date).length);
}

/** Milliseconds of a day without a change of clocks. */
export const msPerDay = 86_400_000;

const months = wordsOf(
  'January February March April May June July August September October November December',
);

/**
 * The month and day that a page prints without a year, such as `Jul 4`, `July 4`, `4 July`
 * or `Jul 4, 2025`; `undefined` where the text is anything else.
 */
export function printedDay(text: string): { month: number; day: number; year?: number } | undefined {
  const match =
    /^(?<name>[A-Za-z]{3,9})\.? (?<day>\d{1,2})(?:,? (?<year>\d{4}))?$/.exec(text) ??
    /^(?<day>\d{1,2}) (?<name>[A-Za-z]{3,9})\.?(?:,? (?<year>\d{4}))?$/.exec(text);
  const name = match?.groups?.['name']?.toLowerCase();
  if (!match || !name) return undefined;
  const month = months.findIndex((m) => {
    const full = m.toLowerCase();
    return full === name || full.slice(0, 3) === name || (full === 'september' && name === 'sept');
  });
  const dayOfMonth = Number(match.groups?.['day']);
  if (month < 0 || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
  const year = match.groups?.['year'];
  return { month: month + 1, day: dayOfMonth, ...(year ? { year: Number(year) } : {}) };
}

/**
 * The first day with that month and day on or after `notBefore` (a day), looking eight years
 * ahead so that 29 February is found; `undefined` where there is none, as for 30 February.
 */
export function firstSuchDay(month: number, dayOfMonth: number, notBefore: string): string | undefined {
  const start = Number(notBefore.slice(0, 4));
  const tail = `-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  for (let year = start; year <= start + 8; year++) {
    const candidate = `${String(year).padStart(4, '0')}${tail}`;
    if (candidate >= notBefore && isCalendarDate(candidate)) return candidate;
  }
  return undefined;
}
