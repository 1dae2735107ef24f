import { contourDensity } from 'd3-contour';
import type { Plane } from '../../meaning/plane.ts';

/** The plane is this many grid cells wide and high: more give finer lines and longer paths. */
const gridCells = 64;

/**
 * Lines of equal point density as SVG paths in a box of 1000 by 1000 that stands for the plane, the
 * lowest first. `bandwidth` is the standard deviation by which each point is spread, as a share of the
 * plane; `levels` are shares of the highest density, in ascending order. No points give no lines.
 */
export function contoursOf({ xs, ys }: Plane, bandwidth: number, levels: readonly number[]): string[] {
  if (xs.length === 0) return [];
  const contours = contourDensity<number>()
    .size([gridCells, gridCells])
    .cellSize(1)
    .bandwidth(bandwidth * gridCells)
    .x((at) => (xs[at] ?? 0) * gridCells)
    .y((at) => (ys[at] ?? 0) * gridCells)
    .thresholds((densities) => {
      const highest = Array.from(densities).reduce((a, b) => Math.max(a, b), 0);
      return levels.map((level) => level * highest);
    });
  return contours([...xs.keys()]).map(({ coordinates }) => coordinates.flat().map(roundedPath).join(''));
}

/** A closed line with rounded corners: a curve through the midpoints of its pieces. */
function roundedPath(ring: readonly (readonly number[])[]): string {
  const corners = ring.slice(1).map(([x = 0, y = 0]) => ({ x, y }));
  const written = (x: number, y: number) =>
    [x, y].map((value) => Math.round((value / gridCells) * 1000)).join(' ');
  const curves = corners.map(({ x, y }, at) => {
    const next = corners[(at + 1) % corners.length] ?? { x, y };
    return { control: written(x, y), end: written((x + next.x) / 2, (y + next.y) / 2) };
  });
  return `M${curves.at(-1)?.end}${curves.map(({ control, end }) => `Q${control} ${end}`).join('')}Z`;
}
