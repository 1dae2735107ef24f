import type { LatentVectors } from './latent.ts';
import type { Nearest } from './nearest.ts';
import { randomNumbers } from './random.ts';

/** Points in a square: `xs[n]` and `ys[n]` from 0 to 1. */
export interface Plane {
  xs: Float64Array;
  ys: Float64Array;
}

/** How many rounds near rows are drawn together, for up to `mostFewRows` rows and for more. */
const mostFewRows = 2000;
const rounds = { few: 600, many: 150 };

/** Each time a point is drawn to another, this many others are pushed away. */
const pushedPoints = 5;

/** Where there are many rows, only this many neighbours of each count. */
const mostNeighbours = 10;

/** The longest step of a point, and how far from the middle points start. */
const longestStep = 4;
const extent = 8;

/**
 * Rows in the plane, near rows near each other: the first two dimensions, refined as by L. McInnes,
 * J. Healy and J. Melville, UMAP (2018), with 1 / (1 + d²) for the likeness of two points. Random
 * numbers have a fixed seed and only sums, products and roots are taken, so that the same rows give the
 * same points on every machine. The plane is filled evenly: half of a coordinate is its rank.
 */
export function planeOf({ rows, dimensions }: LatentVectors, nearest: Nearest): Plane {
  const count = dimensions > 0 ? rows.length / dimensions : 0;
  const start = (d: number) =>
    Float64Array.from({ length: count }, (_, row) =>
      d < dimensions ? extent * (rows[row * dimensions + d] ?? 0) : 0,
    );
  const plane = { xs: start(0), ys: start(1) };
  const isFew = count <= mostFewRows;
  drawTogether(
    plane,
    pairsOf(nearest, isFew ? nearest.each : mostNeighbours),
    isFew ? rounds.few : rounds.many,
  );
  return { xs: evened(plane.xs), ys: evened(plane.ys) };
}

/** Pairs of near rows and how much each weighs, from 0 to 1. */
interface Pairs {
  from: Int32Array;
  to: Int32Array;
  weights: Float64Array;
}

/** The likeness of a pair relative to the likest of its row; of rows that are all unlike, none. */
function pairsOf({ each, rows, likeness }: Nearest, most: number): Pairs {
  const used = Array.from(rows.keys()).filter((at) => at % each < most);
  const weightOf = (at: number) => {
    const best = likeness[Math.floor(at / each) * each] ?? 0;
    return best > 0 ? Math.max(0, (likeness[at] ?? 0) / best) ** 2 : 0;
  };
  return {
    from: Int32Array.from(used, (at) => Math.floor(at / each)),
    to: Int32Array.from(used, (at) => rows[at] ?? 0),
    weights: Float64Array.from(used, weightOf),
  };
}

/** Moves the points, in place. */
function drawTogether({ xs, ys }: Plane, { from, to, weights }: Pairs, count: number): void {
  const random = randomNumbers(66);
  const due = new Float64Array(weights.length);
  for (let round = 0; round < count; round++) {
    const step = 1 - round / count;
    for (let pair = 0; pair < weights.length; pair++) {
      due[pair] = (due[pair] ?? 0) + (weights[pair] ?? 0);
      if ((due[pair] ?? 0) < 1) continue;
      due[pair] = (due[pair] ?? 0) - 1;
      const [a, b] = [from[pair] ?? 0, to[pair] ?? 0];
      const [x, y] = [(xs[a] ?? 0) - (xs[b] ?? 0), (ys[a] ?? 0) - (ys[b] ?? 0)];
      const pull = -2 / (1 + x * x + y * y);
      move(xs, a, b, bounded(pull * x) * step);
      move(ys, a, b, bounded(pull * y) * step);
      for (let other = 0; other < pushedPoints; other++) {
        const c = Math.floor(((random() + 1) / 2) * xs.length);
        if (c === a) continue;
        const [dx, dy] = [(xs[a] ?? 0) - (xs[c] ?? 0), (ys[a] ?? 0) - (ys[c] ?? 0)];
        const far = dx * dx + dy * dy;
        const push = 2 / ((0.001 + far) * (1 + far));
        xs[a] = (xs[a] ?? 0) + bounded(push * dx) * step;
        ys[a] = (ys[a] ?? 0) + bounded(push * dy) * step;
      }
    }
  }
}

function move(values: Float64Array, a: number, b: number, by: number): void {
  values[a] = (values[a] ?? 0) + by;
  values[b] = (values[b] ?? 0) - by;
}

function bounded(step: number): number {
  return Math.max(-longestStep, Math.min(longestStep, step));
}

/** The values from 0 to 1, half by their size and half by their rank. */
function evened(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const least = values[order[0] ?? 0] ?? 0;
  const range = (values[order.at(-1) ?? 0] ?? 0) - least || 1;
  const even = new Float64Array(values.length);
  order.forEach((at, rank) => {
    even[at] = (((values[at] ?? 0) - least) / range + (rank + 0.5) / values.length) / 2;
  });
  return even;
}
