/** Where a term stands in one paper. */
export interface Posting {
  /** The paper's number in the index. */
  paper: number;
  /** How often the term stands in the text; a part of a compound word counts half. */
  frequency: number;
  /** Positions in the text, counted in words, in ascending order. */
  positions: readonly number[];
  /** Field -> positions in it, in ascending order. */
  fields: ReadonlyMap<IndexField, readonly number[]>;
}

/** The postings of one term, by number of paper, in ascending order. */
export type PostingList = ReadonlyMap<number, Posting>;

/** The fields of a paper besides its text. Their places are written to the index: append, don't reorder. */
export const indexFields = [
  'title',
  'authors',
  'venue',
  'topics',
  'ids',
  'published',
  'keywords',
  'awards',
  'editors',
  'publisher',
  'notes',
] as const;

export type IndexField = (typeof indexFields)[number];
