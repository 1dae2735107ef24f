import { byText } from '../text-order.ts';
import { dateHeading } from '../written-date.ts';
import { daysIn, daysLater, monthOf, weekday, weekOf } from './days.ts';
import type { Period } from './period.ts';

/** A month as a calendar shows it. */
export interface CalendarMonth {
  /** `2025-07`. */
  id: string;
  /** `July 2025`. */
  name: string;
  papers: number;
  weeks: CalendarWeek[];
}

/** The days of a week that are in one month. */
export interface CalendarWeek {
  /** `2025-w27`. */
  id: string;
  /** Whether a paper was listed on one of the days. */
  isListed: boolean;
  /** From Monday to Sunday; `undefined` for a day of another month. */
  days: (CalendarDay | undefined)[];
}

/** A day of a month. */
export interface CalendarDay {
  /** `2025-07-04`. */
  id: string;
  /** Of the month. */
  number: number;
  papers: number;
  /** How many papers that is, from 1 to 4 relative to the fullest day; 0 for none. */
  level: number;
}

const maxLevel = 4;

/** The months of `days`, on which papers were listed, the newest first. */
export function calendarOf(days: readonly Period[]): CalendarMonth[] {
  const counts = new Map(days.map(({ id, papers }) => [id, papers.length]));
  const highest = Math.max(1, ...counts.values());
  const dayOf = (id: string): CalendarDay => {
    const papers = counts.get(id) ?? 0;
    return { id, number: Number(id.slice(8)), papers, level: Math.ceil((papers / highest) * maxLevel) };
  };
  return [...new Set(days.map(({ id }) => monthOf(id)))]
    .sort((a, b) => byText(b, a))
    .map((id) => {
      const weeks = weeksOf(id, dayOf);
      const papers = weeks.flatMap(({ days }) => days).reduce((sum, day) => sum + (day?.papers ?? 0), 0);
      return { id, name: dateHeading(id), papers, weeks };
    });
}

function weeksOf(month: string, dayOf: (id: string) => CalendarDay): CalendarWeek[] {
  const first = `${month}-01`;
  const daysBefore = weekday(first);
  return Array.from({ length: Math.ceil((daysBefore + daysIn(month)) / 7) }, (_, week) => {
    const days = Array.from({ length: 7 }, (_, at) => {
      const id = daysLater(first, week * 7 + at - daysBefore);
      return monthOf(id) === month ? dayOf(id) : undefined;
    });
    const inMonth = days.filter((day) => day !== undefined);
    return {
      id: weekOf(inMonth[0]?.id ?? first),
      isListed: inMonth.some(({ papers }) => papers > 0),
      days,
    };
  });
}
