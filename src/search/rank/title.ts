import type { PostingList } from '../format/posting.ts';
import type { CompoundWord, QueryWord } from '../match/slot.ts';

/** A telling word of the query. */
export interface TellingWord {
  word: string;
  /** Its own postings, and all lists in which it stands. */
  postings: PostingList;
  lists: readonly PostingList[];
  worth: number;
}

/**
 * What the words add that stand in the title, in parts of what all are worth: all of them much, half
 * of them next to nothing; half as much again where they stand there in the order of the query; and
 * up to twice as much again where they are all of the title.
 */
const titleBonus = 2;
const titleSharpness = 8;
const orderBonus = 0.5;
const coverBonus = 2;

/** Whether the slots are, in order and from the first, the words that the paper's title begins with. */
export function beginsTitle(
  slots: readonly QueryWord[],
  compounds: readonly CompoundWord[],
  page: number,
): boolean {
  let position = -1;
  for (let at = 0; at < slots.length; ) {
    const compound = compounds
      .filter(({ from, read, postings }) => !read && from === at && inTitle(postings, page, position))
      .sort((a, b) => b.to - a.to)[0];
    const list = compound?.postings ?? slots[at]?.postings;
    if (!list || !inTitle(list, page, position)) return false;
    position = nextInTitle(list, page, position);
    at = compound?.to ?? at + 1;
  }
  return slots.length > 0;
}

/** Parts of a compound stand at one position, so the next word may stand there too. */
function nextInTitle(list: PostingList, page: number, position: number): number {
  const positions = list.get(page)?.fields.get('title') ?? [];
  return positions.includes(position + 1) || position === -1 ? position + 1 : position;
}

function inTitle(list: PostingList, page: number, position: number): boolean {
  const positions = list.get(page)?.fields.get('title') ?? [];
  return positions.includes(position + 1) || (position >= 0 && positions.includes(position));
}

/** What the words in the title add; `whole` is what all words are worth, `length` how many words it has. */
export function titleWorth(telling: readonly TellingWord[], page: number, whole: number, length = 1): number {
  if (telling.length < 2) return 0;
  const places = telling.map(({ lists }) => placesInTitle(lists, page));
  let all = 0;
  let inTitle = 0;
  for (const [at, { worth }] of telling.entries()) {
    all += worth;
    if (places[at]?.length) inTitle += worth;
  }
  if (inTitle === 0) return 0;
  const covered = places.filter(({ length }) => length > 0).length / length;
  const more = orderBonus * orderInTitle(places) + coverBonus * Math.min(covered, 1);
  return titleBonus * whole * (inTitle / all) ** titleSharpness * (1 + more);
}

const nowhere: readonly number[] = [];

function placesInTitle(lists: readonly PostingList[], page: number): readonly number[] {
  let found = nowhere;
  for (const list of lists) {
    const places = list.get(page)?.fields.get('title');
    if (places) found = found.length === 0 ? places : [...found, ...places];
  }
  return found;
}

/** The share of neighbouring words of the query that stand in the title in their order. */
function orderInTitle(places: readonly (readonly number[])[]): number {
  const inOrder = places.slice(1).filter((right, at) => {
    const first = places[at]?.[0];
    return first !== undefined && (right.at(-1) ?? -1) >= first;
  });
  return inOrder.length / Math.max(places.length - 1, 1);
}
