/** A date as records write it: year, month and day. */
export const recordDatePattern = /^(?!-0000)(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** How much of `date` is known. */
export function precisionOf(date: string): Precision {
  const parts = datePartsOf(date).length;
  return parts === 3 ? 'day' : parts === 2 ? 'month' : 'year';
}

/** Year, month and day of a date, as far as they are known: `-0299-07` gives `-0299` and `07`. */
export function datePartsOf(date: string): string[] {
  return (recordDatePattern.exec(date) ?? []).slice(1).filter((part) => part !== undefined);
}

/** The year of a date: `-0299` of `-0299-07`. */
export function yearOfDate(date: string): string {
  return date.slice(0, date.startsWith('-') ? 5 : 4);
}

/** Whether a date is before Christ. */
export function isBeforeChrist(date: string): boolean {
  return Number(yearOfDate(date)) < 1;
}

/** A year as people count: 300 for `0300`, and for `-0299`, which is 300 BC, since there was no year 0. */
export function countedYear(date: string): number {
  const year = Number(yearOfDate(date));
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
  return date + '-01-01'.slice(date.length - yearOfDate(date).length);
}

/** Milliseconds from 1970 to a day, also of the years that `Date.UTC` takes for those of a century. */
export function dayOf(year: number, month: number, dayOfMonth: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
}
