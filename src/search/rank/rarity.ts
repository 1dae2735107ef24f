/**
 * A shelf of this many papers says half of what an endless one would about how words are used: how rare
 * they are, and what they go together with.
 */
const halfKnownPapers = 66;

/**
 * A word is taken to stand in up to this many papers beyond the shelf. On a small shelf it is mostly
 * chance that one paper in fifty has a word, and must not decide.
 */
const unseenPapers = 10;

/** How much a term tells that this many of all papers have. */
export function rarity(papers: number, all: number): number {
  return Math.log(1 + (all - papers + 0.5) / (papers + unseenPapers * (1 - knownAmong(all)) + 0.5));
}

/** How much a number of papers says about how words are used, from 0 to 1. */
export function knownAmong(papers: number): number {
  return papers / (papers + halfKnownPapers);
}
