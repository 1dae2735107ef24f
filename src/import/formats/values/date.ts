import { bibDate } from '../bibtex/date.ts';

/** The date of a year, a month (a number or a name) and a day, as much as is known of it; `undefined` without a year. */
export function dateOfParts(year: unknown, month?: unknown, day?: unknown): string | undefined {
  const part = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const parts: Record<string, string> = { year: part(year), month: part(month), day: part(day) };
  return bibDate((name) => parts[name]);
}

/**
 * The date in a text such as `2019-10-02`, `2 October 2019`, `Oct. 2019`, `10/2019`, `1998 Dec-1999
 * Jan` or `2000 Spring`, as much as is known of it; of a range its beginning.
 */
export function dateIn(written: string): string | undefined {
  const text = written
    .trim()
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)\w*,?\s+(?=\d)/i, '')
    .replace(/\s\d+:\d+.*$/, '');
  const date = bibDate((name) =>
    name === 'date'
      ? text
          .replace(/\//g, '-')
          .replace(/^(\d{4})-(\d)(?=-|$)/, '$1-0$2')
          .replace(/-(\d)$/, '-0$1')
      : undefined,
  );
  if (date && /^\d{4}(?:[-/T]|$)/.test(text)) return date;
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(text);
  if (!year) return undefined;
  const rest = text.slice(0, year.index) + text.slice(year.index + 4);
  const month = /^\s*(\d{1,2})\s*[/.-]\s*$/.exec(rest)?.[1] ?? rest.replace(/^[\s,-]+|[\s,-]+$/g, '');
  return dateOfParts(year[1], /^\d+$/.test(month) || /[a-z]{3}/i.test(month) ? `${month} ` : '');
}
