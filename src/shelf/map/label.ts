import type { Plane } from '../../meaning/plane.ts';

/** A name that asks for a place on the map, at `x` and `y` from 0 to 1 or near it. */
export interface Wish {
  lines: readonly string[];
  x: number;
  y: number;
}

/** Where the middle of a name's first line stands, from 0 to 1. */
export interface LabelPlace {
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
const shifts = [0, -0.4, 0.4, -0.8, 0.8, -1.2, 1.2, -1.6, 1.6, -2, 2, -2.5, 2.5, -3, 3, -3.5, 3.5, -4, 4];
const asides = [0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2, -2.5, 2.5, -3, 3];

/**
 * Places for the names, the first served first, where none touches another, the edge or a dot; where
 * there are many dots, they may lie beneath. `undefined` for a name that has no such place.
 */
export function placesFor(
  wishes: readonly Wish[],
  { xs, ys }: Plane,
  canvas: Canvas,
): (LabelPlace | undefined)[] {
  const taken: Box[] = [];
  const dots = xs.length > manyDots ? [] : Array.from(xs, (x, at) => dotBox(x, ys[at] ?? 0, canvas));
  const furthest = xs.length > manyDots ? nearby : Number.POSITIVE_INFINITY;
  return wishes.map((wish) => {
    let best: { box: Box; steps: number } | undefined;
    for (const shift of shifts) {
      for (const aside of asides) {
        const steps = Math.abs(shift) + Math.abs(aside);
        if (steps > furthest || (best && steps >= best.steps)) continue;
        const box = boxOf(wish, shift, aside, canvas);
        const isFree = fits(box, canvas) && ![...taken, ...dots].some((other) => touch(box, other));
        if (isFree) best = { box, steps };
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

/** Above so many dots names lie on dots wherever they stand, and so stay within so many steps. */
const manyDots = 300;
const nearby = 2;

function dotBox(x: number, y: number, { width, height, dot }: Canvas): Box {
  const [left, top] = [x * width - dot, y * height - dot];
  return { left, right: left + 2 * dot, top, bottom: top + 2 * dot };
}

function boxOf({ lines, x, y }: Wish, shift: number, aside: number, { width, height, text }: Canvas): Box {
  const wide = Math.max(...lines.map((line) => line.length)) * text * letter;
  const high = lines.length * text * lineHeight;
  const middle = x * width + (aside * wide) / 4;
  const top = y * height - high / 2 + shift * text * lineHeight;
  const left = Math.max(0, Math.min(width - wide, middle - wide / 2));
  return { left, right: left + wide, top, bottom: top + high };
}

function fits({ left, right, top, bottom }: Box, { width, height }: Canvas): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

/** Names are kept so many pixels apart, and from dots. */
const apart = 1;

function touch(a: Box, b: Box): boolean {
  return (
    a.left < b.right + apart &&
    b.left < a.right + apart &&
    a.top < b.bottom + apart &&
    b.top < a.bottom + apart
  );
}
