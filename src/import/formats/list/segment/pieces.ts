import { linkField } from '../words/label.ts';
import { peopleIn } from '../words/people.ts';
import { appearanceOf } from '../words/venue.ts';
import { lineEnd, type TextRun } from './run.ts';
import type { SegmentStyle } from './segment-type.ts';

export interface Piece {
  text: string;
  style: SegmentStyle;
  isBold: boolean;
  start: number;
  href?: string;
}

/** Runs that are set alike, as one. */
export function styledPieces(runs: readonly TextRun[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const run of withLineEnds(runs)) {
    const style = styleOf(run);
    const isBold = run.isBold;
    const last = pieces.at(-1);
    if (
      last &&
      last.style === style &&
      run.href === undefined &&
      last.isBold === isBold &&
      style !== 'picture'
    )
      last.text += run.text;
    else
      pieces.push({
        text: run.text,
        style,
        isBold,
        start,
        ...(run.href !== undefined && { href: run.href }),
      });
    start += run.text.length;
  }
  return pieces;
}

function styleOf({ isBold, isItalic, isCode, isPicture, href }: TextRun): SegmentStyle {
  if (isPicture) return 'picture';
  if (href !== undefined) return 'link';
  if (isCode) return 'code';
  return isBold ? 'bold' : isItalic ? 'italic' : 'plain';
}

/** What begins a line that is no continuation of the one before. */
const labelledLine =
  /^(?:[*_-]\s*)?(?:paper|title|authors?|code|project|venue|published|date|year|link|url|abstract|tl;?dr|keywords?|tags?|institutions?|summary|note|data(?:set)?|website|demo|video|arxiv|pdf|doi|conference|journal|affiliations?)\s*[:：]/i;

/** Ends of lines in the source as line breaks where the next line says something of its own, else as spaces. */
export function withLineEnds(runs: readonly TextRun[]): TextRun[] {
  const lines = runs
    .map(({ text }) => text)
    .join('')
    .split(/[\n\u2028]/);
  let at = 0;
  return runs.map((run) => {
    if (!/[\n\u2028]|\s\./.test(run.text)) return run;
    const text = run.text.replace(/[\n\u2028]/g, (end) => {
      const [before = '', after = ''] = lines.slice(at, at + 2);
      at++;
      if (end === lineEnd) return end;
      const isOwn = (line: string) =>
        labelledLine.test(line) || peopleIn(line) !== undefined || appearanceOf(line) !== undefined;
      return isOwn(after) || (isOwn(before) && !/,\s*$/.test(before)) || labelOnly(after) ? lineEnd : ' ';
    });
    // `Names .Title .[J]`: the stop belongs to what stands before it.
    return { ...run, text: text.replace(/(?<=[\p{L}\p{N})\]])\s\.(?=[\p{Lu}\d[])/gu, '. ') };
  });
}

function labelOnly(line: string): boolean {
  const words = line.replace(/[[\]()|/,·•:*-]+/g, ' ').trim();
  return words !== '' && words.split(/\s+/).every((word) => linkField(word) !== undefined);
}
