import type { Plane } from '../../meaning/plane.ts';

/** A point of the map; coordinates from 0 to 1. */
export interface LabelPlace {
  x: number;
  y: number;
}

/** A text for the map, to be centred at a point or near it. */
export interface Label extends LabelPlace {
  lines: readonly string[];
}

/** The map as it is drawn, in pixels. */
export interface Canvas {
  width: number;
  height: number;
  /** The size of the text. */
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

/** The mean width of a letter, that of one that fills a square, and the height of a line, relative to the size of the text. */
const letterWidth = 0.54;
const squareWidth = 1;
export const lineHeight = 1.2;

/** Labels are kept this far from each other and from dots. */
const gapPx = 1;

/** How a label may be moved: `down` in lines, `across` in quarters of its width. */
interface Move {
  down: number;
  across: number;
}

const stepsOf = ({ down, across }: Move) => Math.abs(down) + Math.abs(across);
const withNegatives = (values: readonly number[]) => [0, ...values.flatMap((value) => [-value, value])];

/** All moves, the shortest first. */
const moves: Move[] = withNegatives([0.4, 0.8, 1.2, 1.6, 2, 2.5, 3, 3.5, 4])
  .flatMap((down) => withNegatives([0.5, 1, 1.5, 2, 2.5, 3]).map((across) => ({ down, across })))
  .sort((a, b) => stepsOf(a) - stepsOf(b));

/** With more dots than this, labels may cover dots, but are moved by at most this many steps. */
const maxUncoveredDots = 300;
const maxStepsAmongManyDots = 2;

/**
 * The place of each label, by the middle of its first line; earlier labels choose first. No label
 * touches another, the edge or, where dots are few, a dot; `undefined` if there is no such place.
 */
export function labelPlaces(
  labels: readonly Label[],
  { xs, ys }: Plane,
  canvas: Canvas,
): (LabelPlace | undefined)[] {
  const hasManyDots = xs.length > maxUncoveredDots;
  const taken = hasManyDots ? [] : Array.from(xs, (x, at) => dotBox(x, ys[at] ?? 0, canvas));
  const allowed = hasManyDots ? moves.filter((move) => stepsOf(move) <= maxStepsAmongManyDots) : moves;
  const isFree = (box: Box) => isInside(box, canvas) && !taken.some((other) => isTouching(box, other));
  return labels.map((label) => {
    const move = allowed.find((move) => isFree(boxOf(label, move, canvas)));
    if (!move) return undefined;
    const box = boxOf(label, move, canvas);
    taken.push(box);
    return {
      x: (box.left + box.right) / 2 / canvas.width,
      y: (box.top + (canvas.text * lineHeight) / 2) / canvas.height,
    };
  });
}

function dotBox(x: number, y: number, { width, height, dot }: Canvas): Box {
  const [left, top] = [x * width - dot, y * height - dot];
  return { left, right: left + 2 * dot, top, bottom: top + 2 * dot };
}

function boxOf({ lines, x, y }: Label, { down, across }: Move, { width, height, text }: Canvas): Box {
  const labelWidth = Math.max(...lines.map(widthOf)) * text;
  const labelHeight = lines.length * text * lineHeight;
  const middle = x * width + (across * labelWidth) / 4;
  const top = y * height - labelHeight / 2 + down * text * lineHeight;
  const left = Math.max(0, Math.min(width - labelWidth, middle - labelWidth / 2));
  return { left, right: left + labelWidth, top, bottom: top + labelHeight };
}

const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]/gu;

/** The width of a line, relative to the size of the text. */
function widthOf(line: string): number {
  const squares = line.match(square)?.length ?? 0;
  return squares * squareWidth + (line.length - squares) * letterWidth;
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Canvas): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function isTouching(a: Box, b: Box): boolean {
  return (
    a.left < b.right + gapPx &&
    b.left < a.right + gapPx &&
    a.top < b.bottom + gapPx &&
    b.top < a.bottom + gapPx
  );
}
