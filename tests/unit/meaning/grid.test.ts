import assert from 'node:assert/strict';
import test from 'node:test';
import { Grid } from '../../../src/meaning/grid.ts';

test('what lies within the size of a cell is near, what is two cells away is not', () => {
  const grid = new Grid(0.1);
  for (const [point, [x, y]] of [
    [0.5, 0.5],
    [0.59, 0.41],
    [0.75, 0.5],
    [0, 0],
  ].entries())
    grid.add(point, x ?? 0, y ?? 0);
  assert.deepEqual(grid.near(0.5, 0.5).sort(), [0, 1]);
  assert.deepEqual(grid.near(0, 0), [3]);
});
