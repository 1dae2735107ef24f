import { isCommon, termOf, wordParts } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import type { Posting, PostingList } from '../format/posting.ts';
import { termPhrase } from './phrase.ts';
import type { QueryWord } from './slot.ts';

/** A word of a query, or some in a row, and what papers may say instead. */
export interface Synonym {
  /** The first slot and the one behind the last. */
  from: number;
  to: number;
  others: readonly Other[];
}

/** One thing that is said instead. */
export interface Other {
  name: string;
  postings: PostingList;
}

/** A query of so many telling words describes a paper instead of naming it. */
const described = 4;

/** The longest name that stands for another. */
const longestName = 4;

/** What papers may say instead of the words of a query that describes one; nothing for a shorter query. */
export async function synonymsOf(index: Index, words: readonly string[]): Promise<Synonym[]> {
  if (words.filter((word) => !isCommon(word)).length < described) return [];
  const known = await index.synonyms();
  const terms = words.map((word) => termOf([word]));
  const found: Promise<Synonym>[] = [];
  for (let from = 0; from < terms.length; from++) {
    for (let to = from + 1; to <= Math.min(terms.length, from + longestName); to++) {
      const names = known.get(terms.slice(from, to).join(' '));
      if (names) found.push(synonym(index, from, to, names));
    }
  }
  return Promise.all(found);
}

async function synonym(index: Index, from: number, to: number, names: readonly string[]): Promise<Synonym> {
  const others = await Promise.all(
    names.map(async (name) => ({
      name,
      postings: await termPhrase(
        index,
        wordParts(name).map((part) => termOf([part])),
      ),
    })),
  );
  return { from, to, others };
}

/** What a paper says instead of words of the query, and where; nothing for words that it has itself. */
export function standIns(
  { from, to, others }: Synonym,
  slots: readonly QueryWord[],
  page: number,
): (Other & { posting: Posting })[] {
  if (slots.slice(from, to).every(({ postings }) => postings.has(page))) return [];
  return others.flatMap((other) => {
    const posting = other.postings.get(page);
    return posting ? [{ ...other, posting }] : [];
  });
}
