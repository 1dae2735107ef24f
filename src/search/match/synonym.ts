import { isCommon, termOf, termsOf } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import type { Posting, PostingList } from '../format/posting.ts';
import { termPhrase } from './phrase.ts';
import type { QueryWord, WordRange } from './query-word.ts';

/** Words of a query, and what papers may say instead. */
export interface Synonym extends WordRange {
  others: readonly OtherName[];
}

/** One thing that papers may say instead. */
interface OtherName {
  name: string;
  postings: PostingList;
}

/** A query with at least this many telling words describes a paper instead of naming it. */
const leastTellingWords = 4;

/** The longest name that has synonyms. */
const longestNameWords = 4;

/** What papers may say instead of the words of a query that describes one; nothing for a shorter query. */
export async function synonymsOf(index: Index, words: readonly string[]): Promise<Synonym[]> {
  if (words.filter((word) => !isCommon(word)).length < leastTellingWords) return [];
  const known = await index.synonyms();
  const terms = words.map(termOf);
  const ranges = terms.flatMap((_, from) =>
    Array.from({ length: Math.min(terms.length - from, longestNameWords) }, (_, more) => ({
      from,
      to: from + more + 1,
    })),
  );
  return Promise.all(
    ranges.flatMap(({ from, to }) => {
      const names = known.get(terms.slice(from, to).join(' '));
      return names ? [synonym(index, { from, to }, names)] : [];
    }),
  );
}

async function synonym(index: Index, range: WordRange, names: readonly string[]): Promise<Synonym> {
  const others = names.map(async (name) => ({ name, postings: await termPhrase(index, termsOf(name)) }));
  return { ...range, others: await Promise.all(others) };
}

/** What a paper says instead of words of the query, and where; nothing for words that it has itself. */
export function synonymsIn(
  { from, to, others }: Synonym,
  words: readonly QueryWord[],
  paper: number,
): (OtherName & { posting: Posting })[] {
  if (words.slice(from, to).every(({ postings }) => postings.has(paper))) return [];
  return others.flatMap((other) => {
    const posting = other.postings.get(paper);
    return posting ? [{ ...other, posting }] : [];
  });
}
