import { z } from 'zod';
import { wordsOf } from '../word-table.ts';
import { dayOf, recordDatePattern } from './calendar.ts';

/** Whether `value` names a real day, month or year of the Gregorian calendar, `2025-02-30` not. Year `0000` is 1 BC, `-0299` is 300 BC. */
function isCalendarDate(value: string): boolean {
  const match = recordDatePattern.exec(value);
  if (!match) return false;
  const [, year, month = '01', dayOfMonth = '01'] = match;
  const date = new Date(dayOf(Number(year), Number(month), Number(dayOfMonth)));
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(dayOfMonth);
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
