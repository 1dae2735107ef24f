import { termOf } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import type { IndexField } from '../format/posting.ts';
import { type CompoundWord, hasWord, postingListsOf, type QueryWord } from './slot.ts';
import { beginsAlike, isCorrectable, isLikelySlip, type NearTerm, nearTerms } from './spelling.ts';

/** A word that so few papers have may be a misspelling that they share, in a query of so few words. */
const rare = 3;
const fewWords = 6;

/**
 * In a longer query a word that no paper has may well be another word: it is a misspelling if it has
 * so many letters, one change does, and the ending that its term has lost is so long at most.
 */
const surelyMisspelt = { letters: 8, cost: 2, ending: 3 };

/** So many words explain each other, and one of them may be two changes away. */
const explaining = 3;

/** So many terms are tried for a misspelt word. */
const mostTried = 5;

/**
 * Slots with words that no paper has as typed read as the likeliest near terms: before the others
 * those that stand in a title with all other words, then those that stand in a paper with them. Words
 * that few papers have are read so as well where no paper has them with the others and some paper has
 * the near term with them.
 */
export async function correctedWords(
  index: Index,
  slots: readonly QueryWord[],
  compounds: readonly CompoundWord[],
): Promise<QueryWord[]> {
  const corrected = [...slots];
  const telling = slots.filter(({ isCommon }) => !isCommon);
  const isShort = telling.length <= fewWords;
  const isExplained = telling.length >= explaining;
  const isTogether = (slot: QueryWord, at: number, field?: IndexField) =>
    [...slot.postings].some(
      ([page, posting]) =>
        (!field || posting.fields.has(field)) &&
        corrected.every(
          (other, place) => place === at || other.isCommon || hasWord(other, place, compounds, page, field),
        ),
    );
  for (const [at, slot] of slots.entries()) {
    const isKnown = postingListsOf(slot, at, compounds).some(({ size }) => size > 0);
    const isDoubtful = slot.postings.size <= rare && telling.length > 1 && isShort;
    const isRead = isCorrectable(slot.word) && (isShort || slot.word.length >= surelyMisspelt.letters);
    if (slot.isCommon || !isRead || (isKnown && (!isDoubtful || isTogether(slot, at)))) continue;
    const near = nearTerms(slot.word, await index.vocabulary()).filter(
      (one) =>
        (!isKnown || one.term !== termOf([slot.word])) &&
        (isShort || isSurelyMeant(slot.word, one)) &&
        (isExplained || one.cost < 2 || isLikelySlip(slot.word, one)),
    );
    const readAs = async ({ term }: NearTerm): Promise<QueryWord> => {
      return { ...slot, correction: term, postings: await index.postings(term) };
    };
    const tried = await Promise.all(near.slice(0, mostTried).map(readAs));
    const likely = near.find((one) => isLikelySlip(slot.word, one));
    const best =
      (telling.length > 1
        ? (tried.find((read) => isTogether(read, at, 'title')) ?? tried.find((read) => isTogether(read, at)))
        : undefined) ?? (isKnown || !likely ? undefined : await readAs(likely));
    if (best) corrected[at] = best;
  }
  return corrected;
}

function isSurelyMeant(word: string, { term, cost }: NearTerm): boolean {
  return cost < surelyMisspelt.cost && term.length >= word.length - surelyMisspelt.ending;
}

/** Whether a term begins as a word does, is about as long, and is one change away. */
function isOneAway(word: string, { term, cost }: NearTerm): boolean {
  return cost < 2 && beginsAlike(word, term) && term.length >= word.length - 2;
}

/** The likeliest term that a word which no paper has may have been meant to be. */
export async function correctionOf(index: Index, word: string): Promise<string | undefined> {
  const near = isCorrectable(word) ? nearTerms(word, await index.vocabulary()) : [];
  return near.find((one) => isOneAway(word, one) || isLikelySlip(word, one))?.term;
}
