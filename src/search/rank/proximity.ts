import type { TellingWord } from './title.ts';

/** What two neighbouring words of the query add where they stand side by side, relative to the lesser one. */
const neighbourBonus = 0.5;

/** Words further apart than this add nothing. */
const mostWordsApart = 6;

/** What a paper gains where neighbouring telling words of the query stand near each other in it. */
export function proximityWorth(telling: readonly TellingWord[], paper: number): number {
  let sum = 0;
  for (const [at, right] of telling.entries()) {
    const left = telling[at - 1];
    const a = left?.postings.get(paper);
    const b = a && right.postings.get(paper);
    if (!left || !a || !b) continue;
    const apart = leastDistance(a.positions, b.positions);
    if (apart <= mostWordsApart)
      sum += (neighbourBonus * Math.min(left.worth, right.worth)) / Math.max(apart, 1);
  }
  return sum;
}

/** The least distance between a number of one ascending list and one of the other. */
function leastDistance(a: readonly number[], b: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]];
    least = Math.min(least, Math.abs(x - y));
    if (x < y) i++;
    else j++;
  }
  return least;
}
