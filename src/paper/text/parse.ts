import { Cursor, parseStateOf, type Reader, textNodes } from './cursor.ts';
import type { Inline, Span, TextProblem } from './inline.ts';
import { lostCommandsIn } from './lost-backslash.ts';
import { readAddress } from './reader/address.ts';
import {
  readAccent,
  readEscape,
  readLineBreak,
  readLoneBackslash,
  readQuotationMark,
} from './reader/escape.ts';
import { readDelimiter, readFormula } from './reader/formula.ts';
import { readBracedSymbol, readSpacingBraces, readStyledGroup } from './reader/group.ts';
import { readMacro } from './reader/macro.ts';
import { readSubscript, readSuperscript } from './reader/script.ts';
import { readTie } from './reader/tie.ts';

/** A source as a tree, what is odd in it, and where its formulas and addresses stand. */
export interface Parsed {
  nodes: Inline[];
  problems: TextProblem[];
  formulas: Span[];
  addresses: Span[];
}

/** Everything but the readers' first characters is text. */
const special = /[\\$^{~]|_\{|https?:\/\//gi;

/** First character -> the readers of what begins with it. The first that knows what it is reads it. */
const readers: Readonly<Record<string, readonly Reader[]>> = {
  '\\': [
    readLoneBackslash,
    readFormula,
    readDelimiter,
    readQuotationMark,
    readAccent,
    readEscape,
    readLineBreak,
    readMacro,
  ],
  $: [readFormula, readDelimiter],
  '^': [readSuperscript],
  _: [readSubscript],
  '{': [readSpacingBraces, readStyledGroup, readBracedSymbol],
  '~': [readTie],
  h: [readAddress],
  H: [readAddress],
};

/**
 * Reads TeX in running text, in time proportional to its length whatever the nesting; anything that
 * isn't understood stays as it is written. Never throws.
 */
export function parsed(source: string): Parsed {
  special.lastIndex = 0;
  if (!special.test(source)) {
    const problems = lostCommandsIn(source, []);
    return { nodes: textNodes(source), problems, formulas: [], addresses: [] };
  }
  const state = parseStateOf(source, rangeNodes);
  const nodes = rangeNodes(new Cursor(state));
  const { formulas, addresses } = state;
  const problems = [...state.problems, ...lostCommandsIn(source, [...formulas, ...addresses])];
  return { nodes, problems: problems.sort((a, b) => a.offset - b.offset), formulas, addresses };
}

/** Reads to the end of the cursor's range. */
function rangeNodes(cursor: Cursor): Inline[] {
  const { end } = cursor.range;
  while (cursor.at < end) {
    const next = cursor.match(special)?.index ?? end;
    if (next > cursor.at) cursor.keep(Math.min(next, end));
    if (cursor.at >= end) break;
    const isRead = readers[cursor.peek(0)]?.some((reader) => reader(cursor));
    if (!isRead) cursor.keep(cursor.at + 1);
  }
  return cursor.result();
}
