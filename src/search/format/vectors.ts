import type { QueryWord } from '../match/slot.ts';

/** Latent vectors as they are sent: half a byte a number, so many levels on each side of zero. */
const levels = 8;

/** The distance of two levels in standard deviations, for the least error of a normal distribution (J. Max, Quantizing for minimum distortion, IRE Transactions on Information Theory 6, 1960). */
const step = 0.335;

/** The vectors of a shelf, small enough to be sent. */
export interface PackedVectors {
  dimensions: number;
  /** The standard deviation of each dimension. */
  spread: number[];
  /** Two numbers a byte, row after row, in base64. */
  rows: string;
}

/** How near papers are to a query in meaning. */
export interface MeaningVectors {
  /**
   * For each paper the cosine between its vector and the query's, which is that of the papers in
   * which the words of the query stand; 0 for all where no word says anything.
   */
  nearness(slots: readonly QueryWord[], papers: number): Float32Array;
}

/** Packs vectors, one row a paper. */
export function packedVectors(rows: Float64Array, dimensions: number): PackedVectors {
  const papers = dimensions === 0 ? 0 : rows.length / dimensions;
  const spread = Array.from({ length: dimensions }, (_, d) => {
    let square = 0;
    for (let at = d; at < rows.length; at += dimensions) square += (rows[at] ?? 0) ** 2;
    return Number(Math.sqrt(square / papers).toPrecision(4));
  });
  const bytes = new Uint8Array(Math.ceil(rows.length / 2));
  rows.forEach((value, at) => {
    const level = Math.floor(value / (step * (spread[at % dimensions] || 1)));
    const half = Math.max(-levels, Math.min(levels - 1, level)) + levels;
    bytes[at >> 1] = (bytes[at >> 1] ?? 0) | (at % 2 === 0 ? half : half << 4);
  });
  return { dimensions, spread, rows: base64(bytes) };
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Opens packed vectors. */
export function openedVectors({ dimensions, spread, rows }: PackedVectors): MeaningVectors {
  const vectors = unpacked(rows, dimensions, spread);
  return {
    nearness(slots, papers) {
      const query = new Float64Array(dimensions);
      for (const { isCommon, postings } of slots) {
        if (isCommon || postings.size === 0) continue;
        const term = new Float64Array(dimensions);
        for (const [page, { frequency }] of postings) {
          const weight = 1 + Math.log(Math.max(frequency, 1));
          for (let d = 0; d < dimensions; d++)
            term[d] = (term[d] ?? 0) + weight * (vectors[page * dimensions + d] ?? 0);
        }
        const weight = Math.log(1 + papers / postings.size) / (lengthOf(term) || 1);
        for (let d = 0; d < dimensions; d++) query[d] = (query[d] ?? 0) + weight * (term[d] ?? 0);
      }
      const length = lengthOf(query) || 1;
      return Float32Array.from({ length: papers }, (_, page) => {
        let cosine = 0;
        for (let d = 0; d < dimensions; d++)
          cosine += (query[d] ?? 0) * (vectors[page * dimensions + d] ?? 0);
        return cosine / length;
      });
    },
  };
}

/** The vectors, each of length one again. */
function unpacked(rows: string, dimensions: number, spread: readonly number[]): Float32Array {
  const bytes = Uint8Array.from(atob(rows), (character) => character.charCodeAt(0));
  const papers = dimensions === 0 ? 0 : Math.floor((bytes.length * 2) / dimensions);
  const vectors = new Float32Array(papers * dimensions);
  for (let page = 0; page < papers; page++) {
    const from = page * dimensions;
    for (let d = 0; d < dimensions; d++) {
      const at = from + d;
      const half = at % 2 === 0 ? (bytes[at >> 1] ?? 0) & 15 : (bytes[at >> 1] ?? 0) >> 4;
      vectors[at] = (half - levels + 0.5) * step * (spread[d] ?? 0);
    }
    const row = vectors.subarray(from, from + dimensions);
    const length = lengthOf(row) || 1;
    for (let d = 0; d < dimensions; d++) row[d] = (row[d] ?? 0) / length;
  }
  return vectors;
}

function lengthOf(vector: Float64Array | Float32Array): number {
  let square = 0;
  for (const value of vector) square += value * value;
  return Math.sqrt(square);
}
