import { isCommon, termOf } from '../../meaning/term.ts';
import type { Field, Posting, PostingList } from './posting.ts';
import type { Compound } from './slot.ts';
import type { Index } from './store.ts';

/** A longer query says what it means by itself. */
const shortQuery = 5;

/**
 * The parts of a short query that papers abbreviate, or write in full where the query abbreviates:
 * `RL` stands in papers with `reinforcement learning`, and the other way round.
 */
export async function abbreviated(index: Index, parts: readonly { part: string }[]): Promise<Compound[]> {
  const words = parts.map(({ part }) => part);
  if (words.filter((word) => !isCommon(word)).length > shortQuery) return [];
  const terms = words.map((word) => termOf([word]));
  const found: Compound[] = [];
  for (const [at, term] of terms.entries()) {
    const long = index.abbreviations.get(term);
    if (!long) continue;
    const postings = await phrase(index, long);
    if (postings.size > 0) found.push({ from: at, to: at + 1, postings, read: long.join(' ') });
  }
  for (const [short, long] of index.abbreviations) {
    const from = placeOf(
      terms,
      long.map((word) => termOf([word])),
    );
    const postings = from >= 0 && (await index.postings(short));
    if (postings && postings.size > 0) found.push({ from, to: from + long.length, postings, read: short });
  }
  return found;
}

/** Where some terms stand among others, one behind another; -1 where they don't. */
function placeOf(terms: readonly string[], sought: readonly string[]): number {
  return terms.findIndex((_, from) => sought.every((term, at) => terms[from + at] === term));
}

/** The postings of words that stand one behind another, as if they were one, at the place of the first. */
async function phrase(index: Index, words: readonly string[]): Promise<PostingList> {
  const lists = await Promise.all(words.map((word) => index.postings(termOf([word]))));
  const [first = new Map<number, Posting>()] = lists;
  const found = new Map<number, Posting>();
  for (const page of first.keys()) {
    const postings = lists.flatMap((list) => list.get(page) ?? []);
    if (postings.length < lists.length) continue;
    const positions = starts(postings.map((posting) => posting.positions));
    const title = starts(postings.map(({ fields }) => fields.get('title') ?? []));
    if (positions.length === 0 && title.length === 0) continue;
    const fields = new Map<Field, readonly number[]>(title.length > 0 ? [['title', title]] : []);
    found.set(page, { page, frequency: positions.length, positions, fields });
  }
  return found;
}

/**
 * The positions of the first list from which each list has the next position; the parts of a compound
 * share theirs.
 */
function starts([first = [], ...others]: readonly (readonly number[])[]): number[] {
  return first.filter((start) => {
    let at = start;
    return others.every((positions) => {
      if (positions.includes(at + 1)) at++;
      else if (!positions.includes(at)) return false;
      return true;
    });
  });
}
