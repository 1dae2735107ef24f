import { writtenDate } from '../../paper/date.ts';
import { byText } from '../facet/facet.ts';
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

/** A week of a month. */
export interface CalendarWeek {
  /** `2025-w27`. */
  id: string;
  /** Whether a paper was listed on one of its days in this month. */
  isListed: boolean;
  /** From Monday to Sunday; nothing for the days of another month. */
  days: (CalendarDay | undefined)[];
}

/** A day of a month. */
export interface CalendarDay {
  /** `2025-07-04`. */
  id: string;
  /** Of the month. */
  number: number;
  papers: number;
  /** How many that is among the days of the shelf, from 1 for few to 4 for many; 0 for none. */
  level: number;
}

const mostLevel = 4;

/** The months of some days on which papers were listed, the newest first; months without are left out. */
export function calendarOf(days: readonly Period[]): CalendarMonth[] {
  const counts = new Map(days.map(({ id, papers }) => [id, papers.length]));
  const most = Math.max(0, ...counts.values());
  return [...dividedByMonth(days)]
    .sort((a, b) => byText(b, a))
    .map((id) => {
      const weeks = weeksOf(id, (day) => {
        const papers = counts.get(day) ?? 0;
        return { papers, level: papers === 0 ? 0 : Math.ceil((papers / most) * mostLevel) };
      });
      const papers = weeks.flatMap(({ days }) => days).reduce((sum, day) => sum + (day?.papers ?? 0), 0);
      return { id, name: writtenDate(id), papers, weeks };
    });
}

function dividedByMonth(days: readonly Period[]): Set<string> {
  return new Set(days.map(({ id }) => monthOf(id)));
}

function weeksOf(
  month: string,
  known: (day: string) => Pick<CalendarDay, 'papers' | 'level'>,
): CalendarWeek[] {
  const first = `${month}-01`;
  const before = weekday(first);
  return Array.from({ length: Math.ceil((before + daysIn(month)) / 7) }, (_, week) => {
    const days = Array.from({ length: 7 }, (_, at) => {
      const id = daysLater(first, week * 7 + at - before);
      return monthOf(id) === month ? { id, number: Number(id.slice(8)), ...known(id) } : undefined;
    });
    const inMonth = days.find((day) => day !== undefined);
    return {
      id: weekOf(inMonth?.id ?? first),
      isListed: days.some((day) => day !== undefined && day.papers > 0),
      days,
    };
  });
}
