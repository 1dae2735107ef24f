import type { TermCount } from './store.ts';
import { termOf } from './term.ts';

/** Shorter words are taken as they are: one letter changes them into another word. */
const shortest = 4;

/**
 * The term nearest to a misspelt word: one change away, or two in a word of eight letters and more;
 * among equals the one in more papers. A change is a letter put in, left out, replaced, or swapped
 * with its neighbour. `undefined` where there is none.
 */
export function nearestTerm(word: string, terms: readonly TermCount[]): string | undefined {
  const most = word.length < shortest || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;
  if (most === 0) return undefined;
  const stemmed = termOf([word]);
  let best: { term: string; cost: number; papers: number } | undefined;
  for (const { term, papers } of terms) {
    if (term.length < shortest || Math.abs(term.length - word.length) > most + longestEnding) continue;
    const cost = Math.min(costOf(word, term, most), costOf(stemmed, term, most));
    const isBetter = !best || cost < best.cost || (cost === best.cost && papers > best.papers);
    if (cost < Number.POSITIVE_INFINITY && isBetter) best = { term, cost, papers };
  }
  return best?.term;
}

/** A stem may have lost so many letters of its word, each at a fraction of a change. */
const longestEnding = 4;
const endingCost = 0.2;

/**
 * What it costs to make `term` of `word`, or of what is left of it without its ending: the number of
 * changes, up to `most`, and a little for each letter of the ending. Optimal string alignment, as in
 * G. Navarro, A guided tour to approximate string matching, ACM Computing Surveys 33 (2001).
 */
function costOf(word: string, term: string, most: number): number {
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
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    before = last;
    last = row;
  }
  const costs = Array.from({ length: longestEnding + 1 }, (_, cut) => {
    const changes = last[word.length - cut] ?? most + 1;
    return changes > most ? Number.POSITIVE_INFINITY : changes + cut * endingCost;
  });
  return Math.min(...costs);
}
