/** The four categories, in the order of the table. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What Lighthouse says of a page. */
export interface Verdict {
  /** From 0 to 100; undefined where Lighthouse gave none. */
  scores: Partial<Record<Category, number>>;
  /** Whether the page asks not to be indexed, and so was not asked whether it can be. */
  isHidden: boolean;
  /** What cost points, a line each. */
  faults: string[];
}

/** The middle one of numbers, the lower of two. */
export function medianOf(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
}
