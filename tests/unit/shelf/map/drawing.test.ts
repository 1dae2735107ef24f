import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { dotsPath, percent, walkOrder } from '../../../../src/shelf/map/drawing.ts';

const planeOf = (points: readonly (readonly [number, number])[]) => ({
  xs: Float64Array.from(points, ([x]) => x),
  ys: Float64Array.from(points, ([, y]) => y),
});

test('shares are written as SVG takes them', () => {
  assert.deepEqual([percent(0), percent(0.4131), percent(1), percent()], ['0%', '41.3%', '100%', '0%']);
});

test('many points are one path', () => {
  assert.equal(
    dotsPath(
      planeOf([
        [0.5, 0.25],
        [0.1, 0.2],
      ]),
    ),
    'M100 200h0M500 250h0',
  );
});

test('a walk goes to every point once', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share)), (points) => {
      const order = walkOrder(planeOf(points));
      assert.deepEqual(
        [...order].sort((a, b) => a - b),
        [...points.keys()],
      );
    }),
  );
});

test('a walk over a grid never goes further than to the next point', () => {
  const points = Array.from(
    { length: 64 },
    (_, at) => [((at % 8) + 0.5) / 8, (Math.floor(at / 8) + 0.5) / 8] as const,
  );
  const order = walkOrder(planeOf(points));
  for (const [at, point] of order.slice(1).entries()) {
    const [a, b] = [points[order[at] ?? 0], points[point]];
    assert.equal(Math.round(Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0)) * 8), 1);
  }
});
