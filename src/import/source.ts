import { type Place, type Problem, problemAt } from './problem.ts';

/** Where an import reads from. */
export interface Source {
  /** What the report and the papers call it. */
  name: string;
  /** Its bytes in pieces, from the beginning at each call. */
  bytes(): AsyncIterable<Uint8Array>;
  /** How many bytes it has, where that is known. */
  size?: number;
  /** What the columns of a table are to be read as, beyond what is known: column -> field. */
  columns?: ReadonlyMap<string, string>;
  /** The name of its format, where that is known. */
  format?: string;
  /** Whether it was found in a folder, and not named: then it needs to hold no papers. */
  isInFolder?: boolean;
}

/** A source whose bytes are known. */
export function sourceOfBytes(name: string, bytes: Uint8Array): Source {
  return {
    name,
    bytes: async function* () {
      yield bytes;
    },
  };
}

/** A line of a source; `number` counts from 1. */
export interface Line {
  text: string;
  number: number;
}

/** Some lines of a source in their order, each without its end, and the number of the first, from 1. */
export interface LineRun {
  lines: string[];
  first: number;
  /** Whether the source ends with the last of them, which has no end. */
  isOpen?: boolean;
}

/** A longer line is no text that a person made. */
const longestLineChars = 4_000_000;

/** A source that can't be read any further. */
export class SourceError extends Error {
  override name = 'SourceError';
  problem: Problem;

  constructor(place: Place, what: string, remedy: string, cause?: unknown) {
    super(what, { cause });
    this.problem = problemAt('refused', place, what, remedy);
  }

  /** The error of a problem that is known. */
  static of({ file, line, what, remedy }: Problem): SourceError {
    return new SourceError({ file, line }, what, remedy);
  }
}

/**
 * The text of a source in pieces: UTF-8, without byte order mark, with `\n` as line end. Throws a
 * SourceError where it isn't text.
 */
export async function* piecesOf({ name, bytes }: Source): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let held = '';
  for await (const piece of bytes()) {
    const text = held + decodedOr(() => decoder.decode(piece, { stream: true }), name, line, piece);
    held = text.endsWith('\r') ? '\r' : '';
    const ready = normal(held ? text.slice(0, -1) : text, name, line);
    line += linesBefore(ready, ready.length);
    yield ready;
  }
  yield normal(held + decodedOr(() => decoder.decode(), name, line), name, line);
}

function decodedOr(decode: () => string, name: string, line: number, piece?: Uint8Array): string {
  try {
    return decode();
  } catch (cause) {
    const text = piece ? new TextDecoder().decode(piece) : '';
    const badLine = line + linesBefore(text, text.indexOf('\uFFFD'));
    throw notText(name, badLine, 'it holds bytes that are not UTF-8', cause);
  }
}

function normal(text: string, name: string, line: number): string {
  const nul = text.indexOf('\0');
  if (nul >= 0) throw notText(name, line + linesBefore(text, nul), 'it holds NUL bytes');
  return text.replace(/\r\n?/g, '\n');
}

/** How many lines end before a place in a text. */
function linesBefore(text: string, place: number): number {
  return text.slice(0, Math.max(place, 0)).split(/\r\n?|\n/).length - 1;
}

function notText(file: string, line: number, why: string, cause?: unknown): SourceError {
  const remedy = 'Save it as UTF-8 text and import it again.';
  return new SourceError({ file, line }, `the file is not text: ${why}`, remedy, cause);
}

/** The lines of a source. Throws a SourceError where it isn't text or a line has no end. */
export async function* linesOf(source: Source): AsyncGenerator<Line> {
  for await (const { lines, first } of lineRunsOf(source))
    for (const [at, text] of lines.entries()) yield { text, number: first + at };
}

/**
 * The lines of a source, as many at once as a piece of it has. Throws a SourceError where it isn't text or a
 * line has no end.
 */
export async function* lineRunsOf(source: Source): AsyncGenerator<LineRun> {
  let rest = '';
  let first = 1;
  for await (const piece of piecesOf(source)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield { lines, first };
    first += lines.length;
    if (rest.length > longestLineChars) {
      const what = `the line is longer than ${longestLineChars} characters`;
      const remedy = 'Divide it into lines and import the file again.';
      throw new SourceError({ file: source.name, line: first }, what, remedy);
    }
  }
  if (rest !== '') yield { lines: [rest], first, isOpen: true };
}

/** A larger text isn't read whole, in characters. */
const largestTextChars = 64_000_000;

/** The whole text of a source. Throws a SourceError where it isn't text, or is too large. */
export async function textOf(source: Source): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of piecesOf(source)) {
    pieces.push(piece);
    length += piece.length;
    if (length > largestTextChars) {
      const what = `the file has more than ${largestTextChars / 1e6} million characters`;
      throw new SourceError({ file: source.name }, what, 'Divide it and import the parts.');
    }
  }
  return pieces.join('');
}

/** More blank lines tell nothing of a format, and patterns that skip white space at each of them take long. */
const blankLines = /\n(?:[ \t]*\n){3,}/g;

/** The first characters of a source, to tell its format, of many blank lines only a few. Throws a SourceError where it isn't text. */
export async function headOf(source: Source, length = 65_536): Promise<string> {
  let head = '';
  for await (const piece of piecesOf(source)) {
    head = (head + piece).replace(blankLines, '\n\n\n');
    if (head.length >= length) break;
  }
  return head.slice(0, length);
}
