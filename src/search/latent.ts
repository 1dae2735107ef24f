import { isCommon, partsOf, termOf } from './browser/term.ts';

/** Papers as rows of numbers: near rows are papers that say alike things, in whatever words. */
export interface LatentVectors {
  /** How many numbers a paper has. */
  dimensions: number;
  /** One row a paper, of length one or zero. */
  rows: Float64Array;
}

/** A matrix with few numbers other than zero, by rows. */
interface SparseMatrix {
  rows: number;
  columns: number;
  /** Row -> the columns that aren't zero, and their numbers. */
  cells: readonly (readonly [columns: Int32Array, values: Float64Array])[];
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
  for (const part of text.split(/\s+/).flatMap(partsOf)) {
    if (isCommon(part) || part.length < 2) continue;
    const term = termOf([part]);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** The matrix times a dense one of `width` columns. */
function product({ rows, cells }: SparseMatrix, dense: Float64Array, width: number): Float64Array {
  const result = new Float64Array(rows * width);
  cells.forEach(([columns, values], row) => {
    for (let at = 0; at < columns.length; at++) {
      const from = (columns[at] ?? 0) * width;
      const value = values[at] ?? 0;
      for (let c = 0; c < width; c++)
        result[row * width + c] = (result[row * width + c] ?? 0) + value * (dense[from + c] ?? 0);
    }
  });
  return result;
}

/** The matrix, rows and columns exchanged, times a dense one of `width` columns. */
function transposedProduct(
  { columns: count, cells }: SparseMatrix,
  dense: Float64Array,
  width: number,
): Float64Array {
  const result = new Float64Array(count * width);
  cells.forEach(([columns, values], row) => {
    for (let at = 0; at < columns.length; at++) {
      const to = (columns[at] ?? 0) * width;
      const value = values[at] ?? 0;
      for (let c = 0; c < width; c++)
        result[to + c] = (result[to + c] ?? 0) + value * (dense[row * width + c] ?? 0);
    }
  });
  return result;
}

/** Makes the columns of a dense matrix orthogonal and of length one, twice over for the rounding. */
function orthonormalise(dense: Float64Array, rows: number, width: number): void {
  const dot = (a: number, b: number) => {
    let sum = 0;
    for (let at = 0; at < rows * width; at += width) sum += (dense[at + a] ?? 0) * (dense[at + b] ?? 0);
    return sum;
  };
  for (let column = 0; column < width; column++) {
    for (let pass = 0; pass < 2; pass++) {
      for (let before = 0; before < column; before++) {
        const share = dot(before, column);
        for (let at = 0; at < rows * width; at += width)
          dense[at + column] = (dense[at + column] ?? 0) - share * (dense[at + before] ?? 0);
      }
    }
    const length = Math.sqrt(dot(column, column));
    for (let at = 0; at < rows * width; at += width)
      dense[at + column] = length > 1e-12 ? (dense[at + column] ?? 0) / length : 0;
  }
}

/** The products of the columns of a dense matrix with each other. */
function gramOf(dense: Float64Array, rows: number, width: number): Float64Array {
  const gram = new Float64Array(width * width);
  for (let row = 0; row < rows; row++) {
    for (let a = 0; a < width; a++) {
      const value = dense[row * width + a] ?? 0;
      if (value === 0) continue;
      for (let b = 0; b < width; b++)
        gram[a * width + b] = (gram[a * width + b] ?? 0) + value * (dense[row * width + b] ?? 0);
    }
  }
  return gram;
}

/** So many rounds bring a symmetric matrix of this size to its diagonal. */
const rounds = 30;

/** Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations (Golub and Van Loan, 8.5). */
function eigenOf(symmetric: Float64Array, size: number): { values: number[]; vectors: Float64Array } {
  const a = symmetric.slice();
  const vectors = new Float64Array(size * size);
  for (let at = 0; at < size; at++) vectors[at * size + at] = 1;
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const off = a[p * size + q] ?? 0;
        const scale = Math.abs(a[p * size + p] ?? 0) + Math.abs(a[q * size + q] ?? 0);
        if (Math.abs(off) <= 1e-14 * scale) continue;
        changed = true;
        const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * off);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        rotate(a, size, p, q, c, t * c);
        for (let row = 0; row < size; row++) turn(vectors, row * size + p, row * size + q, c, t * c);
      }
    }
    if (!changed) break;
  }
  return { values: Array.from({ length: size }, (_, at) => a[at * size + at] ?? 0), vectors };
}

function rotate(a: Float64Array, size: number, p: number, q: number, c: number, s: number): void {
  for (let row = 0; row < size; row++) turn(a, row * size + p, row * size + q, c, s);
  for (let column = 0; column < size; column++) turn(a, p * size + column, q * size + column, c, s);
}

function turn(a: Float64Array, i: number, j: number, c: number, s: number): void {
  const [x, y] = [a[i] ?? 0, a[j] ?? 0];
  a[i] = c * x - s * y;
  a[j] = s * x + c * y;
}

/** Numbers around zero, the same each time: mulberry32 of a seed, public domain (T. Ettinger). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}
