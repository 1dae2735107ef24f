import type { Plane } from '../../meaning/plane.ts';

/** The grid on which the density of points is known, in cells; it reaches beyond the plane on all sides. */
const across = 72;
const down = 54;
const beyond = 0.08;

/** Numbers for each corner of the grid, by rows. */
type Field = Float64Array;

/**
 * Lines of equal density of points as paths of SVG, in a box of 1000 by 1000 that is the plane, the
 * lowest first: the points of each paper are spread over a circle of `radius`, and `levels` are
 * shares of the highest density. By marching squares (Lorensen and Cline 1987, in two dimensions).
 */
export function contoursOf(plane: Plane, radius: number, levels: readonly number[]): string[] {
  const field = densityOf(plane, radius);
  const highest = field.reduce((a, b) => Math.max(a, b), 0);
  return levels.map((level) => (highest > 0 ? pathOf(field, level * highest) : ''));
}

function densityOf({ xs, ys }: Plane, radius: number): Field {
  const field = new Float64Array((across + 1) * (down + 1));
  const [cellWidth, cellHeight] = [(1 + 2 * beyond) / across, (1 + 2 * beyond) / down];
  for (let at = 0; at < xs.length; at++) {
    const [x, y] = [(xs[at] ?? 0) + beyond, (ys[at] ?? 0) + beyond];
    const lastRow = Math.min(down, Math.floor((y + radius) / cellHeight));
    const lastColumn = Math.min(across, Math.floor((x + radius) / cellWidth));
    for (let row = Math.max(0, Math.ceil((y - radius) / cellHeight)); row <= lastRow; row++) {
      for (let column = Math.max(0, Math.ceil((x - radius) / cellWidth)); column <= lastColumn; column++) {
        const far = ((column * cellWidth - x) ** 2 + (row * cellHeight - y) ** 2) / (radius * radius);
        const cell = row * (across + 1) + column;
        if (far < 1) field[cell] = (field[cell] ?? 0) + (1 - far) ** 2;
      }
    }
  }
  return field;
}

/** Edges of a cell: top, right, bottom, left. Corners above the level -> the edges a line joins. */
const joined: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[3, 2]],
  2: [[2, 1]],
  3: [[3, 1]],
  4: [[1, 0]],
  5: [
    [3, 0],
    [1, 2],
  ],
  6: [[2, 0]],
  7: [[3, 0]],
  8: [[0, 3]],
  9: [[0, 2]],
  10: [
    [0, 1],
    [2, 3],
  ],
  11: [[0, 1]],
  12: [[1, 3]],
  13: [[1, 2]],
  14: [[2, 3]],
};

/** Where the lines cross an edge of the grid: number of the edge -> the place, and the edge that follows. */
interface Crossing {
  x: number;
  y: number;
  next: number;
}

function pathOf(field: Field, level: number): string {
  const crossings = new Map<number, Crossing>();
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const corner = (r: number, c: number) => field[(row + r) * (across + 1) + column + c] ?? 0;
      const [a, b, c, d] = [corner(0, 0), corner(0, 1), corner(1, 1), corner(1, 0)];
      const above = (a > level ? 8 : 0) + (b > level ? 4 : 0) + (c > level ? 2 : 0) + (d > level ? 1 : 0);
      const part = (from: number, to: number) => (level - from) / (to - from);
      for (const [from, to] of joined[above] ?? []) {
        const [x = 0, y = 0] =
          [
            [part(a, b), 0],
            [1, part(b, c)],
            [part(d, c), 1],
            [0, part(a, d)],
          ][from] ?? [];
        crossings.set(edgeOf(row, column, from), {
          x: ((column + x) / across) * (1 + 2 * beyond) - beyond,
          y: ((row + y) / down) * (1 + 2 * beyond) - beyond,
          next: edgeOf(row, column, to),
        });
      }
    }
  }
  return closedLines(crossings);
}

/** The number of an edge of a cell, the same from both cells that it divides. */
function edgeOf(row: number, column: number, edge: number): number {
  const [r, c] = [row + (edge === 2 ? 1 : 0), column + (edge === 1 ? 1 : 0)];
  return (r * (across + 1) + c) * 2 + (edge % 2);
}

/** Follows each line from edge to edge until it closes. */
function closedLines(crossings: Map<number, Crossing>): string {
  const paths: string[] = [];
  for (const start of [...crossings.keys()]) {
    const line: Crossing[] = [];
    for (let edge = start; ; ) {
      const crossing = crossings.get(edge);
      if (!crossing) break;
      crossings.delete(edge);
      line.push(crossing);
      edge = crossing.next;
    }
    if (line.length > 2) paths.push(roundedPath(line));
  }
  return paths.join('');
}

/** A closed line with every corner rounded: it goes through the middles of its pieces. */
function roundedPath(line: readonly Crossing[]): string {
  const written = (x: number, y: number) => `${Math.round(x * 1000)} ${Math.round(y * 1000)}`;
  const middle = (at: number) => {
    const [a, b] = [line[at % line.length], line[(at + 1) % line.length]];
    return a && b ? written((a.x + b.x) / 2, (a.y + b.y) / 2) : '';
  };
  const pieces = line.map(({ x, y }, at) => `Q${written(x, y)} ${middle(at)}`);
  return `M${middle(line.length - 1)}${pieces.join('')}Z`;
}
