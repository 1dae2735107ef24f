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
  const step = sort === 'oldest' ? 1 : -1;
  const age = ({ page }: Hit) =>
    (published[page] ?? null) === null ? Number.POSITIVE_INFINITY : step * Number(published[page]);
  const isPart = (hit: Hit) => Number(!hasEveryWord(hit));
  const byAge = (a: Hit, b: Hit) => {
    const [x, y] = [age(a), age(b)];
    return x === y ? 0 : x - y;
  };
  return [...hits].sort(
    (a, b) => isPart(a) - isPart(b) || (sort === 'listed' ? 0 : byAge(a, b)) || a.page - b.page,
  );
}
