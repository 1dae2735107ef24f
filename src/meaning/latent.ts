import { eigenOf, gramOf, orthonormalise } from './dense.ts';
import { randomNumbers } from './random.ts';
import { product, type SparseMatrix, transposedProduct } from './sparse.ts';
import { isCommon, termOf, wordParts } from './term.ts';

/** Papers as rows of numbers: rows near each other are papers that say similar things, in whatever words. */
export interface LatentVectors {
  /** How many numbers a paper has. */
  dimensions: number;
  /** One row a paper, of length one or zero. */
  rows: Float64Array;
}

/** Dimensions computed only to make the others exact, and how often all are refined. */
const extraDimensions = 8;
const refinements = 5;

/** The first dimension is what all texts have in common, and distinguishes none. */
const commonDimensions = 1;

/** A term of fewer papers relates none to another. */
const leastPapers = 2;

/**
 * Latent semantic vectors of texts: S. Deerwester and others, Indexing by latent semantic analysis,
 * JASIS 41 (1990), by the randomised subspace iteration of N. Halko, P.-G. Martinsson and J. Tropp,
 * Finding structure with randomness, SIAM Review 53 (2011). Random numbers have a
 * fixed seed, so that the same texts give the same vectors.
 */
export function latentVectors(texts: readonly string[], dimensions: number): LatentVectors {
  const matrix = weighedTerms(texts);
  const most = Math.min(dimensions + commonDimensions, matrix.rows, matrix.columns);
  const width = Math.min(most + extraDimensions, matrix.rows, matrix.columns);
  if (most <= commonDimensions) return { dimensions: 0, rows: new Float64Array() };
  const random = randomNumbers(20_250_704);
  let basis = product(matrix, Float64Array.from({ length: matrix.columns * width }, random), width);
  for (let pass = 0; pass < refinements; pass++) {
    orthonormalise(basis, matrix.rows, width);
    basis = product(matrix, transposedProduct(matrix, basis, width), width);
  }
  orthonormalise(basis, matrix.rows, width);
  const projected = transposedProduct(matrix, basis, width);
  const { values, vectors } = eigenOf(gramOf(projected, matrix.columns, width), width);
  const kept = [...values.keys()]
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
    .slice(commonDimensions, most);
  const rows = new Float64Array(matrix.rows * kept.length);
  for (let row = 0; row < matrix.rows; row++) {
    const vector = kept.map((at) => {
      let sum = 0;
      for (let c = 0; c < width; c++) sum += (basis[row * width + c] ?? 0) * (vectors[c * width + at] ?? 0);
      return sum * Math.sqrt(Math.max(values[at] ?? 0, 0));
    });
    rows.set(normalised(vector), row * kept.length);
  }
  return { dimensions: kept.length, rows };
}

/** A vector of length one, or zero. */
function normalised(vector: readonly number[]): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return Float64Array.from(vector, (value) => value / length);
}

/** Texts by terms: the logarithm of a term's frequency times its rarity; rows of length one. */
function weighedTerms(texts: readonly string[]): SparseMatrix {
  const counted = texts.map(termCounts);
  const papers = new Map<string, number>();
  for (const counts of counted)
    for (const term of counts.keys()) papers.set(term, (papers.get(term) ?? 0) + 1);
  const terms = [...papers]
    .filter(([, count]) => count >= leastPapers && count * 2 <= texts.length)
    .map(([term]) => term)
    .sort();
  const numbers = new Map(terms.map((term, at) => [term, at]));
  const cells = counted.map((counts) => {
    const known = [...counts].filter(([term]) => numbers.has(term));
    const values = known.map(
      ([term, count]) => (1 + Math.log(count)) * Math.log(texts.length / (papers.get(term) ?? 1)),
    );
    return [Int32Array.from(known, ([term]) => numbers.get(term) ?? 0), normalised(values)] as const;
  });
  return { rows: texts.length, columns: terms.length, cells };
}

function termCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of wordParts(text)) {
    if (isCommon(part) || part.length < 2) continue;
    const term = termOf(part);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
