import { lineEnd, type TextRun } from './segment/run.ts';

export function lineText(runs: readonly TextRun[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/[\s\u2028]+/g, ' ')
    .trim();
}

export function withoutLinks(runs: readonly TextRun[]): string {
  return lineText(runs.filter(({ href, isPicture }) => href === undefined && isPicture !== true))
    .replace(/\[\s*\]|\(\s*\)/g, ' ')
    .trim();
}

/** Runs cut at the ends of lines. */
export function linesIn(runs: readonly TextRun[], ends: string | RegExp = /[\n\u2028]/): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    const parts = run.href === undefined ? run.text.split(ends) : [run.text];
    for (const [at, text] of parts.entries()) {
      if (at > 0) lines.push([]);
      if (text !== '' || run.href !== undefined) lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.filter((line) => line.some(({ text, href }) => text.trim() !== '' || href !== undefined));
}

/** Lines as the runs of one text. */
export function joinedLines(lines: readonly (readonly TextRun[])[]): TextRun[] {
  return lines.flatMap((line) => [...line, { text: lineEnd, isBold: false, isItalic: false }]);
}
