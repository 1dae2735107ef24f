import { isCommon, termOf } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import { termPhrase } from './phrase.ts';
import type { CompoundWord } from './slot.ts';

/** A longer query says what it means by itself. */
const shortQuery = 5;

/**
 * The parts of a short query that papers abbreviate, or write in full where the query abbreviates:
 * `RL` stands in papers with `reinforcement learning`, and the other way round.
 */
export async function abbreviated(index: Index, parts: readonly { part: string }[]): Promise<CompoundWord[]> {
  const words = parts.map(({ part }) => part);
  if (words.filter((word) => !isCommon(word)).length > shortQuery) return [];
  const terms = words.map((word) => termOf([word]));
  const found: CompoundWord[] = [];
  for (const [at, term] of terms.entries()) {
    const long = index.abbreviations.get(term);
    if (!long) continue;
    const postings = await termPhrase(
      index,
      long.map((word) => termOf([word])),
    );
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
