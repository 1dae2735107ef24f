import { Grid } from '../../meaning/grid.ts';
import type { Plane } from '../../meaning/plane.ts';

/** Where on the map the papers of a topic or term lie. */
export interface Region {
  x: number;
  y: number;
  /** How well the topic names the region, from 0: whether its papers are here, and whether the papers here are its. */
  fit: number;
}

/** At most this many members are tried as the centre of a region. */
const maxCentres = 150;

/**
 * The centre of the densest part of `members`, rows of the plane: of the circles of `radius` around
 * each, the one that most of them lie in. `neighbours` has the number of points around each row.
 */
export function regionOf(
  { xs, ys }: Plane,
  members: readonly number[],
  neighbours: Int32Array,
  radius: number,
): Region {
  const step = Math.max(1, Math.floor(members.length / maxCentres));
  let best: Region = { x: 0.5, y: 0.5, fit: 0 };
  for (const centre of members.filter((_, at) => at % step === 0)) {
    const inside = members.filter((at) => isNear(xs, ys, centre, at, radius));
    const fit =
      ((2 * inside.length) / (members.length + (neighbours[centre] ?? 0))) *
      Math.sqrt(inside.length) *
      Math.min(1, (inside.length - 1) / 2);
    if (fit <= best.fit) continue;
    const mean = (of: Float64Array) => inside.reduce((sum, at) => sum + (of[at] ?? 0), 0) / inside.length;
    best = { x: mean(xs), y: mean(ys), fit };
  }
  return best;
}

/** How many points of the plane lie within `radius` of each, itself included. */
export function neighboursWithin({ xs, ys }: Plane, radius: number): Int32Array {
  const grid = new Grid(radius);
  for (const [at, x] of xs.entries()) grid.add(at, x, ys[at] ?? 0);
  return Int32Array.from(xs, (x, at) => {
    let count = 0;
    for (const other of grid.near(x, ys[at] ?? 0)) if (isNear(xs, ys, at, other, radius)) count++;
    return count;
  });
}

function isNear(xs: Float64Array, ys: Float64Array, a: number, b: number, radius: number): boolean {
  const [x, y] = [(xs[a] ?? 0) - (xs[b] ?? 0), (ys[a] ?? 0) - (ys[b] ?? 0)];
  return x * x + y * y <= radius * radius;
}
