import type { TermCount } from './store.ts';
import { termOf } from './term.ts';

/** A term that a misspelt word may have meant. */
export interface NearTerm extends TermCount {
  /** How many changes make it of the word, and a fraction for an ending that it has lost. */
  cost: number;
}

/** Shorter words are taken as they are: one letter changes them into another word. */
const shortest = 4;

/** Longer words are allowed two changes instead of one. */
const long = 8;

/**
 * The term nearest to a misspelt word: one change away, or two in a word of eight letters and more;
 * among equals the one in more papers. A change is a letter put in, left out, replaced, or swapped
 * with its neighbour. `undefined` where there is none.
 */
export function nearestTerm(word: string, terms: readonly TermCount[]): NearTerm | undefined {
  const most = word.length < shortest || /\d/.test(word) ? 0 : word.length < long ? 1 : 2;
  if (most === 0) return undefined;
  const forms = [...new Set([word, termOf([word])])].map((form) => ({ form, cuts: cutCosts(form) }));
  let best: NearTerm | undefined;
  for (const { term, papers } of terms) {
    if (term.length < shortest || term.length > word.length + most) continue;
    const cost = Math.min(...forms.map(({ form, cuts }) => costOf(form, cuts, term, most)));
    const isBetter = !best || cost < best.cost || (cost === best.cost && papers > best.papers);
    if (cost < Number.POSITIVE_INFINITY && isBetter) best = { term, papers, cost };
  }
  return best;
}

/** What stems have lost. */
const endings = (
  'e s es ed er ers ing ings ion ions ation ations ization izations isation isations ize izes ized izer izing ise ' +
  'ises ised ising ive ives ivity al ally ical ically ly able ible ability ment ments ness ity ities ic ics ate ates ' +
  'ated ating ator ators ant ent ance ence ous ism ist ists y ies ied ier'
).split(' ');
const longestEnding = 8;

/** A term as it was typed is nearer than one that has lost an ending. */
const endingCost = 0.1;

/** What it costs to take the last letters of a word for an ending, by their number. */
function cutCosts(word: string): number[] {
  return Array.from({ length: Math.min(longestEnding, word.length - 1) + 1 }, (_, cut) => {
    if (cut === 0) return 0;
    const tail = word.slice(-cut);
    return endingCost + Math.min(...endings.map((ending) => changesTo(ending, tail).at(-1) ?? cut));
  });
}

/** What it costs to make `term` of a word, with or without an ending; endless if more than `most` changes. */
function costOf(word: string, cuts: readonly number[], term: string, most: number): number {
  const changes = changesTo(term, word, most);
  const costs = cuts.map((cost, cut) => (changes[word.length - cut] ?? most + 1) + cost);
  const least = Math.min(...costs);
  return Math.floor(least) > most ? Number.POSITIVE_INFINITY : least;
}

/**
 * How many changes make `term` of the first letters of a word, by their number; nothing where it is
 * more than `most` for all. Optimal string alignment, as in G. Navarro, A guided tour to approximate
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
