/** Makes the columns of a dense matrix orthogonal and of length one; in two passes, against rounding errors. */
export function orthonormalise(dense: Float64Array, rows: number, width: number): void {
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
export function gramOf(dense: Float64Array, rows: number, width: number): Float64Array {
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

/** More than any symmetric matrix of this size needs. */
const mostRounds = 30;

/** Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations (Golub and Van Loan, 8.5). */
export function eigenOf(symmetric: Float64Array, size: number): { values: number[]; vectors: Float64Array } {
  const a = symmetric.slice();
  const vectors = new Float64Array(size * size);
  for (let at = 0; at < size; at++) vectors[at * size + at] = 1;
  for (let round = 0; round < mostRounds; round++) {
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
