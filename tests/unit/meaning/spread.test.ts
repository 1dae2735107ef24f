import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { spreadApart } from '../../../src/meaning/spread.ts';

const [width, height, gap] = [330, 480, 20];

test('points that have room are as far apart as was asked', () => {
  const point = fc.tuple(
    fc.double({ min: 0.3, max: 0.7, noNaN: true }),
    fc.double({ min: 0.3, max: 0.7, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(point, { maxLength: 25 }), (points) => {
      const plane = {
        xs: Float64Array.from(points, ([x]) => x),
        ys: Float64Array.from(points, ([, y]) => y),
      };
      const { xs, ys } = spreadApart(plane, width, height, gap);
      for (const a of xs.keys()) {
        assert.ok((xs[a] ?? -1) >= 0 && (xs[a] ?? 2) <= 1 && (ys[a] ?? -1) >= 0 && (ys[a] ?? 2) <= 1);
        for (const b of xs.keys()) {
          if (b <= a) continue;
          const apart = Math.hypot(
            ((xs[a] ?? 0) - (xs[b] ?? 0)) * width,
            ((ys[a] ?? 0) - (ys[b] ?? 0)) * height,
          );
          assert.ok(apart > gap * 0.8, `${a} and ${b}: ${apart}`);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('points that are apart stay where they are', () => {
  const plane = { xs: Float64Array.of(0.1, 0.5, 0.9), ys: Float64Array.of(0.2, 0.5, 0.8) };
  const { xs, ys } = spreadApart(plane, width, height, gap);
  for (const at of xs.keys()) {
    assert.ok(Math.abs((xs[at] ?? 0) - (plane.xs[at] ?? 0)) < 1e-12);
    assert.ok(Math.abs((ys[at] ?? 0) - (plane.ys[at] ?? 0)) < 1e-12);
  }
});
