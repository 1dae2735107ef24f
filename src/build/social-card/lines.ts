/** A text broken into lines, in type of a size in pixels. */
export interface Lines {
  lines: string[];
  size: number;
}

/** A size of type in pixels, and the most lines that may be set in it. */
export interface TypeSize {
  size: number;
  maxLines: number;
}

/** The width of a text in type of size 1. */
export type TextWidth = (text: string) => number;

/**
 * A text in lines no wider than `width` pixels, in the first of `sizes` that holds all of it. Where none
 * does, it is set in the last one, cut after a word, and ends with an ellipsis. Lines are as even as their
 * number allows.
 */
export function brokenLines(
  text: string,
  width: number,
  sizes: readonly TypeSize[],
  widthOf: TextWidth,
): Lines {
  const pieces = piecesOf(text);
  let cut: Lines = { lines: [], size: sizes[0]?.size ?? 1 };
  for (const { size, maxLines } of sizes) {
    const broken = (limit: number) => filledLines(pieces, limit / size, widthOf);
    const lines = broken(width);
    if (lines.length <= maxLines && lines.every((line) => widthOf(line) * size <= width))
      return { lines: evenLines(lines.length, width, broken), size };
    cut = { lines: cutLines(lines.slice(0, maxLines), width / size, widthOf), size };
  }
  return cut;
}

/** Words of this length, in characters, may be broken at their hyphens. */
const breakableWordChars = 14;

/** Stands before a piece that follows without a space. */
const glue = '\u2060';

/** What is never broken: words, and the parts of long ones, of which all but the last end with a hyphen. */
function piecesOf(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  return words.flatMap((word) =>
    (word.length < breakableWordChars ? [word] : (word.match(/[^-]+-*|-+/g) ?? [word])).map((part, at) =>
      at === 0 ? part : glue + part,
    ),
  );
}

/** Pieces set one after another, with a new line where the next one has no room. */
function filledLines(pieces: readonly string[], width: number, widthOf: TextWidth): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const word = piece.replace(glue, '');
    const longer = last === undefined ? word : piece.startsWith(glue) ? last + word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How often the range of widths is halved in the search for the narrowest. */
const halvings = 8;

/** The lines of the narrowest width that takes no more than `count` of them. */
function evenLines(count: number, width: number, broken: (width: number) => string[]): string[] {
  let [narrow, wide] = [width / 2, width];
  for (let turn = 0; turn < halvings; turn++) {
    const middle = (narrow + wide) / 2;
    if (broken(middle).length <= count) wide = middle;
    else narrow = middle;
  }
  return broken(wide);
}

/** Lines of which the last ends with an ellipsis; a word too wide for a line is cut. */
function cutLines(lines: readonly string[], width: number, widthOf: TextWidth): string[] {
  const short = lines.map((line) => {
    let fits = line;
    while (fits.length > 1 && widthOf(fits) > width) fits = fits.slice(0, -1);
    return fits;
  });
  let last = short.pop() ?? '';
  while (last.length > 1 && widthOf(`${last} …`) > width)
    last = /[\s-]/.test(last.slice(0, -1)) ? last.replace(/(?:\s|(?<=-))[^\s-]*-*$/, '') : last.slice(0, -1);
  return [...short, `${last.replace(/[\s,.;:–—-]+$/, '')} …`];
}
