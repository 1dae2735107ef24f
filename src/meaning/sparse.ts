/** A matrix with few numbers other than zero, by rows. */
export interface SparseMatrix {
  rows: number;
  columns: number;
  /** Row -> the columns that aren't zero, and their numbers. */
  cells: readonly (readonly [columns: Int32Array, values: Float64Array])[];
}

/** The matrix times a dense one of `width` columns, both given and returned row after row. */
export function product(matrix: SparseMatrix, dense: Float64Array, width: number): Float64Array {
  const result = new Float64Array(matrix.rows * width);
  matrix.cells.forEach(([columns, values], row) => {
    for (const [at, column] of columns.entries()) addRow(result, row, dense, column, values[at] ?? 0, width);
  });
  return result;
}

/** The transposed matrix times a dense one of `width` columns. */
export function transposedProduct(matrix: SparseMatrix, dense: Float64Array, width: number): Float64Array {
  const result = new Float64Array(matrix.columns * width);
  matrix.cells.forEach(([columns, values], row) => {
    for (const [at, column] of columns.entries()) addRow(result, column, dense, row, values[at] ?? 0, width);
  });
  return result;
}

/** Adds `value` times a row of one dense matrix to a row of another. */
function addRow(
  to: Float64Array,
  toRow: number,
  from: Float64Array,
  row: number,
  value: number,
  width: number,
) {
  for (let c = 0; c < width; c++) {
    const at = toRow * width + c;
    to[at] = (to[at] ?? 0) + value * (from[row * width + c] ?? 0);
  }
}
