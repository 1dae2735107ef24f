import type { PostingList } from './posting.ts';
import { nearestTerm } from './spelling.ts';
import type { Index } from './store.ts';
import { isCommon, partsOf, termOf } from './term.ts';

/** A word of a query, or a part of a compound one, with the postings it stands for. */
export interface Slot {
  /** As typed, in lower case. */
  word: string;
  postings: PostingList;
  /** Whether it says nothing of what a paper is about. */
  isCommon: boolean;
  /** The word of the shelf that it was read as, where no paper has it as typed. */
  correction?: string;
}

/** Neighbouring slots that papers write as one word: `gui r1` as `GUI-R1`. */
export interface Compound {
  /** The first slot and the one behind the last. */
  from: number;
  to: number;
  postings: PostingList;
}

/** A longer query has no names in it that were taken apart while typing. */
const shortQuery = 4;

/** The longest name that is put together, in slots and in characters. */
const longestName = { slots: 4, characters: 24 };

/** The slots of the words of a query, and the compounds among them. */
export async function slotsOf(
  index: Index,
  words: readonly string[],
): Promise<{ slots: Slot[]; compounds: Compound[] }> {
  const parts = words.flatMap((word, token) => partsOf(word).map((part) => ({ part, token })));
  const compounds = await compoundsOf(index, parts);
  const onlyCommon = parts.every(({ part }) => isCommon(part));
  const slots = await Promise.all(
    parts.map(async ({ part }, at): Promise<Slot> => {
      const found = await postingsOf(index, part);
      const shared = { word: part, isCommon: isCommon(part) && !onlyCommon };
      const isCovered = found.size > 0 || compounds.some(({ from, to }) => from <= at && at < to);
      if (isCovered || shared.isCommon) return { ...shared, postings: found };
      const begun = at === parts.length - 1 ? await begunBy(index, part) : undefined;
      if (begun && begun.size > 0) return { ...shared, postings: begun };
      const correction = await correctionOf(index, part);
      if (!correction) return { ...shared, postings: found };
      return { ...shared, correction, postings: await index.postings(correction) };
    }),
  );
  return { slots, compounds };
}

/** The term that a word was meant to be: one near it in the alphabet, or else a nearer one further off. */
export async function correctionOf(index: Index, word: string): Promise<string | undefined> {
  const near = nearestTerm(word, await index.neighbours(termOf([word])));
  if (near && near.cost <= 1) return near.term;
  const [a = '', b = '', ...rest] = word;
  const far = nearestTerm(word, await index.termsOf([a, `${b}${a}`, `${b}${rest[0] ?? ''}`]));
  return far && far.cost < (near?.cost ?? Number.POSITIVE_INFINITY) ? far.term : near?.term;
}

/** Names that the index has as one word and the query as several: within a token, and in short queries. */
async function compoundsOf(
  index: Index,
  parts: readonly { part: string; token: number }[],
): Promise<Compound[]> {
  const found: Compound[] = [];
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
async function postingsOf(index: Index, word: string): Promise<PostingList> {
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
  const terms = (await index.neighbours(beginning))
    .filter(({ term }) => term.startsWith(beginning))
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
