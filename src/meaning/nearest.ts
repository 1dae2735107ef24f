import type { LatentVectors } from './latent.ts';

/** For each row the rows nearest to it, the nearest first. */
export interface Nearest {
  /** How many each row has. */
  each: number;
  /** `rows[row * each + n]` is the n-th nearest row of a row. */
  rows: Int32Array;
  /** The products of the row and that one: cosines, where rows have length one. */
  likeness: Float32Array;
}

/** How many rows are compared at a time, so that both blocks stay in the processor's cache. */
const block = 128;

/** The `each` nearest rows of each row, by the product; of equally near rows the first comes first. */
export function nearestRows({ rows: exact, dimensions }: LatentVectors, each: number): Nearest {
  const count = dimensions > 0 ? exact.length / dimensions : 0;
  const kept = Math.max(0, Math.min(each, count - 1));
  const nearest: Nearest = {
    each: kept,
    rows: new Int32Array(count * kept).fill(-1),
    likeness: new Float32Array(count * kept).fill(Number.NEGATIVE_INFINITY),
  };
  if (kept === 0) return nearest;
  const rows = Float32Array.from(exact);
  for (let first = 0; first < count; first += block) {
    for (let second = first; second < count; second += block) {
      const endOfFirst = Math.min(first + block, count);
      const endOfSecond = Math.min(second + block, count);
      for (let a = first; a < endOfFirst; a++) {
        for (let b = second === first ? a + 1 : second; b < endOfSecond; b++) {
          const likeness = productOf(rows, a * dimensions, b * dimensions, dimensions);
          insert(nearest, a, b, likeness);
          insert(nearest, b, a, likeness);
        }
      }
    }
  }
  return nearest;
}

function productOf(rows: Float32Array, a: number, b: number, dimensions: number): number {
  let [even, odd, d] = [0, 0, 0];
  for (; d + 1 < dimensions; d += 2) {
    even += (rows[a + d] ?? 0) * (rows[b + d] ?? 0);
    odd += (rows[a + d + 1] ?? 0) * (rows[b + d + 1] ?? 0);
  }
  if (d < dimensions) even += (rows[a + d] ?? 0) * (rows[b + d] ?? 0);
  return Math.fround(even + odd);
}

/** Puts `other` among the nearest of `row`, where it belongs there. */
function insert({ each, rows, likeness }: Nearest, row: number, other: number, near: number): void {
  const start = row * each;
  let at = start + each - 1;
  if (near <= (likeness[at] ?? 0)) return;
  for (; at > start && near > (likeness[at - 1] ?? 0); at--) {
    likeness[at] = likeness[at - 1] ?? 0;
    rows[at] = rows[at - 1] ?? 0;
  }
  likeness[at] = near;
  rows[at] = other;
}
