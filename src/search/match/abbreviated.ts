import { isCommon, termOf } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import { termPhrase } from './phrase.ts';
import type { CompoundWord } from './query-word.ts';

/** Queries with more telling words explain themselves. */
const mostTellingWords = 5;

/**
 * The words of a short query that papers abbreviate, or write in full where the query abbreviates:
 * `RL` also finds papers with `reinforcement learning`, and the other way round.
 */
export async function abbreviated(index: Index, words: readonly string[]): Promise<CompoundWord[]> {
  if (words.filter((word) => !isCommon(word)).length > mostTellingWords) return [];
  const terms = words.map(termOf);
  const found: CompoundWord[] = [];
  for (const [from, term] of terms.entries()) {
    const long = index.abbreviations.get(term);
    if (!long) continue;
    const postings = await termPhrase(index, long.map(termOf));
    if (postings.size > 0) found.push({ from, to: from + 1, postings, read: long.join(' ') });
  }
  for (const [short, long] of index.abbreviations) {
    const from = placeOf(terms, long.map(termOf));
    if (from < 0) continue;
    const postings = await index.postings(short);
    if (postings.size > 0) found.push({ from, to: from + long.length, postings, read: short });
  }
  return found;
}

/** Where some terms stand in a row among others; -1 where they don't. */
function placeOf(terms: readonly string[], sought: readonly string[]): number {
  return terms.findIndex((_, from) => sought.every((term, at) => terms[from + at] === term));
}
