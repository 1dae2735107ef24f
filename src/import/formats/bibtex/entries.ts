/** One entry of a BibTeX or BibLaTeX file. */
export interface BibEntry {
  /** In lower case, without `@`. */
  type: string;
  key: string;
  line: number;
  /**
   * TeX source by name in lower case, without the braces or quotation marks around it: `@string` names are
   * resolved, and parts joined by `#` are one. A field that is given twice keeps its first value.
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

/** White space, and what `%` makes a comment to the end of its line. */
const blank = /(?:\s|%[^\n]*)*/y;
const word = /[^\s"#%'(),={}]+/y;
/** A name of a field, in which some programs leave white space. */
const fieldName = /[^\s"#%'(),={}]+(?:[ \t]+[^\s"#%'(),={}]+){1,3}(?=\s*=)|[^\s"#%'(),={}]+/y;
/** A key, in which some programs leave white space. */
const keyPattern = /[^\s,})]*(?:[ \t]+[^\s,={}()"]+)*(?=\s*,)|[^\s,})]*/y;

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

/** What `@string` names stand for, and how much of it may still be used. */
interface Expansion {
  names: Map<string, string>;
  charsLeft: number;
}

/** Names that styles define, and values that need no braces for a reader: months, numbers. */
const isUsualName = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$|^[^\p{L}]*$/iu;

/** A longer value is no field of a bibliography. */
const longestValueChars = 200_000;

class BibSyntaxError extends Error {}

/** Reads the inside of one entry. */
class EntryReader {
  at: number;
  readonly #source: string;
  readonly #strings: Expansion;
  readonly #undefined = new Set<string>();

  constructor(source: string, at: number, strings: Expansion) {
    this.#source = source;
    this.at = at;
    this.#strings = strings;
  }

  #skipBlank(): void {
    blank.lastIndex = this.at;
    this.at += blank.exec(this.#source)?.[0].length ?? 0;
  }

  #match(pattern: RegExp): string {
    this.#skipBlank();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  #take(sign: string): boolean {
    this.#skipBlank();
    if (this.#source[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  word(): string | undefined {
    return this.#match(word) || undefined;
  }

  /** What closes the entry that opens here. */
  opening(): '}' | ')' | undefined {
    return this.#take('{') ? '}' : this.#take('(') ? ')' : undefined;
  }

  entry(close: '}' | ')'): Pick<BibEntry, 'key' | 'fields' | 'undefined'> {
    const key = this.#match(keyPattern);
    const fields = new Map<string, string>();
    while (!this.#take(close)) {
      if (!this.#take(',') && fields.size > 0)
        throw new BibSyntaxError(`a comma is missing behind ${[...fields.keys()].at(-1)}`);
      if (this.#take(close)) break;
      const name = this.#match(fieldName).toLowerCase();
      if (name === '')
        throw new BibSyntaxError(
          this.at >= this.#source.length ? 'the entry has no end' : 'the name of a field is missing',
        );
      if (!this.#take('=')) throw new BibSyntaxError(`there is no = behind ${name}`);
      const value = this.value();
      if (!fields.has(name)) fields.set(name, value);
    }
    return { key, fields, ...(this.#undefined.size > 0 && { undefined: [...this.#undefined] }) };
  }

  readString(): void {
    const name = this.word()?.toLowerCase();
    if (!name || !this.#take('=')) throw new BibSyntaxError('a @string without a name and a value');
    this.#strings.names.set(name, this.value());
    if (!this.#take('}')) this.#take(')');
  }

  /** A value: groups, quotations, numbers and `@string` names, joined by `#`. */
  value(): string {
    let value = '';
    do {
      value += this.#part();
      if (value.length > longestValueChars)
        throw new BibSyntaxError(`a value is longer than ${longestValueChars} characters`);
    } while (this.#take('#'));
    return value;
  }

  #part(): string {
    if (this.#take('{')) return this.#until('}');
    if (this.#take('"')) return this.#until('"');
    const name = this.word();
    if (!name) throw new BibSyntaxError('a value is missing');
    if (/^\d+$/.test(name)) return name;
    const known = this.#strings.names.get(name.toLowerCase());
    if (known === undefined && !isUsualName.test(name)) this.#undefined.add(name);
    const text = known ?? name;
    this.#strings.charsLeft -= text.length;
    if (this.#strings.charsLeft < 0)
      throw new BibSyntaxError('the @string names of the file stand for more text than a bibliography has');
    return text;
  }

  /** The text up to the sign that closes it, which stands outside of braces. */
  #until(close: '}' | '"'): string {
    const start = this.at;
    for (let depth = 0; this.at < this.#source.length; this.at++) {
      const sign = this.#source[this.at];
      if (depth === 0 && sign === close) return this.#source.slice(start, this.at++);
      if (sign === '\\') this.at++;
      else if (sign === '{') depth++;
      else if (sign === '}' && --depth < 0) break;
      else if (sign === '\n' && depth + Number(close === '}') > 0 && this.#beginsEntry()) break;
    }
    throw new BibSyntaxError('a brace or quotation mark is not closed');
  }

  /** Whether the next line begins another entry, so that this one was never closed. */
  #beginsEntry(): boolean {
    return /^\n@[ \t]*[a-zA-Z]+[ \t]*\{[^\s,{}]+,/.test(this.#source.slice(this.at, this.at + 200));
  }

  skipGroup(close: '}' | ')'): void {
    if (close === '}') this.#until('}');
  }
}
