import { isCommon, partsOf, termOf } from '../../meaning/term.ts';
import { abbreviated } from './abbreviated.ts';
import type { Field, PostingList } from './posting.ts';
import { isCorrectable, type NearTerm, nearTerms } from './spelling.ts';
import type { Index } from './store.ts';
import { type Synonym, synonymsOf } from './synonym.ts';

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

/**
 * Slots that papers also write in another way: as one word (`gui r1` as `GUI-R1`), as an abbreviation,
 * or an abbreviation in full.
 */
export interface Compound {
  /** The first slot and the one behind the last. */
  from: number;
  to: number;
  postings: PostingList;
  /** What an abbreviation stands for, or the abbreviation. */
  read?: string;
}

/** A longer query has no names in it that were taken apart while typing. */
const shortQuery = 4;

/** The longest name that is put together, in slots and in characters. */
const longestName = { slots: 4, characters: 24 };

/** The slots of the words of a query, and the compounds among them. */
export async function slotsOf(
  index: Index,
  words: readonly string[],
): Promise<{ slots: Slot[]; compounds: Compound[]; synonyms: Synonym[] }> {
  const parts = words.flatMap((word, token) => partsOf(word).map((part) => ({ part, token })));
  const compounds = [...(await compoundsOf(index, parts)), ...(await abbreviated(index, parts))];
  const onlyCommon = parts.every(({ part }) => isCommon(part));
  const slots = await Promise.all(
    parts.map(async ({ part }, at): Promise<Slot> => {
      const found = await postingsOf(index, part);
      const slot = { word: part, isCommon: isCommon(part) && !onlyCommon, postings: found };
      if (found.size > 0 || slot.isCommon || at < parts.length - 1) return slot;
      return { ...slot, postings: await begunBy(index, part) };
    }),
  );
  const synonyms = await synonymsOf(
    index,
    parts.map(({ part }) => part),
  );
  return { slots: await correctedSlots(index, slots, compounds), compounds, synonyms };
}

/** A word that so few papers have may be a misspelling that they share, in a query of so few words. */
const rare = 3;
const fewWords = 6;

/**
 * In a longer query a word that no paper has may well be another word: it is a misspelling if it has
 * so many letters, one change does, and the ending that its term has lost is so long at most.
 */
const surelyMisspelt = { letters: 8, cost: 2, ending: 3 };

/** So many terms are tried for a misspelt word. */
const mostTried = 5;

/**
 * Slots with words that no paper has as typed read as the likeliest near terms: before the others
 * those that stand in a title with all other words, then those that stand in a paper with them. Words
 * that few papers have are read so as well where no paper has them with the others and some paper has
 * the near term with them.
 */
async function correctedSlots(
  index: Index,
  slots: readonly Slot[],
  compounds: readonly Compound[],
): Promise<Slot[]> {
  const corrected = [...slots];
  const telling = slots.filter(({ isCommon }) => !isCommon);
  const isShort = telling.length <= fewWords;
  const isTogether = (slot: Slot, at: number, field?: Field) =>
    [...slot.postings].some(
      ([page, posting]) =>
        (!field || posting.fields.has(field)) &&
        corrected.every(
          (other, place) => place === at || other.isCommon || stands(other, place, compounds, page, field),
        ),
    );
  for (const [at, slot] of slots.entries()) {
    const isKnown = listsOf(slot, at, compounds).some(({ size }) => size > 0);
    const isDoubtful = slot.postings.size <= rare && telling.length > 1 && isShort;
    const isRead = isCorrectable(slot.word) && (isShort || slot.word.length >= surelyMisspelt.letters);
    if (slot.isCommon || !isRead || (isKnown && (!isDoubtful || isTogether(slot, at)))) continue;
    const near = nearTerms(slot.word, await index.vocabulary()).filter(
      (one) => (!isKnown || one.term !== termOf([slot.word])) && (isShort || isSurelyMeant(slot.word, one)),
    );
    const tried = await Promise.all(
      near.slice(0, mostTried).map(async ({ term }): Promise<Slot> => {
        return { ...slot, correction: term, postings: await index.postings(term) };
      }),
    );
    const best =
      tried.find((read) => isTogether(read, at, 'title')) ??
      tried.find((read) => isTogether(read, at)) ??
      (isKnown ? undefined : tried[0]);
    if (best) corrected[at] = best;
  }
  return corrected;
}

function isSurelyMeant(word: string, { term, cost }: NearTerm): boolean {
  return cost < surelyMisspelt.cost && term.length >= word.length - surelyMisspelt.ending;
}

/** The lists in which the word of the slot at this place stands: its own, and those of compounds with it. */
export function listsOf(slot: Slot, at: number, compounds: readonly Compound[]): PostingList[] {
  const covering = compounds.filter(({ from, to }) => from <= at && at < to);
  return [slot, ...covering].map(({ postings }) => postings);
}

/** Whether a paper has the word of a slot, by itself or in a compound; anywhere or in a field. */
export function stands(
  slot: Slot,
  at: number,
  compounds: readonly Compound[],
  page: number,
  field?: Field,
): boolean {
  return listsOf(slot, at, compounds).some((list) => {
    const posting = list.get(page);
    return posting !== undefined && (!field || posting.fields.has(field));
  });
}

/** The term that a word which no paper has was meant to be. */
export async function correctionOf(index: Index, word: string): Promise<string | undefined> {
  return isCorrectable(word) ? nearTerms(word, await index.vocabulary())[0]?.term : undefined;
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
