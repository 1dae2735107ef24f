import type { Plane } from '../../meaning/plane.ts';

/** Where on the map the papers of a topic or term lie. */
export interface Region {
  x: number;
  y: number;
  /** How well the region is named by it, from 0: its papers are here, and the papers here are its. */
  fit: number;
}

/**
 * The middle of the densest part of some points: of the circles of `radius` around each, the one in
 * which most of them lie. `among` tells how many points of the plane lie around each point.
 */
export function regionOf(
  { xs, ys }: Plane,
  members: readonly number[],
  among: Int32Array,
  radius: number,
): Region {
  let best: Region = { x: 0.5, y: 0.5, fit: 0 };
  for (const middle of sampled(members)) {
    const inside = members.filter((at) => isNear(xs, ys, middle, at, radius));
    const fit =
      ((2 * inside.length) / (members.length + (among[middle] ?? 0))) *
      Math.sqrt(inside.length) *
      Math.min(1, (inside.length - 1) / 2);
    if (fit <= best.fit) continue;
    const mean = (of: Float64Array) => inside.reduce((sum, at) => sum + (of[at] ?? 0), 0) / inside.length;
    best = { x: mean(xs), y: mean(ys), fit };
  }
  return best;
}

/** How many points lie within `radius` of each. */
export function neighboursWithin({ xs, ys }: Plane, radius: number): Int32Array {
  const across = Math.ceil(1 / radius) + 1;
  const cells = new Map<number, number[]>();
  const cellOf = (at: number) =>
    Math.floor((ys[at] ?? 0) / radius) * across + Math.floor((xs[at] ?? 0) / radius);
  for (const at of xs.keys()) {
    const cell = cells.get(cellOf(at));
    if (cell) cell.push(at);
    else cells.set(cellOf(at), [at]);
  }
  return Int32Array.from(xs.keys(), (at) => {
    let count = 0;
    for (let row = -1; row <= 1; row++)
      for (let column = -1; column <= 1; column++)
        for (const other of cells.get(cellOf(at) + row * across + column) ?? [])
          if (isNear(xs, ys, at, other, radius)) count++;
    return count;
  });
}

function isNear(xs: Float64Array, ys: Float64Array, a: number, b: number, radius: number): boolean {
  const [x, y] = [(xs[a] ?? 0) - (xs[b] ?? 0), (ys[a] ?? 0) - (ys[b] ?? 0)];
  return x * x + y * y <= radius * radius;
}

/** Of many members, so many are tried as the middle. */
const tried = 150;

function sampled(members: readonly number[]): readonly number[] {
  const step = Math.max(1, Math.floor(members.length / tried));
  return members.filter((_, at) => at % step === 0);
}
