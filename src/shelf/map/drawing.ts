import type { Plane } from '../../meaning/plane.ts';

/** A coordinate from 0 to 1 as SVG takes it: `41.3%`. */
export function percent(value = 0): string {
  return `${Math.round(value * 1000) / 10}%`;
}

/** All points as one path of SVG in a box of 1000 by 1000: lines of no length, which a round end makes dots. */
export function dotsPath({ xs, ys }: Plane): string {
  const points = Array.from(xs, (x, at) => [Math.round(x * 1000), Math.round((ys[at] ?? 0) * 1000)] as const);
  points.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  return points.map(([x, y]) => `M${x} ${y}h0`).join('');
}

/** A curve through a grid of so many cells a side; a power of two. */
const side = 64;

/**
 * Points in an order in which each is near to the one before: that of D. Hilbert's curve through the
 * plane (Über die stetige Abbildung einer Linie auf ein Flächenstück, 1891).
 */
export function walkOrder({ xs, ys }: Plane): number[] {
  const steps = Array.from(xs, (x, at) => hilbertStep(cellOf(x), cellOf(ys[at] ?? 0)));
  return [...steps.keys()].sort((a, b) => (steps[a] ?? 0) - (steps[b] ?? 0) || a - b);
}

function cellOf(value: number): number {
  return Math.max(0, Math.min(side - 1, Math.floor(value * side)));
}

function hilbertStep(x: number, y: number): number {
  let step = 0;
  for (let half = side / 2; half > 0; half /= 2) {
    const right = (x & half) > 0 ? 1 : 0;
    const below = (y & half) > 0 ? 1 : 0;
    step += half * half * ((3 * right) ^ below);
    if (below === 0) {
      if (right === 1) [x, y] = [side - 1 - x, side - 1 - y];
      [x, y] = [y, x];
    }
  }
  return step;
}
