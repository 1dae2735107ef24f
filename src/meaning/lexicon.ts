import type { LatentVectors } from './latent.ts';
import { phraseReader } from './phrase.ts';

/** The terms that two or more texts have. */
export interface Lexicon {
  /** Term -> as the texts write it, with a capital where most do so. */
  written: readonly string[];
  /** Term -> how many words it has. */
  words: Uint8Array;
  /** Term -> how many texts have it. */
  counts: Int32Array;
  /** Term -> how similar the texts with it are: the mean product of two of them, 0 or more. */
  coherence: Float32Array;
  /** Text -> its terms, in order. */
  rows: readonly Int32Array[];
}

/** The terms of texts. `vectors` has a row of length one for each text. */
export function lexiconOf(texts: readonly string[], vectors: LatentVectors): Lexicon {
  const { keys, found } = readTerms(texts);
  const counts = new Int32Array(keys.length);
  for (const row of found) for (const term of row) counts[term] = (counts[term] ?? 0) + 1;
  const kept = [...keys.keys()].filter((term) => (counts[term] ?? 0) > 1);
  const numbers = new Map(kept.map((term, number) => [term, number]));
  const rows = found.map((row) =>
    Int32Array.from([...row].flatMap((term) => numbers.get(term) ?? [])).sort(),
  );
  const keptKeys = kept.flatMap((term) => keys[term] ?? []);
  const keptCounts = Int32Array.from(kept, (term) => counts[term] ?? 0);
  return {
    written: keptKeys.map(writtenOf),
    words: Uint8Array.from(keptKeys, ({ words }) => words),
    counts: keptCounts,
    coherence: coherenceOf(rows, keptCounts, vectors),
    rows,
  };
}

/** How texts write a term: the first writing with a small initial letter and the first other, and how often each. */
interface Key {
  words: number;
  small: { written: string; texts: number };
  large: { written: string; texts: number };
}

function writtenOf({ small, large }: Key): string {
  return large.texts > small.texts ? large.written : small.written;
}

function readTerms(texts: readonly string[]): { keys: Key[]; found: Int32Array[] } {
  const read = phraseReader();
  const numbers = new Map<string, number>();
  const keys: Key[] = [];
  const found = texts.map((text) =>
    Int32Array.from(read(text), ([name, written]) => {
      const number = numbers.get(name) ?? keys.length;
      numbers.set(name, number);
      keys[number] ??= {
        words: name.split(' ').length,
        small: { written: '', texts: 0 },
        large: { written: '', texts: 0 },
      };
      const writing = keys[number][/^\p{Lu}/u.test(written) ? 'large' : 'small'];
      writing.texts++;
      writing.written ||= written;
      return number;
    }),
  );
  return { keys, found };
}

/**
 * The mean product of two different texts of a term: the square of the sum of its vectors, less the
 * products of each with itself, by the number of pairs.
 */
function coherenceOf(
  rows: readonly Int32Array[],
  counts: Int32Array,
  { rows: vectors, dimensions }: LatentVectors,
): Float32Array {
  const sums = new Float32Array(counts.length * dimensions);
  rows.forEach((terms, row) => {
    for (const term of terms)
      for (let d = 0; d < dimensions; d++) {
        const at = term * dimensions + d;
        sums[at] = (sums[at] ?? 0) + (vectors[row * dimensions + d] ?? 0);
      }
  });
  return Float32Array.from(counts, (count, term) => {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += (sums[term * dimensions + d] ?? 0) ** 2;
    return Math.max(0, (square - count) / (count * (count - 1)));
  });
}
