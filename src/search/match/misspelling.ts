import { termOf } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import type { IndexField } from '../format/posting.ts';
import { type CompoundWord, hasWord, postingListsOf, type QueryWord } from './query-word.ts';
import { beginsAlike, isCorrectable, isLikelySlip, type NearTerm, nearTerms } from './spelling.ts';

/**
 * In a query of at most `mostTellingWords`, a word that at most `mostPapers` have may be a misspelling
 * that they share.
 */
const doubtful = { mostPapers: 3, mostTellingWords: 6 };

/**
 * In a longer query an unknown word may well be another word. It is a misspelling if it has at least
 * this many letters, less than this many changes correct it, and its term has lost at most this many
 * letters of its ending.
 */
const surelyMisspelt = { leastLetters: 8, changes: 2, mostLostLetters: 3 };

/** This many telling words explain each other, and one of them may be two changes away. */
const leastExplainingWords = 3;

/** At most this many terms are tried for a misspelt word. */
const mostTriedTerms = 5;

/**
 * The words with those that no paper has as typed replaced by the likeliest near terms: rather by ones
 * in a title with all other words, then by ones in a paper with them. Words that few papers have are
 * replaced as well where no paper has them with the others and some paper has the near term with them.
 */
export async function correctedWords(
  index: Index,
  words: readonly QueryWord[],
  compounds: readonly CompoundWord[],
): Promise<QueryWord[]> {
  const corrected = [...words];
  const telling = words.filter(({ isCommon }) => !isCommon).length;
  const isShort = telling <= doubtful.mostTellingWords;
  const isTogether = (word: QueryWord, at: number, field?: IndexField) =>
    [...word.postings].some(
      ([paper, { fields }]) =>
        (!field || fields.has(field)) &&
        corrected.every(
          (other, place) =>
            place === at || other.isCommon || hasWord(postingListsOf(other, place, compounds), paper, field),
        ),
    );
  for (const [at, word] of words.entries()) {
    const isKnown = postingListsOf(word, at, compounds).some(({ size }) => size > 0);
    const isDoubtful = word.postings.size <= doubtful.mostPapers && telling > 1 && isShort;
    const isLong = isShort || word.word.length >= surelyMisspelt.leastLetters;
    if (word.isCommon || !isCorrectable(word.word) || !isLong) continue;
    if (isKnown && (!isDoubtful || isTogether(word, at))) continue;
    const near = nearTerms(word.word, await index.vocabulary()).filter(
      (term) =>
        (!isKnown || term.term !== termOf(word.word)) &&
        (isShort || isSurelyMeant(word.word, term)) &&
        (telling >= leastExplainingWords || term.cost < 2 || isLikelySlip(word.word, term)),
    );
    const readAs = async ({ term }: NearTerm): Promise<QueryWord> => {
      return { ...word, correction: term, postings: await index.postings(term) };
    };
    const tried = telling > 1 ? await Promise.all(near.slice(0, mostTriedTerms).map(readAs)) : [];
    const likely = isKnown ? undefined : near.find((term) => isLikelySlip(word.word, term));
    const best =
      tried.find((read) => isTogether(read, at, 'title')) ??
      tried.find((read) => isTogether(read, at)) ??
      (likely && (await readAs(likely)));
    if (best) corrected[at] = best;
  }
  return corrected;
}

function isSurelyMeant(word: string, { term, cost }: NearTerm): boolean {
  return cost < surelyMisspelt.changes && term.length >= word.length - surelyMisspelt.mostLostLetters;
}

/** Whether a term begins as a word does, is about as long, and is one change away. */
function isOneAway(word: string, { term, cost }: NearTerm): boolean {
  return cost < 2 && beginsAlike(word, term) && term.length >= word.length - 2;
}

/** The likeliest term for a word that no paper has. */
export async function correctionOf(index: Index, word: string): Promise<string | undefined> {
  const near = isCorrectable(word) ? nearTerms(word, await index.vocabulary()) : [];
  return near.find((term) => isOneAway(word, term) || isLikelySlip(word, term))?.term;
}
