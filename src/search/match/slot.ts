import type { IndexField, PostingList } from '../format/posting.ts';

/** A word of a query, or a part of a compound one, with the postings it stands for. */
export interface QueryWord {
  /** As typed, in lower case. */
  word: string;
  postings: PostingList;
  /** Whether it says nothing of what a paper is about. */
  isCommon: boolean;
  /** The word of the shelf that it was read as, where no paper has it as typed. */
  correction?: string;
}

/**
 * Slots that papers also write in another way: as one word (`gui r1` as `GUI-R1`), as an abbreviation,
 * or an abbreviation in full.
 */
export interface CompoundWord {
  /** The first slot and the one behind the last. */
  from: number;
  to: number;
  postings: PostingList;
  /** What an abbreviation stands for, or the abbreviation. */
  read?: string;
}

/** The lists in which the word of the slot at this place stands: its own, and those of compounds with it. */
export function postingListsOf(
  slot: QueryWord,
  at: number,
  compounds: readonly CompoundWord[],
): PostingList[] {
  const covering = compounds.filter(({ from, to }) => from <= at && at < to);
  return [slot, ...covering].map(({ postings }) => postings);
}

/** Whether a paper has the word of a slot, by itself or in a compound; anywhere or in a field. */
export function hasWord(
  slot: QueryWord,
  at: number,
  compounds: readonly CompoundWord[],
  page: number,
  field?: IndexField,
): boolean {
  return postingListsOf(slot, at, compounds).some((list) => {
    const posting = list.get(page);
    return posting !== undefined && (!field || posting.fields.has(field));
  });
}
