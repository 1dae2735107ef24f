import { earliestDay, precisionOf } from '../paper/date.ts';
import { dates, language, locale } from '../words/words.ts';

const parts = { timeZone: 'UTC', year: 'numeric' } as const;
const formats = {
  year: new Intl.DateTimeFormat(locale, parts),
  month: new Intl.DateTimeFormat(locale, { ...parts, month: 'long' }),
  day: new Intl.DateTimeFormat(locale, { ...parts, month: 'long', day: 'numeric' }),
};

const timeOf = (date: string) => new Date(`${earliestDay(date)}T00:00:00Z`);

/** A date in words, as far as it is known: `2025-07-02` as `2 July 2025`, `2025-07` as `July 2025`. */
export function writtenDate(date: string): string {
  return dates.written(formats[precisionOf(date)].format(timeOf(date)));
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
