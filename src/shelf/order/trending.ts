import { earliestDay, timeOf } from '../../paper/date/calendar.ts';
import { msPerDay } from '../../paper/date/date.ts';
import type { Paper } from '../../paper/paper.ts';
import { byText } from '../text-order.ts';

/** A paper counts half as much when it is so many days older. */
export const halfLifeDays = 30;

type Counted = Pick<Paper, 'signals' | 'published'>;

/** The count that most papers have; the first by name where several do. */
export function trendingSignal(papers: readonly Pick<Paper, 'signals'>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { signals } of papers)
    for (const name of Object.keys(signals)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b))[0]?.[0];
}

/**
 * What each of `papers` weighs: its count, halved for every `halfLifeDays` by which it is older than the newest one; 0
 * without a count or a date.
 */
export function trendingWeights<P extends Counted>(papers: readonly P[], signal: string): Map<P, number> {
  const days = papers.map((paper) => firstDayOf(paper)).filter((day) => day !== undefined);
  const newest = days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return new Map(
    papers.map((paper) => {
      const day = firstDayOf(paper);
      const count = paper.signals[signal]?.value ?? 0;
      return [paper, day === undefined ? 0 : count * 2 ** (-(newest - day) / halfLifeDays)];
    }),
  );
}

/** The first day that the date of a paper can mean, in days from 1970. */
function firstDayOf({ published }: Counted): number | undefined {
  return published ? timeOf(earliestDay(published)) / msPerDay : undefined;
}
