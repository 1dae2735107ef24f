import type { Plane } from '../../meaning/plane.ts';

/** A coordinate from 0 to 1 as SVG takes it: `41.3%`. */
export function percent(value = 0): string {
  return `${Math.round(value * 1000) / 10}%`;
}

/** All points as one SVG path in a box of 1000 by 1000: lines of no length, which round caps turn into dots. */
export function dotsPath({ xs, ys }: Plane): string {
  const points = Array.from(xs, (x, at) => [Math.round(x * 1000), Math.round((ys[at] ?? 0) * 1000)] as const);
  points.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  return points.map(([x, y]) => `M${x} ${y}h0`).join('');
}

/** The curve goes through a grid of this many cells a side, a power of two. */
const gridCells = 64;

/**
 * The rows of the plane in an order in which each is near the one before, along the curve of D. Hilbert
 * (Über die stetige Abbildung einer Linie auf ein Flächenstück, 1891).
 */
export function walkOrder({ xs, ys }: Plane): number[] {
  const cellOf = (value = 0) => Math.max(0, Math.min(gridCells - 1, Math.floor(value * gridCells)));
  const steps = Array.from(xs, (x, at) => hilbertStep(cellOf(x), cellOf(ys[at])));
  return [...steps.keys()].sort((a, b) => (steps[a] ?? 0) - (steps[b] ?? 0) || a - b);
}

function hilbertStep(x: number, y: number): number {
  let step = 0;
  for (let half = gridCells / 2; half > 0; half /= 2) {
    const right = (x & half) > 0 ? 1 : 0;
    const below = (y & half) > 0 ? 1 : 0;
    step += half * half * ((3 * right) ^ below);
    if (below === 0) {
      if (right === 1) [x, y] = [gridCells - 1 - x, gridCells - 1 - y];
      [x, y] = [y, x];
    }
  }
  return step;
}
