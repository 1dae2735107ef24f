import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelPlaces } from '../../../../src/shelf/map/label.ts';

const noDots = { xs: new Float64Array(), ys: new Float64Array() };
const canvas = { width: 400, height: 200, text: 10, dot: 5 };

/** Whether two labels of eight letters stand where they belong, whose middles are nearly eight sizes of the text apart. */
function fitsBeside(name: string): boolean {
  const [first, second] = [0.4, 0.595].map((x) => ({ lines: [name], x, y: 0.5 }));
  assert.ok(first && second);
  const places = labelPlaces([first, second], noDots, canvas);
  return [first, second].every(({ x }, at) => Math.abs((places[at]?.x ?? 0) - x) < 1e-9);
}

test('names stand beside each other by the widths of their letters', () => {
  assert.ok(fitsBeside('abcdefgh'));
  for (const name of ['机器人学习与控', 'ロボット学習制', '로봇학습로봇학']) {
    assert.ok(fitsBeside(name), name);
    assert.ok(!fitsBeside(`${name}${name[0]}`), name);
  }
});
