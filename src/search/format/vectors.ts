import type { PostingList } from './posting.ts';

/** Numbers are sent in half a byte: this many levels on each side of zero. */
const levels = 8;

/**
 * The distance between levels in standard deviations, with the least error for a normal distribution:
 * J. Max, Quantizing for minimum distortion, IRE Transactions on Information Theory 6 (1960).
 */
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
   * For each paper the cosine between its vector and the query's, which is made of the vectors of the
   * papers that have the query's words; 0 for all where only common words are given.
   */
  nearness(words: readonly { isCommon: boolean; postings: PostingList }[], papers: number): Float32Array;
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
  const vectors = unpackedVectors(rows, dimensions, spread);

  /** Adds a multiple of a paper's vector to another one. */
  function add(sum: Float64Array, paper: number, weight: number): void {
    for (let d = 0; d < dimensions; d++)
      sum[d] = (sum[d] ?? 0) + weight * (vectors[paper * dimensions + d] ?? 0);
  }

  return {
    nearness(words, papers) {
      const query = new Float64Array(dimensions);
      for (const { isCommon, postings } of words) {
        if (isCommon || postings.size === 0) continue;
        const term = new Float64Array(dimensions);
        for (const [paper, { frequency }] of postings) add(term, paper, 1 + Math.log(Math.max(frequency, 1)));
        const weight = Math.log(1 + papers / postings.size) / (lengthOf(term) || 1);
        term.forEach((value, d) => {
          query[d] = (query[d] ?? 0) + weight * value;
        });
      }
      const length = lengthOf(query) || 1;
      return Float32Array.from({ length: papers }, (_, paper) => {
        let product = 0;
        for (let d = 0; d < dimensions; d++)
          product += (query[d] ?? 0) * (vectors[paper * dimensions + d] ?? 0);
        return product / length;
      });
    },
  };
}

/** The vectors, each of length one again. */
function unpackedVectors(rows: string, dimensions: number, spread: readonly number[]): Float32Array {
  const bytes = Uint8Array.from(atob(rows), (character) => character.charCodeAt(0));
  const papers = dimensions === 0 ? 0 : Math.floor((bytes.length * 2) / dimensions);
  const vectors = new Float32Array(papers * dimensions);
  for (let paper = 0; paper < papers; paper++) {
    const from = paper * dimensions;
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
