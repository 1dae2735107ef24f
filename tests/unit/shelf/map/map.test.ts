import assert from 'node:assert/strict';
import test from 'node:test';
import { lineHeight } from '../../../../src/shelf/map/label.ts';
import { mapOf } from '../../../../src/shelf/map/map.ts';
import { mapSizes } from '../../../../src/shelf/map/size.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';
import { papers, shelf } from '../../search/real-shelf.ts';

const map = mapOf(shelf);
const sizes = ['small', 'middle', 'wide'] as const;

test('dots of the real shelf are as far apart as a finger needs, on every size', () => {
  const { xs, ys } = map.plane;
  assert.equal(xs.length, papers.length);
  for (const size of sizes) {
    const { width, height } = mapSizes[size];
    for (const a of xs.keys())
      for (const b of xs.keys()) {
        if (b <= a) continue;
        const apart = Math.hypot(
          ((xs[a] ?? 0) - (xs[b] ?? 0)) * width,
          ((ys[a] ?? 0) - (ys[b] ?? 0)) * height,
        );
        assert.ok(apart >= 16, `${shelf.papers[a]?.id} and ${shelf.papers[b]?.id}: ${apart}`);
      }
  }
});

test('names lie on the map and on no other name', () => {
  for (const size of sizes) {
    const { width, height, text } = mapSizes[size];
    const boxes = map.names[size].map(({ lines, x, y }) => {
      const half = (Math.max(...lines.map((line) => line.length)) * text * 0.5) / 2;
      const top = y * height - text / 2;
      return {
        left: x * width - half,
        right: x * width + half,
        top,
        bottom: top + lines.length * text * lineHeight,
      };
    });
    assert.ok(boxes.length >= 5, size);
    for (const [at, box] of boxes.entries()) {
      assert.ok(
        box.left >= 0 && box.right <= width && box.top >= -2 && box.bottom <= height,
        `${size}: ${at}`,
      );
      for (const other of boxes.slice(at + 1)) {
        const apart =
          other.left > box.right ||
          box.left > other.right ||
          other.top > box.bottom ||
          box.top > other.bottom;
        assert.ok(apart, `${size}: ${JSON.stringify(box)} ${JSON.stringify(other)}`);
      }
    }
  }
});

test('the map does not depend on anything but the shelf', () => {
  assert.deepEqual(mapOf({ ...shelf }), map);
});

test('papers on one topic lie near each other', () => {
  const { xs, ys } = map.plane;
  const gui = shelf.papers.flatMap(({ id }, at) =>
    shelf.placements.get(id)?.some(({ topic }) => topic === 'gui-agents') ? [at] : [],
  );
  const mean = (rows: readonly number[]) => {
    const pairs = rows.flatMap((a) => rows.filter((b) => b > a).map((b) => [a, b] as const));
    const far = pairs.map(([a, b]) => Math.hypot((xs[a] ?? 0) - (xs[b] ?? 0), (ys[a] ?? 0) - (ys[b] ?? 0)));
    return far.reduce((sum, value) => sum + value, 0) / far.length;
  };
  assert.ok(gui.length >= 5);
  assert.ok(mean(gui) < mean([...xs.keys()]) / 2);
});

test('few papers, papers without words and papers without topics have a map', () => {
  for (const titles of [[], ['robot'], ['robot', 'robot'], ['', '', ''], ['a', 'b', 'c', 'd', 'e']]) {
    const few = mapOf(shelfWith(titles.map((title, at) => paperOf({ id: `paper-${at}`, title }))));
    assert.ok(
      [...few.plane.xs, ...few.plane.ys].every((value) => value >= 0 && value <= 1),
      titles.join(),
    );
    assert.ok(few.contours.every((path) => !path.includes('NaN')));
  }
});
