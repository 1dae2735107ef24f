/** Cells in a row; more than any plane is wide. */
const stride = 2 ** 20;

const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => row * stride + column));

/** Points of a plane by the square cells, of side `size`, that they lie in. */
export class Grid {
  readonly #cells = new Map<number, number[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** Adds a point by its number, where it is now. */
  add(point: number, x: number, y: number): void {
    const cell = this.#cellOf(x, y);
    const points = this.#cells.get(cell);
    if (points) points.push(point);
    else this.#cells.set(cell, [point]);
  }

  /** The numbers of all points that can lie within `size` of a place, and of some that don't, row by row. */
  near(x: number, y: number): number[] {
    const cell = this.#cellOf(x, y);
    const found: number[] = [];
    for (const step of around) {
      const points = this.#cells.get(cell + step);
      if (points) for (const point of points) found.push(point);
    }
    return found;
  }

  #cellOf(x: number, y: number): number {
    return Math.floor(y / this.#size) * stride + Math.floor(x / this.#size);
  }
}
