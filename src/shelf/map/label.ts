import type { Plane } from '../../meaning/plane.ts';

/** A name that asks for a place on the map, at `x` and `y` from 0 to 1 or near it. */
export interface Wish {
  lines: readonly string[];
  x: number;
  y: number;
}

/** Where the middle of a name's first line stands, from 0 to 1. */
export interface Place {
  x: number;
  y: number;
}

/** The map as it is drawn: pixels, and how large names and dots are. */
export interface Canvas {
  width: number;
  height: number;
  text: number;
  /** The radius of a dot. */
  dot: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A letter is so wide and a line so high, as parts of the size of text. */
const letter = 0.54;
export const lineHeight = 1.2;

/** Names are moved from their middle by so many lines and quarters of their width, the nearest first. */
const shifts = [0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2, -2.5, 2.5];
const asides = [0, -1, 1, -2, 2];

/** How much a dot beneath a name weighs against a shift by one step. */
const dotWeight = 4;

/**
 * Places for the names, the first served first, where none touches another or the edge and where few
 * dots lie beneath; `undefined` for a name that has no such place.
 */
export function placesFor(wishes: readonly Wish[], { xs, ys }: Plane, canvas: Canvas): (Place | undefined)[] {
  const taken: Box[] = [];
  const covered = (box: Box) => {
    let count = 0;
    for (let at = 0; at < xs.length; at++) {
      const [x, y] = [(xs[at] ?? 0) * canvas.width, (ys[at] ?? 0) * canvas.height];
      if (
        x > box.left - canvas.dot &&
        x < box.right + canvas.dot &&
        y > box.top - canvas.dot &&
        y < box.bottom + canvas.dot
      )
        count++;
    }
    return count;
  };
  return wishes.map((wish) => {
    let best: { box: Box; cost: number } | undefined;
    for (const shift of shifts) {
      for (const [along, aside] of asides.entries()) {
        const steps = Math.abs(shift) + along * 0.5;
        if (best && steps >= best.cost) continue;
        const box = boxOf(wish, shift, aside, canvas);
        if (!fits(box, canvas) || taken.some((other) => touch(box, other))) continue;
        const cost = steps + dotWeight * (xs.length > manyDots ? 0 : covered(box));
        if (!best || cost < best.cost) best = { box, cost };
      }
    }
    if (!best) return undefined;
    taken.push(best.box);
    const { left, right, top } = best.box;
    return {
      x: (left + right) / 2 / canvas.width,
      y: (top + (canvas.text * lineHeight) / 2) / canvas.height,
    };
  });
}

/** Above so many dots names lie on dots wherever they stand. */
const manyDots = 300;

function boxOf({ lines, x, y }: Wish, shift: number, aside: number, { width, height, text }: Canvas): Box {
  const wide = Math.max(...lines.map((line) => line.length)) * text * letter + text;
  const high = lines.length * text * lineHeight;
  const middle = x * width + (aside * wide) / 4;
  const top = y * height - high / 2 + shift * text * lineHeight;
  const left = Math.max(0, Math.min(width - wide, middle - wide / 2));
  return { left, right: left + wide, top, bottom: top + high };
}

function fits({ left, right, top, bottom }: Box, { width, height }: Canvas): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

/** Names are kept so many pixels apart. */
const apart = 3;

function touch(a: Box, b: Box): boolean {
  return (
    a.left < b.right + apart &&
    b.left < a.right + apart &&
    a.top < b.bottom + apart &&
    b.top < a.bottom + apart
  );
}
