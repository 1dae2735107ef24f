import { eigenOf, gramOf, orthonormalise } from './dense.ts';
import { randomNumbers } from './random.ts';
import { product, type SparseMatrix, transposedProduct } from './sparse.ts';
import { isCommon, termOf, wordParts } from './term.ts';

/** Papers as rows of numbers: near rows are papers that say alike things, in whatever words. */
export interface LatentVectors {
  /** How many numbers a paper has. */
  dimensions: number;
  /** One row a paper, of length one or zero. */
  rows: Float64Array;
}

/** Further dimensions that are computed for the sake of the others, and how often they are refined. */
const oversampling = 8;
const refinements = 5;

/** The first dimension is what all texts have in common, and tells none from another. */
const shared = 1;

/** A term of fewer papers relates nothing. */
const leastPapers = 2;

/**
 * Latent semantic vectors of texts: S. Deerwester and others, Indexing by latent semantic analysis,
 * JASIS 41 (1990), by the randomised subspace iteration of N. Halko, P.-G. Martinsson and J. Tropp,
 * Finding structure with randomness, SIAM Review 53 (2011). The numbers drawn come from a fixed seed,
 * so that the same texts give the same vectors.
 */
export function latentVectors(texts: readonly string[], dimensions: number): LatentVectors {
  const matrix = weighedTerms(texts);
  const most = Math.min(dimensions + shared, matrix.rows, matrix.columns);
  const width = Math.min(most + oversampling, matrix.rows, matrix.columns);
  if (most <= shared) return { dimensions: 0, rows: new Float64Array() };
  const random = randomNumbers(20_250_704);
  let basis = product(matrix, Float64Array.from({ length: matrix.columns * width }, random), width);
  for (let pass = 0; pass < refinements; pass++) {
    orthonormalise(basis, matrix.rows, width);
    basis = product(matrix, transposedProduct(matrix, basis, width), width);
  }
  orthonormalise(basis, matrix.rows, width);
  const projected = transposedProduct(matrix, basis, width);
  const { values, vectors } = eigenOf(gramOf(projected, matrix.columns, width), width);
  const order = values
    .map((_, at) => at)
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
    .slice(0, most);
  const kept = order.slice(shared);
  const rows = new Float64Array(matrix.rows * kept.length);
  for (let row = 0; row < matrix.rows; row++) {
    const vector = kept.map((at) => {
      let sum = 0;
      for (let c = 0; c < width; c++) sum += (basis[row * width + c] ?? 0) * (vectors[c * width + at] ?? 0);
      return sum * Math.sqrt(Math.max(values[at] ?? 0, 0));
    });
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    vector.forEach((value, d) => {
      rows[row * kept.length + d] = value / length;
    });
  }
  return { dimensions: kept.length, rows };
}

/** Texts by terms: the logarithm of how often a term stands, times how rare it is; rows of length one. */
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
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
    return [
      Int32Array.from(known, ([term]) => numbers.get(term) ?? 0),
      Float64Array.from(values, (value) => value / length),
    ] as const;
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
