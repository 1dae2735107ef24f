import { z } from 'zod';
import { wordsOf } from './word-table.ts';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** Whether `value` names a real day, month or year of the Gregorian calendar, `2025-02-30` not. */
function isCalendarDate(value: string): boolean {
  const match = pattern.exec(value);
  if (!match) return false;
  const [, year, month = '01', dayOfMonth = '01'] = match;
  const date = new Date(`${year}-${month}-${dayOfMonth}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${dayOfMonth}`);
}

/** A date with the precision that is known: `2025-07-02`, `2025-07` or `2025`. */
export const partialDate = z
  .string()
  .refine(isCalendarDate, 'is not a date; write 2025-07-02, 2025-07 or 2025');

/** A whole day: `2025-07-02`. */
export const day = z
  .string()
  .refine((value) => value.length === 10 && isCalendarDate(value), 'is not a day; write it as 2025-07-02');

/** How much of `date` is known, by its length. */
export function precisionOf(date: string): Precision {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** The first day that `date` can mean: `2025-07` gives `2025-07-01`. */
export function earliestDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
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
