import type { Lexicon } from '../../meaning/lexicon.ts';
import { meaningOf } from '../meaning.ts';
import type { Shelf, ShelfPaper } from '../shelf.ts';

/** A paper that is like another. */
export interface Related {
  paper: ShelfPaper;
  /** The terms that tell most of what both are about, as the texts write them: one to three. */
  shared: string[];
}

/** So many are listed at most, with so many terms each. */
const most = 6;
const mostTerms = 3;

/** A term that more papers than this share of the shelf have says little of two that have it. */
const common = 0.3;

/** How much more a term of several words says, and one whose words stand in phrases that place papers. */
const several = 1.5;
const placing = 2;

/**
 * The papers most like the one with this id, the likest first: near to it in meaning, and with terms
 * in common that few others have. A paper that shares no term is not listed.
 */
export function relatedTo(shelf: Shelf, id: string): Related[] {
  const meaning = meaningOf(shelf);
  const { nearest, rows, lexicon } = meaning;
  const row = rows.get(id);
  if (row === undefined) return [];
  const worth = worthOf(shelf);
  const own = lexicon.rows[row] ?? new Int32Array();
  return [...nearest.rows.subarray(row * nearest.each, (row + 1) * nearest.each)]
    .map((other, at) => {
      const terms = lexicon.rows[other] ?? new Int32Array();
      const shared = sharedOf(own, terms).filter((term) => (worth[term] ?? 0) > 0);
      const scale = Math.sqrt(squares(own, worth) * squares(terms, worth)) || 1;
      const near = nearest.likeness[row * nearest.each + at] ?? 0;
      return { other, shared, likeness: near + squares(shared, worth) / scale };
    })
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
    .slice(0, most)
    .flatMap(({ other, shared }) => {
      const paper = shelf.papers[other];
      return paper ? [{ paper, shared: named(shared, worth, lexicon) }] : [];
    });
}

const known = new WeakMap<Shelf, Float32Array>();

/**
 * Term -> how much it says of what two papers have in common: how rare it is, how alike the papers
 * are that have it, and whether it places papers; nothing for a common one.
 */
function worthOf(shelf: Shelf): Float32Array {
  const found = known.get(shelf) ?? freshWorth(shelf);
  known.set(shelf, found);
  return found;
}

function freshWorth(shelf: Shelf): Float32Array {
  const { counts, words, coherence, rows, written } = meaningOf(shelf).lexicon;
  const limit = Math.max(2, rows.length * common);
  const topical = placingWords(shelf);
  return Float32Array.from(counts, (count, term) => {
    if (count > limit) return 0;
    const rarity = Math.log(rows.length / count);
    const trust = (count - 1) / (count + 2);
    const places = wordsOf(written[term] ?? '').every((word) => topical.has(word));
    const worth = rarity * trust * (coherence[term] ?? 0);
    return worth * ((words[term] ?? 1) > 1 ? several : 1) * (places ? placing : 1);
  });
}

/** The words of the phrases that placed a paper of the shelf. */
function placingWords({ placements }: Shelf): ReadonlySet<string> {
  const reasons = [...placements.values()].flat().map(({ reason }) => reason);
  const phrases = new Set(reasons.flatMap((reason) => (reason === 'curator' ? [] : [reason.phrase])));
  return new Set([...phrases].flatMap(wordsOf));
}

/** What two ordered rows have in common. */
function sharedOf(a: Int32Array, b: Int32Array): number[] {
  const shared: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared.push(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

function squares(terms: Iterable<number>, worth: Float32Array): number {
  let sum = 0;
  for (const term of terms) sum += (worth[term] ?? 0) ** 2;
  return sum;
}

/** The terms that say most and have no word in common. */
function named(terms: readonly number[], worth: Float32Array, { written }: Lexicon): string[] {
  const chosen: string[] = [];
  for (const term of [...terms].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)) {
    const words = wordsOf(written[term] ?? '');
    if (
      chosen.length < mostTerms &&
      !chosen.some((other) => wordsOf(other).some((word) => words.includes(word)))
    )
      chosen.push(written[term] ?? '');
  }
  return chosen;
}

/** The words of a term by their beginnings, so that forms of one word count as one. */
function wordsOf(term: string): string[] {
  return term
    .toLowerCase()
    .split(/[\s‑-]+/)
    .map((word) => word.slice(0, 5));
}
