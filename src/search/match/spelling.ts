import { isCommon, termOf } from '../../meaning/term.ts';
import type { TermCount } from '../format/chunk.ts';

/** A term that a misspelt word may have meant. */
export interface NearTerm extends TermCount {
  /** How many changes turn the word into it, and a fraction for a lost ending. */
  cost: number;
}

/** Shorter words aren't corrected: changing one letter gives another word. */
const shortestCorrectableLetters = 4;

/** Words of this many letters and more may have two changes instead of one. */
const longWordLetters = 8;

/**
 * The terms that a misspelt word may have meant, the likeliest first: one change away, or two in a long
 * word that begins alike; never a common word. Of terms with as many changes the one in more papers
 * comes first; a lost ending counts little. A change is a letter inserted, left out, replaced, or
 * swapped with its neighbour.
 */
export function nearTerms(word: string, terms: readonly TermCount[]): NearTerm[] {
  if (!isCorrectable(word)) return [];
  const mostChanges = word.length < longWordLetters ? 1 : 2;
  const forms = [...new Set([word, termOf(word)])].map((form) => ({ form, cuts: cutCosts(form) }));
  const letters = lettersOf(word);
  const near: NearTerm[] = [];
  for (const { term, papers } of terms) {
    if (term.length < shortestCorrectableLetters || term.length > word.length + mostChanges || isCommon(term))
      continue;
    if (bitsOf(lettersOf(term) & ~letters) > mostChanges) continue;
    const cost = Math.min(...forms.map(({ form, cuts }) => costOf(form, cuts, term, mostChanges)));
    if (cost < 2 || (cost < Number.POSITIVE_INFINITY && beginsAlike(word, term)))
      near.push({ term, papers, cost });
  }
  return near.sort((a, b) => likelihood(b) - likelihood(a) || a.cost - b.cost || (a.term < b.term ? -1 : 1));
}

/** A change weighs as much as being in a thousand times as many papers. */
function likelihood({ cost, papers }: NearTerm): number {
  return Math.log(papers) / Math.log(1000) - cost;
}

/**
 * Whether a word that nothing around it explains is likely a slip for this term. A long word with one
 * change is; one that begins otherwise, or a short one with other letters, is rather another word.
 */
export function isLikelySlip(word: string, { term, cost }: NearTerm): boolean {
  const length = Math.min(word.length, term.length + lostEndingLetters);
  if (length >= longWordLetters && cost < 2) return true;
  if (!beginsAlike(word, term)) return false;
  if (length >= settledWordLetters) return cost < 2 || length > longWordLetters;
  const isSwapped = [...word].sort().join('') === [...term].sort().join('');
  return isSwapped || undoubled(word) === undoubled(term);
}

/** Shorter words are slips only if they have the same letters. */
const settledWordLetters = 6;

/** A term may have lost an ending of this many letters without its word counting as longer. */
const lostEndingLetters = 2;

/** Whether two words have the same first letter, or each other's first two. */
export function beginsAlike(word: string, term: string): boolean {
  return word[0] === term[0] || (word[0] === term[1] && word[1] === term[0]);
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/** Whether a word is long enough to be told from its misspellings, and has no digit. */
export function isCorrectable(word: string): boolean {
  return word.length >= shortestCorrectableLetters && !/\d/.test(word);
}

/** The letters of a word, one bit each; all other characters share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

function bitsOf(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** Endings that stems have lost. */
const endings = (
  'e s es ed er ers ing ings ion ions ation ations ization izations isation isations ize izes ized izer izing ise ' +
  'ises ised ising ive ives ivity al ally ical ically ly able ible ability ment ments ness ity ities ic ics ate ates ' +
  'ated ating ator ators ant ent ance ence ous ism ist ists y ies ied ier'
).split(' ');
const longestEndingLetters = 8;

/** What a lost ending costs, in changes: a term as typed is nearer than one without its ending. */
const lostEndingCost = 0.3;

/** The cost of taking the last letters of a word for an ending, by their number. */
function cutCosts(word: string): number[] {
  return Array.from({ length: Math.min(longestEndingLetters, word.length - 1) + 1 }, (_, cut) => {
    if (cut === 0) return 0;
    const tail = word.slice(-cut);
    return lostEndingCost + Math.min(...endings.map((ending) => changesTo(ending, tail).at(-1) ?? cut));
  });
}

/** The cost of turning a word, with or without its ending, into `term`; infinite beyond `most` changes. */
function costOf(word: string, cuts: readonly number[], term: string, most: number): number {
  const changes = changesTo(term, word, most);
  const costs = cuts.map((cost, cut) => (changes[word.length - cut] ?? most + 1) + cost);
  const least = Math.min(...costs);
  return Math.floor(least) > most ? Number.POSITIVE_INFINITY : least;
}

/**
 * How many changes turn the first letters of a word into `term`, by their number; empty where all need
 * more than `most`. Optimal string alignment, as in G. Navarro, A guided tour to approximate
 * string matching, ACM Computing Surveys 33 (2001).
 */
function changesTo(term: string, word: string, most = Number.POSITIVE_INFINITY): number[] {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let i = 1; i <= term.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const isSame = term[i - 1] === word[j - 1];
      let changes = Math.min(
        (row[j - 1] ?? 0) + 1,
        (last[j] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = i > 1 && j > 1 && term[i - 1] === word[j - 2] && term[i - 2] === word[j - 1];
      if (isSwap) changes = Math.min(changes, (before[j - 2] ?? 0) + 1);
      row.push(changes);
    }
    if (Math.min(...row) > most) return [];
    before = last;
    last = row;
  }
  return last;
}
