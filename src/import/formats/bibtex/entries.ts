import { BibSyntaxError, EntryReader, type Expansion } from './entry-reader.ts';

/** One entry of a BibTeX or BibLaTeX file. */
export interface BibEntry {
  /** In lower case, without `@`. */
  type: string;
  key: string;
  line: number;
  /**
   * TeX source by name in lower case, without the braces or quotation marks around it: `@string` names are
   * resolved, and parts joined by `#` are one. Of a field that is given
   * twice with unlike values, the second is called by its number, `doi (2)`, but for notes and keywords, which go on.
   */
  fields: Map<string, string>;
  /** The names that stand for a value and that no `@string` defines. */
  undefined?: string[];
}

/** Part of a file that is no entry, and why. */
export interface BibFault {
  fault: string;
  line: number;
}

/** An entry that the file has commented out, with `%` before it. */
export interface BibComment {
  commentedOut: true;
  line: number;
}

/** A broken entry ends where a line begins like this. */
const entryStart = /^[ \t]*@[ \t]*[a-z]+[ \t]*[{(]/gim;

/** The entries of a whole BibTeX or BibLaTeX file; `strings` holds `@string` names, and takes those that are met. */
export function* bibEntries(
  source: string,
  strings: Map<string, string> = new Map(),
): Generator<BibEntry | BibFault | BibComment> {
  const entries = new BibEntries(strings);
  yield* entries.in(source);
  yield* entries.rest();
}

/** An entry is whole where so many characters behind it are known, since its end may be told by them. */
const charsBehindEntry = 1000;

/** So much text `@string` names may stand for, in characters: at first, and for each character of the file. */
const leastExpandedChars = 1_000_000;
const expandedCharsPerChar = 10;

/**
 * Finds the entries of a BibTeX or BibLaTeX file that is given piece by piece, in their order, as BibTeX reads
 * them: what stands between entries is a comment (https://ctan.org/pkg/btparse, "btxdoc"). A broken entry is
 * a fault, and the file is read on from the next line that begins an entry; each character is looked at a
 * bounded number of times.
 */
export class BibEntries {
  readonly #strings: Expansion;
  /** What wasn't read yet, and the line in which it begins. */
  #text = '';
  #line = 1;
  /** Not so many characters as this are there until it is worth while to look again. */
  #enoughChars = 0;
  /** Whether a broken entry came before, so that only a line can begin the next one. */
  #isSkipping = false;

  /** `strings` holds `@string` names, and takes those that are met. */
  constructor(strings: Map<string, string>) {
    this.#strings = { names: strings, charsLeft: leastExpandedChars };
  }

  /** The entries that a further piece of the file completes. */
  *in(piece: string): Generator<BibEntry | BibFault | BibComment> {
    this.#text += piece;
    this.#strings.charsLeft += piece.length * expandedCharsPerChar;
    if (this.#text.length >= this.#enoughChars) yield* this.#entries(false);
  }

  /** The entries at the end of the file. */
  *rest(): Generator<BibEntry | BibFault | BibComment> {
    yield* this.#entries(true);
  }

  *#entries(isEnd: boolean): Generator<BibEntry | BibFault | BibComment> {
    const source = this.#text;
    const isCut = (place: number) => !isEnd && place + charsBehindEntry > source.length;
    let counted = 0;
    const countTo = (place: number) => {
      for (; counted < place; counted++) if (source.charCodeAt(counted) === 10) this.#line++;
    };
    let at = 0;
    for (;;) {
      if (this.#isSkipping) {
        at = this.#nextStart(source, at);
        if (this.#isSkipping) break;
      }
      const sign = source.indexOf('@', at);
      at = sign < 0 ? source.length : sign;
      if (sign < 0) break;
      if (isCommentedOut(source, sign)) {
        countTo(sign);
        if (commentedEntry.test(source.slice(sign, sign + 100)))
          yield { commentedOut: true, line: this.#line };
        at = sign + 1;
        continue;
      }
      const reader = new EntryReader(source, sign + 1, this.#strings);
      const found = this.#read(reader);
      if (isCut(reader.at)) break;
      if (found !== undefined) {
        countTo(sign);
        if (found !== 'none') yield { ...found, line: this.#line };
        this.#isSkipping = found !== 'none' && 'fault' in found;
      }
      at = found === undefined || this.#isSkipping ? sign + 1 : reader.at;
    }
    countTo(at);
    this.#text = source.slice(at);
    this.#enoughChars = 2 * this.#text.length;
  }

  /** What begins behind an `@`; `none` for what is no entry but belongs to the file, `undefined` for a comment. */
  #read(reader: EntryReader): Omit<BibEntry, 'line'> | Omit<BibFault, 'line'> | 'none' | undefined {
    const type = reader.word()?.toLowerCase() ?? '';
    const close = reader.opening();
    if (type === '' || close === undefined) return undefined;
    try {
      if (type === 'comment') reader.skipGroup(close);
      else if (type === 'preamble') reader.value();
      else if (type === 'string') reader.readString();
      else return { type, ...reader.entry(close) };
      return 'none';
    } catch (error) {
      if (!(error instanceof BibSyntaxError)) throw error;
      return { fault: error.message };
    }
  }

  /** Where a line begins an entry behind a place; else, still skipping, where the last line begins. */
  #nextStart(source: string, at: number): number {
    const lineEnd = source.indexOf('\n', at);
    if (lineEnd < 0) return source.length;
    entryStart.lastIndex = lineEnd;
    const next = entryStart.exec(source);
    if (!next) return Math.max(lineEnd, source.lastIndexOf('\n'));
    this.#isSkipping = false;
    return next.index;
  }
}

const commentedEntry = /^@(?!comment|string|preamble)[a-z]+\s*[{(]/i;

/** Whether `%` begins the line in which a place stands. */
function isCommentedOut(source: string, place: number): boolean {
  const start = source.lastIndexOf('\n', place) + 1;
  return place - start < 200 && /^[ \t]*%/.test(source.slice(start, place));
}
