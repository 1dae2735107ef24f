import { bibDate } from '../bibtex/date.ts';

/** The date of a year, a month (a number or a name) and a day, as much as is known of it; `undefined` without a year. */
export function dateOfParts(year: unknown, month?: unknown, day?: unknown): string | undefined {
  const part = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const parts: Record<string, string> = { year: part(year), month: part(month), day: part(day) };
  return bibDate((name) => parts[name]);
}
