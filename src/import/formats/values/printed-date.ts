import { yearOfDate } from '../../../paper/date/calendar.ts';
import { yearOfEra } from './old-year.ts';

/** Beginnings of the names of months in the languages of bibliographies, without accents, in order. */
const months: readonly RegExp[] = [
  /^(?:jan|ene|gen|sty|led)/,
  /^(?:feb|fev|lut|uno|helm)/,
  /^(?:mar|mrz|maer|maart|bre)/,
  /^(?:apr|avr|abr|kwi|dub)/,
  /^(?:may|mai|mei|mag|maj|kve)/,
  /^(?:jun|juin|giu|cze|kesa)/,
  /^(?:jul|juil|lug|lip|cervenec)/,
  /^(?:aug|aou|ago|sie|srp)/,
  /^(?:sep|set|wrz|zar)/,
  /^(?:oct|okt|out|ott|paz|rij)/,
  /^(?:nov|lis)/,
  /^(?:dec|dez|dic|gru|pros)/,
];

/**
 * The date that sources print, to the precision that it has, as records write it: `2016/10/19`,
 * `2015/october`, `2019 May 3`, `12 March 2021`, `Jul-Aug 2010`. Of several the one that says most,
 * where it is of the same year as the first. `undefined` where none has a year.
 */
export function printedDate(written: readonly string[]): string | undefined {
  const dates = written.map(dateIn).filter((date) => date !== undefined);
  const [first] = dates;
  return dates
    .filter((date) => first !== undefined && yearOfDate(date) === yearOfDate(first))
    .reduce<string | undefined>(
      (best, date) => (best === undefined || date.length > best.length ? date : best),
      undefined,
    );
}

/**
 * The date in a text such as `2019-10-02`, `12.03.2024`, `Oct. 2019`, `10/2019`, `1998 Dec-1999 Jan` or
 * `2000 Spring`, as much as is known of it; of a range its beginning.
 */
export function dateIn(written: string | undefined): string | undefined {
  const old = yearOfEra(written ?? '');
  if (old) return old;
  const plain = (written ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/, '')
    .replace(/\s\d+:\d+.*$/, '')
    // Signs of EDTF for what isn't sure.
    .replace(/(?<=\d)[?~%]+(?=$|\/)/g, '')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    .replace(/^((?:19|20)\d{2})(0[1-9]|1[0-2])$/, '$1-$2')
    .replace(/^(\d{4})\s+(\d{1,2})(?:\s+(\d{1,2}))?$/, '$1-$2-$3');
  const [, year, month, day] =
    /^(?!0000)(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?!\d))?)?(?=-?$|[/\sT]|t\d)/.exec(plain) ?? [];
  if (year && (month || plain === year)) return dateOf(year, Number(month), Number(day));
  const numeric = numericDate.exec(plain);
  if (numeric) return dateInNumbers(numeric);
  const named = /[a-z]{3,}/.exec(plain)?.[0] ?? '';
  const found = /(?<!\d)((?:1[4-9]|20)\d{2})(?!\d)/.exec(plain)?.[1];
  if (!found) return undefined;
  const number = months.findIndex((pattern) => pattern.test(named)) + 1;
  const rest = plain.replace(found, ' ');
  return dateOf(found, number, Number(/(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/.exec(rest)?.[1]));
}

/** A date in numbers with its year at the end: `25/12/2023`, `12.03.2024`, `07/2022`. */
const numericDate = /^(?:(\d{1,2})([./\s-]))?(\d{1,2})[./\s-]((?:1[4-9]|20)\d{2})$/;

/** Whether a date in numbers may be read with its day first or its month first. */
export function isAmbiguousDate(written: string): boolean {
  const [, first, sign, second] = numericDate.exec(written.trim()) ?? [];
  return (
    first !== undefined && sign !== '.' && first !== second && Number(first) <= 12 && Number(second) <= 12
  );
}

/** The day stands before the month between full stops, or where only one of the two can be a month; else only the year is sure. */
function dateInNumbers([written, first, , second = '', year = '']: RegExpExecArray): string {
  if (first === undefined) return dateOf(year, Number(second), Number.NaN);
  if (isAmbiguousDate(written)) return year;
  const isMonthFirst = !written.includes('.') && Number(second) > 12;
  return isMonthFirst
    ? dateOf(year, Number(first), Number(second))
    : dateOf(year, Number(second), Number(first));
}

/** So many years have the same leap years again; `Date.UTC` takes the first hundred for others. */
const leapCycle = 400;

/** The date of what is possible of a year, a month and a day. */
export function dateOf(year: string, month: number, day: number): string {
  if (!(month >= 1 && month <= 12)) return year;
  const date = `${year}-${String(month).padStart(2, '0')}`;
  const isDay =
    day >= 1 && day <= new Date(Date.UTC(5 * leapCycle + (Number(year) % leapCycle), month, 0)).getUTCDate();
  return isDay ? `${date}-${String(day).padStart(2, '0')}` : date;
}

/** The number of the month that a name begins like; 0 where it is none. */
export function monthNumber(name: string): number {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return months.findIndex((pattern) => pattern.test(plain)) + 1;
}
