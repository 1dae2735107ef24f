import type { TermCount } from './store.ts';

/** Shorter words are taken as they are: one letter changes them into another word. */
const shortest = 4;

/**
 * The term nearest to a misspelt word: one change away, or two in a word of eight letters and more;
 * among equals the one in more papers. A change is a letter put in, left out, replaced, or swapped
 * with its neighbour. `undefined` where there is none.
 */
export function nearestTerm(word: string, terms: readonly TermCount[]): string | undefined {
  const most = word.length < shortest || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;
  let best: { term: string; changes: number; papers: number } | undefined;
  for (const { term, papers } of terms) {
    const isLikely = Math.abs(term.length - word.length) <= most + 3 && term.length >= shortest - 1;
    if (most === 0 || !isLikely) continue;
    const changes = changesToBegin(word, term, most);
    if (changes > most) continue;
    const isBetter = !best || changes < best.changes || (changes === best.changes && papers > best.papers);
    if (isBetter) best = { term, changes, papers };
  }
  return best?.term;
}

/**
 * How many changes make `term` the beginning of `word`, whose ending the stem has lost: up to three
 * letters may follow. More than `most` is told as `most + 1`. Optimal string alignment, as in
 * G. Navarro, A guided tour to approximate string matching, ACM Computing Surveys 33 (2001).
 */
function changesToBegin(word: string, term: string, most: number): number {
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
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  const exact = last[word.length] ?? most + 1;
  const endings = [1, 2, 3].map((cut) =>
    cut < word.length - 3 ? (last[word.length - cut] ?? most + 1) : most + 1,
  );
  return Math.min(exact, ...endings.map((changes) => Math.max(changes, 1)));
}
