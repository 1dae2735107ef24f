import type { PostingList } from '../format/posting.ts';
import type { CompoundWord, QueryWord } from '../match/query-word.ts';

/** A telling word of the query. */
export interface TellingWord {
  word: string;
  /** Its own postings. */
  postings: PostingList;
  /** All lists in which it stands. */
  lists: readonly PostingList[];
  worth: number;
}

/**
 * What words in the title add, relative to the worth of all words: all of them much, half of them next
 * to nothing; half as much again where they stand there in the order of the query; and up to twice as
 * much again where they are the whole title.
 */
const titleBonus = 2;
const titleSharpness = 8;
const orderBonus = 0.5;
const coverBonus = 2;

/** Whether the title of a paper begins with the words of the query, in order. */
export function beginsTitle(
  words: readonly QueryWord[],
  compounds: readonly CompoundWord[],
  paper: number,
): boolean {
  let position: number | undefined = -1;
  for (let at = 0; at < words.length; ) {
    const before: number = position;
    const compound = compounds
      .filter(
        ({ from, read, postings }) =>
          !read && from === at && nextInTitle(postings, paper, before) !== undefined,
      )
      .sort((a, b) => b.to - a.to)[0];
    const list = compound?.postings ?? words[at]?.postings;
    position = list && nextInTitle(list, paper, before);
    if (position === undefined) return false;
    at = compound?.to ?? at + 1;
  }
  return words.length > 0;
}

/**
 * Where a word stands in the title behind the word at `position`, or at the same position, which the
 * parts of a compound share; `undefined` where it doesn't.
 */
function nextInTitle(list: PostingList, paper: number, position: number): number | undefined {
  const positions = list.get(paper)?.fields.get('title') ?? [];
  if (positions.includes(position + 1)) return position + 1;
  return position >= 0 && positions.includes(position) ? position : undefined;
}

/** What words in the title add; `whole` is the worth of all words, `length` how many words the title has. */
export function titleWorth(
  telling: readonly TellingWord[],
  paper: number,
  whole: number,
  length = 1,
): number {
  if (telling.length < 2) return 0;
  const positions = telling.map(({ lists }) => titlePositions(lists, paper));
  let all = 0;
  let inTitle = 0;
  for (const [at, { worth }] of telling.entries()) {
    all += worth;
    if (positions[at]?.length) inTitle += worth;
  }
  if (inTitle === 0) return 0;
  const covered = positions.filter(({ length }) => length > 0).length / length;
  const more = orderBonus * shareInOrder(positions) + coverBonus * Math.min(covered, 1);
  return titleBonus * whole * (inTitle / all) ** titleSharpness * (1 + more);
}

const nowhere: readonly number[] = [];

function titlePositions(lists: readonly PostingList[], paper: number): readonly number[] {
  let found = nowhere;
  for (const list of lists) {
    const positions = list.get(paper)?.fields.get('title');
    if (positions) found = found.length === 0 ? positions : [...found, ...positions];
  }
  return found;
}

/** The share of neighbouring words of the query that stand in the title in their order. */
function shareInOrder(positions: readonly (readonly number[])[]): number {
  const inOrder = positions.slice(1).filter((right, at) => {
    const first = positions[at]?.[0];
    return first !== undefined && (right.at(-1) ?? -1) >= first;
  });
  return inOrder.length / Math.max(positions.length - 1, 1);
}
