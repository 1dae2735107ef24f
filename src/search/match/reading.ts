import { isCommon, termOf, wordParts } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import type { PostingList } from '../format/posting.ts';
import { abbreviated } from './abbreviated.ts';
import { correctedWords } from './misspelling.ts';
import { initialPostings, isInitial } from './person.ts';
import type { CompoundWord, QueryWord } from './slot.ts';
import { type Synonym, synonymsOf } from './synonym.ts';

/** What one way of reading a query looks for. */
export interface Reading {
  slots: readonly QueryWord[];
  compounds: readonly CompoundWord[];
  synonyms: readonly Synonym[];
}

/** A longer query has no names in it that were taken apart while typing. */
const shortQuery = 4;

/** The longest name that is put together, in slots and in characters. */
const longestName = { slots: 4, characters: 24 };

/** How the words of a query are read on a shelf. */
export async function readingOf(index: Index, words: readonly string[]): Promise<Reading> {
  const parts = words.flatMap((word, token) => wordParts(word).map((part) => ({ part, token })));
  const compounds = [...(await compoundsOf(index, parts)), ...(await abbreviated(index, parts))];
  const onlyCommon = parts.every(({ part }) => isCommon(part));
  const slots = await Promise.all(
    parts.map(async ({ part, token }, at): Promise<QueryWord> => {
      const next = parts[at + 1];
      if (next && isInitial(words[token] ?? '') && !isCommon(part)) {
        const found = await initialPostings(index, part, next.part);
        if (found.size > 0 || words[token]?.endsWith('.'))
          return { word: part, isCommon: found.size === 0, postings: found };
      }
      const found = await spelledPostings(index, part);
      const isAside = isCommon(part) || isOthers(parts, at);
      const slot = { word: part, isCommon: isAside && !onlyCommon, postings: found };
      if (found.size > 0 || slot.isCommon || at < parts.length - 1) return slot;
      return { ...slot, postings: await begunBy(index, part) };
    }),
  );
  const synonyms = await synonymsOf(
    index,
    parts.map(({ part }) => part),
  );
  return { slots: await correctedWords(index, slots, compounds), compounds, synonyms };
}

/** Whether a word is of `et al.` */
function isOthers(parts: readonly { part: string }[], at: number): boolean {
  const has = (from: number) => parts[from]?.part === 'et' && parts[from + 1]?.part === 'al';
  return has(at) || has(at - 1);
}

/** Names that the index has as one word and the query as several: within a token, and in short queries. */
async function compoundsOf(
  index: Index,
  parts: readonly { part: string; token: number }[],
): Promise<CompoundWord[]> {
  const found: CompoundWord[] = [];
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 2; to <= Math.min(parts.length, from + longestName.slots); to++) {
      const span = parts.slice(from, to);
      const isOneToken = span.every(({ token }) => token === span[0]?.token);
      const name = span.map(({ part }) => part);
      if (!(isOneToken || parts.length <= shortQuery) || name.join('').length > longestName.characters)
        continue;
      const postings = await index.postings(termOf(name));
      if (postings.size > 0) found.push({ from, to, postings });
    }
  }
  return found;
}

/**
 * British endings and their American counterparts; and the plural of abbreviations without a vowel
 * (`LLMs`), which the stemmer leaves as it is.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/ization(s?)$/, 'isation$1'],
  [/is(e|ed|es|er|ers|ing)$/, 'iz$1'],
  [/iz(e|ed|es|er|ers|ing)$/, 'is$1'],
  [/yse(d|s|r)?$/, 'yze$1'],
  [/yze(d|s|r)?$/, 'yse$1'],
  [/our(s|ed|ing|al)?$/, 'or$1'],
  [/([^aeiou])or(s|ed|ing|al)?$/, '$1our$2'],
  [/elling$/, 'eling'],
  [/eling$/, 'elling'],
  [/elled$/, 'eled'],
  [/eled$/, 'elled'],
  [/^([^aeiouy\d]{2,})s$/, '$1'],
  [/^([^aeiouy\d]+[^aeiouys\d])$/, '$1s'],
];

/** The postings of a word in all its spellings. */
export async function spelledPostings(index: Index, word: string): Promise<PostingList> {
  const variants = spellings
    .filter(([ending]) => ending.test(word))
    .map(([ending, other]) => word.replace(ending, other));
  const terms = [...new Set([word, ...variants].map((variant) => termOf([variant])))];
  const lists = await Promise.all(terms.map((term) => index.postings(term)));
  return united(lists);
}

/** How many terms a beginning may stand for. */
const mostBegun = 24;

/** The postings of the terms that begin with what is being typed, the most frequent terms. */
async function begunBy(index: Index, beginning: string): Promise<PostingList> {
  if (beginning.length < 2) return new Map();
  const terms = [...(await index.begunBy(beginning))]
    .sort((a, b) => b.papers - a.papers || (a.term < b.term ? -1 : 1))
    .slice(0, mostBegun);
  return united(await Promise.all(terms.map(({ term }) => index.postings(term))));
}

/** Several lists as one; where two have a paper, the posting with more in it counts. */
function united(lists: readonly PostingList[]): PostingList {
  const [first = new Map(), ...others] = lists.filter((list) => list.size > 0);
  if (others.length === 0) return first;
  const all = new Map(first);
  for (const list of others) {
    for (const [page, posting] of list) {
      const known = all.get(page);
      if (!known || posting.frequency > known.frequency) all.set(page, posting);
    }
  }
  return all;
}
