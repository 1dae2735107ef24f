import type { Lexicon } from '../../meaning/lexicon.ts';
import { meaningOf } from '../meaning.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { Shelf, ShelfPaper } from '../shelf.ts';

/** A paper that is like another. */
export interface Related {
  paper: ShelfPaper;
  /** The one to three terms that say most of what both are about, as the texts write them. */
  shared: string[];
}

/** At most this many related papers are listed, and this many terms of each are named. */
const maxRelated = 6;
const maxTerms = 3;

/** A term in a larger share of the shelf's papers says nothing of two that have it. */
const maxShareOfPapers = 0.3;

/** How much more a term counts that has several words, and one whose words are in phrases that place papers. */
const weights = { severalWords: 1.5, placing: 2 };

/**
 * The papers most like the one with this id, the most alike first: near to it in meaning, and with
 * terms in common that few others have. A paper that shares no term is not listed.
 */
export function relatedTo(shelf: Shelf, id: string): Related[] {
  const { nearest, rows, lexicon } = meaningOf(shelf);
  const row = rows.get(id);
  if (row === undefined) return [];
  const weightOf = termWeights(shelf);
  const own = lexicon.rows[row] ?? new Int32Array();
  const isOwn = new Set(own);
  return [...nearest.rows.subarray(row * nearest.each, (row + 1) * nearest.each)]
    .map((other, at) => {
      const terms = lexicon.rows[other] ?? new Int32Array();
      const shared = [...terms].filter((term) => isOwn.has(term) && (weightOf[term] ?? 0) > 0);
      const scale = Math.sqrt(sumOfSquares(own, weightOf) * sumOfSquares(terms, weightOf)) || 1;
      const nearness = nearest.likeness[row * nearest.each + at] ?? 0;
      return { other, shared, likeness: nearness + sumOfSquares(shared, weightOf) / scale };
    })
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
    .slice(0, maxRelated)
    .flatMap(({ other, shared }) => {
      const paper = shelf.papers[other];
      return paper ? [{ paper, shared: namedTerms(shared, weightOf, lexicon) }] : [];
    });
}

/**
 * Term -> how much it says of two papers that have it: more the rarer it is, the more alike the papers
 * with it are, and if it places papers; 0 for a common one.
 */
const termWeights = oncePerObject((shelf: Shelf): Float32Array => {
  const { counts, words, coherence, rows, written } = meaningOf(shelf).lexicon;
  const maxPapers = Math.max(2, rows.length * maxShareOfPapers);
  const placing = placingWords(shelf);
  return Float32Array.from(counts, (count, term) => {
    if (count > maxPapers) return 0;
    const rarity = Math.log(rows.length / count);
    const trust = (count - 1) / (count + 2);
    const isPlacing = wordStems(written[term] ?? '').every((stem) => placing.has(stem));
    const weight = rarity * trust * (coherence[term] ?? 0);
    return weight * ((words[term] ?? 1) > 1 ? weights.severalWords : 1) * (isPlacing ? weights.placing : 1);
  });
});

/** The stems of the phrases that placed a paper of the shelf. */
function placingWords({ placements }: Shelf): ReadonlySet<string> {
  const reasons = [...placements.values()].flat().map(({ reason }) => reason);
  const phrases = new Set(reasons.flatMap((reason) => (reason === 'curator' ? [] : [reason.phrase])));
  return new Set([...phrases].flatMap(wordStems));
}

function sumOfSquares(terms: Iterable<number>, weightOf: Float32Array): number {
  let sum = 0;
  for (const term of terms) sum += (weightOf[term] ?? 0) ** 2;
  return sum;
}

/** The terms with the highest weights that have no word in common. */
function namedTerms(terms: readonly number[], weightOf: Float32Array, { written }: Lexicon): string[] {
  const used = new Set<string>();
  return [...terms]
    .sort((a, b) => (weightOf[b] ?? 0) - (weightOf[a] ?? 0) || a - b)
    .map((term) => written[term] ?? '')
    .filter((term) => {
      const stems = wordStems(term);
      if (stems.some((stem) => used.has(stem))) return false;
      for (const stem of stems) used.add(stem);
      return true;
    })
    .slice(0, maxTerms);
}

/** The first letters of each word of a term, so that forms of one word count as one. */
function wordStems(term: string): string[] {
  return term
    .toLowerCase()
    .split(/[\s‑-]+/)
    .map((word) => word.slice(0, 5));
}
