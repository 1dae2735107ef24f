import assert from 'node:assert/strict';
import test from 'node:test';
import { contoursOf } from '../../../../src/shelf/map/contour.ts';

/** The corners of each closed line of a path. */
const linesOf = (path: string) =>
  path
    .split('Z')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/Q(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    );

test('a line goes round one point, as a circle about it', () => {
  const [path = ''] = contoursOf({ xs: Float64Array.of(0.5), ys: Float64Array.of(0.5) }, 0.08, [0.25]);
  const lines = linesOf(path);
  assert.equal(lines.length, 1);
  const radius = 80 * Math.sqrt(-2 * Math.log(0.25));
  for (const [x, y] of lines[0] ?? [])
    assert.ok(Math.abs(Math.hypot(x - 500, y - 500) - radius) < 16, `${x} ${y}`);
});

test('points apart have a line each, and a higher line lies within a lower', () => {
  const plane = { xs: Float64Array.of(0.2, 0.8), ys: Float64Array.of(0.3, 0.7) };
  const [low = '', high = ''] = contoursOf(plane, 0.054, [0.1, 0.6]);
  assert.deepEqual([linesOf(low).length, linesOf(high).length], [2, 2]);
  const width = (path: string) =>
    Math.max(
      ...linesOf(path).map((line) => Math.max(...line.map(([x]) => x)) - Math.min(...line.map(([x]) => x))),
    );
  assert.ok(width(high) < width(low));
});

test('coordinates are whole numbers, and a line stays whole at the edge of the plane', () => {
  const paths = contoursOf({ xs: Float64Array.of(0, 1), ys: Float64Array.of(0, 1) }, 0.05, [0.1, 0.5]);
  for (const path of paths) assert.match(path, /^(?:M-?\d+ -?\d+(?:Q-?\d+ -?\d+ -?\d+ -?\d+)+Z){2}$/);
});

test('no points, no lines', () => {
  assert.deepEqual(contoursOf({ xs: new Float64Array(), ys: new Float64Array() }, 0.1, [0.5]), []);
});
