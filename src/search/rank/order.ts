import type { Sort } from '../query/state.ts';
import { type Hit, hasEveryWord } from './rank.ts';

/**
 * Hits in the order asked for, those with all words of the query before the others. Papers of
 * unknown date come last either way. `published` is in days, by number of paper.
 */
export function ordered<Found extends Hit>(
  hits: readonly Found[],
  sort: Sort,
  published: readonly (number | null)[],
): Found[] {
  if (sort === 'relevance') return [...hits];
  const keyOf = ({ paper }: Hit): number => {
    const day = published[paper] ?? Number.NaN;
    if (sort === 'listed') return 0;
    return Number.isNaN(day) ? Number.MAX_VALUE : sort === 'oldest' ? day : -day;
  };
  const isPart = (hit: Hit) => Number(!hasEveryWord(hit));
  return [...hits].sort((a, b) => isPart(a) - isPart(b) || keyOf(a) - keyOf(b) || a.paper - b.paper);
}
