/** A text broken into lines. */
export interface Lines {
  lines: string[];
  /** In pixels. */
  size: number;
  /** Whether something was left out at the end. */
  isCut: boolean;
}

/** A size of type and how many lines of it there may be. */
export interface TypeSize {
  size: number;
  most: number;
}

/** How wide a text is at a size of 1. */
export type Measure = (text: string) => number;

/**
 * A text in lines no wider than `width`, in the first of the sizes that holds it; where none does, in
 * the last, cut after a word. The lines are as even as they can be without being more.
 */
export function brokenLines(
  text: string,
  width: number,
  steps: readonly TypeSize[],
  measure: Measure,
): Lines {
  const words = piecesOf(text);
  let cut: Lines = { lines: [], size: steps[0]?.size ?? 1, isCut: words.length > 0 };
  for (const { size, most } of steps) {
    const broken = (limit: number) => filled(words, limit / size, measure);
    const lines = broken(width);
    if (lines.length <= most && lines.every((line) => measure(line) * size <= width))
      return { lines: evened(lines.length, width, broken), size, isCut: false };
    cut = { lines: shortened(lines.slice(0, most), width / size, measure), size, isCut: true };
  }
  return cut;
}

/** So long words may be broken at their hyphens. */
const long = 14;

/** What stands undivided in a line: words, and long ones' parts, all but the last of which end with a hyphen. */
function piecesOf(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  return words.flatMap((word) =>
    (word.length < long ? [word] : (word.match(/[^-]+-*|-+/g) ?? [word])).map((part, at) =>
      at === 0 ? part : glue + part,
    ),
  );
}

/** Stands before a piece that follows without a space. */
const glue = '\u2060';

/** Pieces set one after another, a new line where the next has no room. */
function filled(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const piece of words) {
    const last = lines.at(-1);
    const word = piece.replace(glue, '');
    const longer = last === undefined ? word : piece.startsWith(glue) ? last + word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** So often the width is halved in the search for the narrowest that takes no more lines. */
const halvings = 8;

function evened(count: number, width: number, broken: (width: number) => string[]): string[] {
  let [narrow, wide] = [width / 2, width];
  for (let turn = 0; turn < halvings; turn++) {
    const middle = (narrow + wide) / 2;
    if (broken(middle).length <= count) wide = middle;
    else narrow = middle;
  }
  return broken(wide);
}

/** Lines of which the last ends with an ellipsis; a word that is too wide alone is cut. */
function shortened(lines: readonly string[], width: number, measure: Measure): string[] {
  const short = lines.map((line) => {
    let fits = line;
    while (fits.length > 1 && measure(fits) > width) fits = fits.slice(0, -1);
    return fits;
  });
  let last = short.pop() ?? '';
  while (last.length > 1 && measure(`${last} …`) > width)
    last = /[\s-]/.test(last.slice(0, -1)) ? last.replace(/(?:\s|(?<=-))[^\s-]*-*$/, '') : last.slice(0, -1);
  return [...short, `${last.replace(/[\s,.;:–—-]+$/, '')} …`];
}
