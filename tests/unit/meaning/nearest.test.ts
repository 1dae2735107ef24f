import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { nearestRows } from '../../../src/meaning/nearest.ts';

const dimensions = 3;
const rowsOf = (numbers: readonly (readonly number[])[]) => ({
  dimensions,
  rows: Float64Array.from(numbers.flat()),
});

test('the nearest rows are those of the largest products, whatever the block they lie in', () => {
  const row = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: dimensions, maxLength: dimensions });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 2, maxLength: 300 }),
      fc.integer({ min: 1, max: 5 }),
      (numbers, wanted) => {
        const { each, rows, likeness } = nearestRows(rowsOf(numbers), wanted);
        assert.equal(each, Math.min(wanted, numbers.length - 1));
        const product = (a: number, b: number) =>
          (numbers[a] ?? []).reduce((sum, value, d) => sum + value * (numbers[b]?.[d] ?? 0), 0);
        for (const a of numbers.keys()) {
          const best = [...numbers.keys()]
            .filter((b) => b !== a)
            .map((b) => product(a, b))
            .sort((x, y) => y - x);
          assert.deepEqual([...likeness.subarray(a * each, (a + 1) * each)], best.slice(0, each));
          const found = [...rows.subarray(a * each, (a + 1) * each)];
          assert.deepEqual(
            found.map((b) => product(a, b)),
            best.slice(0, each),
          );
          assert.equal(new Set([...found, a]).size, each + 1);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('of equally near rows the first comes first', () => {
  const alike = Array.from({ length: 5 }, () => [1, 0, 0]);
  assert.deepEqual([...nearestRows(rowsOf(alike), 2).rows.subarray(0, 2)], [1, 2]);
});

test('one row has no neighbour, and no row none', () => {
  for (const few of [[], [[1, 0, 0]]]) assert.equal(nearestRows(rowsOf(few), 6).each, 0);
  assert.equal(nearestRows({ dimensions: 0, rows: new Float64Array() }, 6).each, 0);
});
