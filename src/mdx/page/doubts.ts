import type { Heading, Paragraph, Text } from 'mdast';
import type { Mistake } from '../../content/mistakes/error.ts';

const isRow = (line = '') => /^\|.*\S.*\|$/.test(line.trim());

/** The row that divides the head of a table from its body, rightly written or not: `|---|:--:|`, `| — | — |`. */
const isDivider = (line: string) => /^[\s|:+=–—−-]+$/.test(line) && /[|+]/.test(line) && /[=–—−-]/.test(line);

/** A line by which a row becomes a heading. */
const isUnderline = (line = '') => /^\s*(?:-+|=+)\s*$/.test(line);

/** What a paragraph or heading of `source` is instead of a table, since the row below its head isn't one. */
export function tableDoubts({ position }: Paragraph | Heading, source: string): Mistake[] {
  const lines = source.slice(position?.start.offset, position?.end.offset).split('\n');
  const head = lines.findIndex((line, at) => {
    const below = lines[at + 1] ?? '';
    if (isDivider(line)) return false;
    return line.includes('|') && (isDivider(below) || (isRow(line) && (isRow(below) || isUnderline(below))));
  });
  if (head === -1) return [];
  const cells = (lines[head] ?? '')
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);
  return [
    {
      line: (position?.start.line ?? 1) + head,
      reason: 'this is not read as a table, which needs a row of dashes below its head, with as many parts',
      remedy: `the next line has to be ${'| --- '.repeat(cells.length)}|`,
    },
  ];
}

/** What begins with a dollar sign and can be neither a price nor the name of a variable: `$x^2`, `$\alpha`, `$2^n`. */
const begins =
  /\$(?=[A-Za-z\\(|])(?:(?![.;!?](?:\s|$))[^$]){0,60}?(?:\^|\\[A-Za-z]|(?<![A-Za-z\d])[A-Za-z]_[A-Za-z\d](?![A-Za-z\d]))|\$\d+[A-Za-z]*\^(?!\d)/;

/** What ends with one: `x^2$`. */
const ends = /[^\s$]*(?:\^|\\[A-Za-z])[^\s$]*\$(?!\d)/;

/** Signs of formulas in a text of `source` that begin or end none. */
export function formulaDoubts({ position }: Text, source: string): Mistake[] {
  const written = source.slice(position?.start.offset, position?.end.offset).replace(/\\\$/g, '  ');
  return written.split('\n').flatMap((text, at): Mistake[] => {
    const line = (position?.start.line ?? 1) + at;
    if (/(?<!\$)\$\$(?!\$)/.test(text))
      return [
        {
          line,
          reason: "$$ can't be drawn and is shown as written: no other $$ follows in the same paragraph",
          remedy: 'correct it',
        },
      ];
    const single = text.replace(/\${2,}/g, ' ');
    if (!begins.test(single) && !ends.test(single)) return [];
    const reason = 'a formula has a $ at one end alone, and is shown as written';
    return [{ line, reason, remedy: 'write $ before and behind it, or \\$ for the sign itself' }];
  });
}
