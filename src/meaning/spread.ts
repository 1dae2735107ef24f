import { Grid } from './grid.ts';
import type { Plane } from './plane.ts';

/** At most this many rounds are made, in each of which overlapping points move apart by half the overlap each. */
const mostRounds = 80;

/**
 * The points of a plane moved apart until none lies nearer than `gap` to another where it is drawn
 * `width` wide and `height` high, as far as there is room; then fitted into the square again.
 */
export function spreadApart({ xs, ys }: Plane, width: number, height: number, gap: number): Plane {
  const x = Float64Array.from(xs, (value) => value * width);
  const y = Float64Array.from(ys, (value) => value * height);
  for (let round = 0; round < mostRounds; round++) if (!pushApart(x, y, gap)) break;
  return { xs: fitted(x, width), ys: fitted(y, height) };
}

/** Pushes near points apart, in place; says whether there were any. */
function pushApart(x: Float64Array, y: Float64Array, gap: number): boolean {
  let moved = false;
  const grid = new Grid(gap);
  for (let at = 0; at < x.length; at++) {
    const [fromX = 0, fromY = 0] = [x[at], y[at]];
    for (const other of grid.near(fromX, fromY)) if (separate(x, y, at, other, gap)) moved = true;
    grid.add(at, fromX, fromY);
  }
  return moved;
}

function separate(x: Float64Array, y: Float64Array, a: number, b: number, gap: number): boolean {
  let dx = (x[a] ?? 0) - (x[b] ?? 0);
  let dy = (y[a] ?? 0) - (y[b] ?? 0);
  const apart = Math.sqrt(dx * dx + dy * dy);
  if (apart >= gap) return false;
  if (apart < gap / 1000) [dx, dy] = a % 2 === 0 ? [gap, 0] : [0, gap];
  const by = (gap - apart) / 2 / (apart < gap / 1000 ? gap : apart);
  x[a] = (x[a] ?? 0) + dx * by;
  y[a] = (y[a] ?? 0) + dy * by;
  x[b] = (x[b] ?? 0) - dx * by;
  y[b] = (y[b] ?? 0) - dy * by;
  return true;
}

/** The values from 0 to 1: as they are, where they are within `length`, else drawn together. */
function fitted(values: Float64Array, length: number): Float64Array {
  const least = values.reduce((a, b) => Math.min(a, b), 0);
  const most = values.reduce((a, b) => Math.max(a, b), length);
  return values.map((value) => (value - least) / (most - least));
}
