import { isCommon, termOf, wordParts } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import type { PostingList } from '../format/posting.ts';
import { abbreviated } from './abbreviated.ts';
import { lettersFor, lostLetters, otherLetters } from './letters.ts';
import { correctedWords } from './misspelling.ts';
import { initialPostings, isInitial } from './person.ts';
import type { CompoundWord, QueryWord, WordRange } from './query-word.ts';
import { type Synonym, synonymsOf } from './synonym.ts';

/** What the words of a query are looked up as on a shelf. */
export interface Interpretation {
  words: readonly QueryWord[];
  compounds: readonly CompoundWord[];
  synonyms: readonly Synonym[];
}

/** A part of a word, and which word of the query as typed it belongs to. */
interface WordPart {
  part: string;
  token: number;
}

/** In queries of at most this many parts, neighbouring words may be one name that was typed apart. */
const mostPartsOfNames = 4;

/** The longest name that is put together of several words. */
const longestName = { parts: 4, characters: 24 };

/** The longest word as typed that is looked up whole, in characters. */
const longestWordChars = 80;

/** What the words of a query, as typed, are looked up as. */
export async function interpretationOf(index: Index, typed: readonly string[]): Promise<Interpretation> {
  const parts = typed.flatMap((word, token) => wordParts(word).map((part) => ({ part, token })));
  const bare = parts.map(({ part }) => part);
  const compounds = [...(await compoundsOf(index, parts)), ...(await abbreviated(index, bare))];
  const onlyCommon = bare.every(isCommon);
  const words = await Promise.all(
    parts.map(async ({ part, token }, at): Promise<QueryWord> => {
      const next = bare[at + 1];
      if (next && isInitial(typed[token] ?? '') && !isCommon(part)) {
        const found = await initialPostings(index, part, next);
        if (found.size > 0 || typed[token]?.endsWith('.'))
          return { word: part, isCommon: found.size === 0, postings: found };
      }
      const postings = await spelledPostings(index, part);
      const word = {
        word: part,
        isCommon: (isCommon(part) || isEtAl(bare, at)) && !onlyCommon,
        postings,
      };
      const isBeingTyped = postings.size === 0 && !word.isCommon && at === parts.length - 1;
      return isBeingTyped ? { ...word, postings: await prefixPostings(index, part) } : word;
    }),
  );
  const synonyms = await synonymsOf(index, bare);
  return { words: await correctedWords(index, words, compounds), compounds, synonyms };
}

/** Whether the word at a place is of `et al.` */
function isEtAl(words: readonly string[], at: number): boolean {
  return [at, at - 1].some((from) => words[from] === 'et' && words[from + 1] === 'al');
}

/** Names that the index has as one word and the query as several: within a word as typed, and in short queries. */
async function compoundsOf(index: Index, parts: readonly WordPart[]): Promise<CompoundWord[]> {
  const found: CompoundWord[] = [];
  for (const { from, to } of [...nearbySpans(parts), ...longWords(parts)]) {
    const name = parts.slice(from, to).map(({ part }) => part);
    const postings = await index.postings(termOf(name.join('')));
    if (postings.size > 0) found.push({ from, to, postings });
  }
  return found;
}

/** The neighbouring parts that may be one name, from two on. */
function nearbySpans(parts: readonly WordPart[]): WordRange[] {
  const spans: WordRange[] = [];
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 2; to <= Math.min(parts.length, from + longestName.parts); to++) {
      const span = parts.slice(from, to);
      const isOneWord = span.every(({ token }) => token === span[0]?.token);
      if ((isOneWord || parts.length <= mostPartsOfNames) && charsOf(span) <= longestName.characters)
        spans.push({ from, to });
    }
  }
  return spans;
}

/** The words as typed that are longer than such a name, as citation keys can be. */
function longWords(parts: readonly WordPart[]): WordRange[] {
  const words = [...Map.groupBy(parts.entries(), ([, { token }]) => token).values()];
  return words.flatMap((word) => {
    const span = word.map(([, part]) => part);
    const isLong = span.length > longestName.parts || charsOf(span) > longestName.characters;
    const from = word[0]?.[0] ?? 0;
    return span.length > 1 && isLong && charsOf(span) <= longestWordChars
      ? [{ from, to: from + span.length }]
      : [];
  });
}

function charsOf(parts: readonly WordPart[]): number {
  return parts.reduce((sum, { part }) => sum + part.length, 0);
}

/**
 * British endings and their American counterparts, and the plural of abbreviations without a vowel
 * (`LLMs`), which the stemmer leaves alone.
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

/** The postings of a word in all its spellings and letters. */
export async function spelledPostings(index: Index, word: string): Promise<PostingList> {
  const variants = spellings
    .filter(([ending]) => ending.test(word))
    .map(([ending, other]) => word.replace(ending, other));
  return postingsInLetters(index, [word, ...variants]);
}

/** The postings of words however their letters are written. */
export async function postingsInLetters(index: Index, words: readonly string[]): Promise<PostingList> {
  const found = await postingsOfAny(index, termsIn([...words, ...words.flatMap(otherLetters)]));
  return found.size > 0 ? found : postingsOfAny(index, termsIn(words.flatMap(lostLetters)));
}

function termsIn(words: readonly string[]): string[] {
  return [...new Set(words.map(termOf))];
}

/** A prefix stands for at most this many terms, those in most papers. */
const mostTermsPerPrefix = 24;

/** The postings of the most frequent terms with a prefix of two or more characters. */
async function prefixPostings(index: Index, prefix: string): Promise<PostingList> {
  if (prefix.length < 2) return new Map();
  const found = await Promise.all(lettersFor(prefix).map((written) => index.termsWithPrefix(written)));
  const terms = found
    .flat()
    .toSorted((a, b) => b.papers - a.papers || (a.term < b.term ? -1 : 1))
    .slice(0, mostTermsPerPrefix);
  return postingsOfAny(
    index,
    terms.map(({ term }) => term),
  );
}

/** The postings of several terms as one list; where two have a paper, the posting of higher frequency counts. */
async function postingsOfAny(index: Index, terms: readonly string[]): Promise<PostingList> {
  const lists = await Promise.all(terms.map((term) => index.postings(term)));
  const [first = new Map(), ...others] = lists.filter((list) => list.size > 0);
  if (others.length === 0) return first;
  const all = new Map(first);
  for (const list of others) {
    for (const [paper, posting] of list) {
      const known = all.get(paper);
      if (!known || posting.frequency > known.frequency) all.set(paper, posting);
    }
  }
  return all;
}
