import type { IndexField, PostingList } from '../format/posting.ts';

/** A word of a query, or a part of a compound one, with the postings it stands for. */
export interface QueryWord {
  /** As typed, in lower case. */
  word: string;
  postings: PostingList;
  /** Whether it says nothing about what a paper is about. */
  isCommon: boolean;
  /** The term of the shelf that replaces it where no paper has it as typed. */
  correction?: string;
}

/** Neighbouring words of a query, by their places. */
export interface WordRange {
  /** The first word. */
  from: number;
  /** The place behind the last word. */
  to: number;
}

/**
 * Words that papers also write in another way: as one word (`gui r1` as `GUI-R1`), as an abbreviation,
 * or an abbreviation in full.
 */
export interface CompoundWord extends WordRange {
  postings: PostingList;
  /** What an abbreviation stands for, or the abbreviation. */
  read?: string;
}

/** The posting lists of the word at a place: its own, and those of compounds with it. */
export function postingListsOf(
  word: QueryWord,
  at: number,
  compounds: readonly CompoundWord[],
): PostingList[] {
  const covering = compounds.filter(({ from, to }) => from <= at && at < to);
  return [word, ...covering].map(({ postings }) => postings);
}

/** Whether one of a word's posting lists has a paper; with `field`, whether it stands there in that field. */
export function hasWord(lists: readonly PostingList[], paper: number, field?: IndexField): boolean {
  return lists.some((list) => {
    const posting = list.get(paper);
    return posting !== undefined && (!field || posting.fields.has(field));
  });
}
