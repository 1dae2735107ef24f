import { countedYear, isBeforeChrist, precisionOf, timeOf, yearOfDate } from '../paper/date/calendar.ts';
import { dates, language, locale } from '../words/words.ts';

const parts = { timeZone: 'UTC', year: 'numeric' } as const;
const formatsOf = (more: Intl.DateTimeFormatOptions = {}) => ({
  year: new Intl.DateTimeFormat(locale, { ...parts, ...more }),
  month: new Intl.DateTimeFormat(locale, { ...parts, ...more, month: 'long' }),
  day: new Intl.DateTimeFormat(locale, { ...parts, ...more, month: 'long', day: 'numeric' }),
});
const formats = formatsOf();
const formatsBefore = formatsOf({ era: 'short' });

/** A date in words, as far as it is known: `2025-07-02` as `2 July 2025`, `2025-07` as `July 2025`, `-0299` as `300 BC`. */
export function writtenDate(date: string): string {
  const own = isBeforeChrist(date) ? formatsBefore : formats;
  return dates.written(own[precisionOf(date)].format(timeOf(date)));
}

/** The year of a date as a number, behind which only what is before Christ has words: `2025`, `300`, `300 BC`. */
export function shortYear(date: string): string {
  return isBeforeChrist(date) ? writtenDate(yearOfDate(date)) : String(countedYear(date));
}

/** Years from one to another: `1901 – 2000`, `300 – 201 BC`. */
export function writtenYears(first: string, last: string): string {
  const { year } = isBeforeChrist(first) ? formatsBefore : formats;
  return year.formatRange(timeOf(first), timeOf(last)).replaceAll('\u2009', ' ');
}

/** The value of `datetime` for a date, which has none before Christ. */
export function machineDate(date: string): string | undefined {
  return isBeforeChrist(date) ? undefined : date;
}

/** A date in words behind others: `in July 2025`, `on 2 July 2025`. */
export function dateWithin(date: string): string {
  return dates.within(writtenDate(date), precisionOf(date));
}

/** A date in words as it stands alone or begins a line: `juillet 2025` as `Juillet 2025`. */
export function dateHeading(date: string): string {
  return writtenDate(date).replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));
}

/** A week in words, by its first and last day: `30 June to 6 July 2025`. */
export function writtenWeek(first: string, last: string): string {
  // The thin spaces of a range are in none of our faces.
  const range = formats.day.formatRange(timeOf(first), timeOf(last)).replaceAll('\u2009', ' ');
  return dates.week(range, writtenDate(first), writtenDate(last));
}
