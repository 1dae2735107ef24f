/**
 * A shelf of so many papers says half of what one without end does of how words are used: how rare they
 * are, and what they go together with.
 */
const halfKnown = 66;

/**
 * So many papers beyond the shelf are taken to have a word of which the shelf says nothing: that one
 * paper in fifty has it is mostly chance, and must not decide.
 */
const unseen = 10;

/** How much a term tells, by the number of papers that have it. */
export function rarity(papers: number, all: number): number {
  return Math.log(1 + (all - papers + 0.5) / (papers + unseen * (1 - knownAmong(all)) + 0.5));
}

/** How much so many papers say of how words are used, from 0 to 1. */
export function knownAmong(papers: number): number {
  return papers / (papers + halfKnown);
}
