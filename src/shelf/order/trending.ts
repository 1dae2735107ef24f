import { msPerDay } from '../../paper/date/date.ts';
import type { Paper } from '../../paper/paper.ts';
import { byText } from '../text-order.ts';
import { timeOrNever } from './shelf-order.ts';

/** A paper counts half as much when it is so many days older. */
export const halfLifeDays = 30;

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
export function trendingWeights<P extends Pick<Paper, 'signals' | 'published'>>(
  papers: readonly P[],
  signal: string,
): Map<P, number> {
  const newest = papers.reduce((time, paper) => Math.max(time, timeOrNever(paper)), -Number.MAX_VALUE);
  return new Map(
    papers.map((paper) => {
      const days = (newest - timeOrNever(paper)) / msPerDay;
      const count = paper.published ? (paper.signals[signal]?.value ?? 0) : 0;
      return [paper, count * 2 ** (-days / halfLifeDays)];
    }),
  );
}
