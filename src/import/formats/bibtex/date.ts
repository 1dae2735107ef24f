import { yearAlone } from '../values/old-year.ts';
import { dateIn, dateOf, monthNumber } from '../values/printed-date.ts';
import { bibText } from './text.ts';

/**
 * The date of an entry to the precision that it has, as records write it, from `date` (EDTF, of a
 * range its beginning) or else from `year`, `month` and `day`; `undefined` where there is no year, as
 * for `in press`.
 */
export function bibDate(field: (name: string) => string | undefined): string | undefined {
  const written = field('date');
  const edtf = written === undefined ? undefined : edtfDate(written);
  if (edtf) return edtf;
  const old = yearAlone(field('year') ?? '');
  const year =
    old ??
    /(?<!\d)(\d{4})(?!\d)/.exec(field('year') ?? '')?.[1] ??
    edtfDate(field('year') ?? '')?.slice(0, 4);
  if (year === undefined || (year === '0000' && !old)) return undefined;
  // Some write the whole date: `16. Dezember 2008`.
  if (!old && field('month') === undefined && /[a-z]/i.test(field('year') ?? ''))
    return dateIn(bibText(field('year') ?? '')) ?? year;
  const month = monthAndDay(field('month') ?? '');
  if (month.month === undefined) return year;
  return dateOf(year, month.month, Number(month.day ?? field('day')));
}

/**
 * The beginning of a date of the Extended Date/Time Format: `2010-09-03~`, `2010/2012`, `2010-09-03T10:00`; of years
 * with a dash, `1922-1926`, as well.
 */
function edtfDate(written: string): string | undefined {
  const from = /^\s*(\d{4})\s*[-–]+\s*\d{4}\s*$/.exec(written)?.[1];
  if (from) return from;
  const [, year, month, day] =
    /^\s*(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[^/]*)?[?~%]*\s*(?:\/|$)/.exec(written) ?? [];
  if (!year || year === '0000' || year === '-0000') return undefined;
  // 21 to 24 are seasons.
  return dateOf(year, Number(month), Number(day));
}

/** The first month that a text names, in words or as a number, and the day beside it. */
function monthAndDay(written: string): { month?: number; day?: string } {
  const plain = bibText(written)
    .replace(/\u00a0/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const number = /^\s*(\d{1,2})\s*$/.exec(plain)?.[1];
  if (number) return Number(number) >= 1 && Number(number) <= 12 ? { month: Number(number) } : {};
  const name = /[a-z]{3,}/.exec(plain)?.[0] ?? '';
  const month = monthNumber(name);
  if (month === 0) return {};
  const day =
    /^\s*(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s*[-–/]\s*\d{1,2})?\s/.exec(plain)?.[1] ??
    /[a-z.]+\s*(\d{1,2})(?!\d)/.exec(plain)?.[1];
  return { month, ...(day && { day }) };
}

/** Words that stand in place of a month. */
const season = /spring|summer|autumn|fall|winter|quarter|^q\d/i;

/** The name and the value of what should be a date of an entry, among its other data, and is none. */
export function* noDates(
  published: unknown,
  extra: Readonly<Record<string, string>>,
): Generator<[string, string]> {
  const { date, year, month } = extra;
  if (date !== undefined && (published === undefined ? /\d/.test(date) : /^\d{4}-\d\d-\d\d$/.test(date)))
    yield ['date', date];
  if (year !== undefined && published === undefined && /\d/.test(year)) yield ['year', year];
  const names = month?.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  if (month !== undefined && !season.test(month) && names.every((name) => monthNumber(name) === 0))
    yield ['month', month];
}

/** What an entry says of its date that the date of the record doesn't: a range, `Spring`, `in press`. */
export function unreadDates(published: unknown, text: (name: string) => string): Record<string, string> {
  const said = ['date', 'year', 'month'].map((name) => [name, text(name)] as const);
  const isSaid = (name: string, value: string) =>
    value === '' ||
    value === published ||
    (published !== undefined && yearAlone(value) === published) ||
    (typeof published === 'string' &&
      published.length > 4 &&
      !/^\d{4}-\d\d-\d\d$/.test(value) &&
      dateIn(value) === published) ||
    (name === 'month'
      ? monthNumber(value) > 0 || /^\d{1,2}$/.test(value)
      : typeof published === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(value) && published.startsWith(value));
  return Object.fromEntries(said.filter(([name, value]) => !isSaid(name, value)));
}
