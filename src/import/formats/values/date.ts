import { bibDate } from '../bibtex/date.ts';

/** The date of a year, a month (a number or a name) and a day, as much as is known of it; `undefined` without a year. */
export function dateOfParts(year: unknown, month?: unknown, day?: unknown): string | undefined {
  const part = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const parts: Record<string, string> = {
    year: typeof year === 'number' ? yearText(year) : part(year),
    month: part(month),
    day: part(day),
  };
  return bibDate((name) => parts[name]);
}

/** A year as a number, which before Christ is less than 0; two digits of it are no abbreviation. */
function yearText(year: number): string {
  return year >= 1 && Number.isInteger(year) ? String(year).padStart(4, '0') : String(year);
}
