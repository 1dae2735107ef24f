/** A field of an entry as it is written, without the braces or quotation marks around it. */
export interface BibField {
  /** TeX source; `@string` names are resolved, and parts joined by `#` are one. */
  value: string;
  /** Where the field begins, from 1. */
  line: number;
}

/** One entry of a BibTeX or BibLaTeX file. */
export interface BibEntry {
  /** In lower case, without `@`. */
  type: string;
  key: string;
  line: number;
  /** By name in lower case. A field that is given twice keeps its first value. */
  fields: Map<string, BibField>;
}

/** Part of a file that is no entry, and why. */
export interface BibFault {
  fault: string;
  line: number;
}

/** A broken entry ends where a line begins like this. */
const entryStart = /^[ \t]*@[ \t]*[a-z]+[ \t]*[{(]/gim;

const blank = /\s*/y;
const word = /[^\s"#%'(),={}]+/y;
const keyPattern = /[^\s,})]*/y;

/**
 * The entries of a BibTeX or BibLaTeX file, in its order, as BibTeX reads them: what stands between
 * entries is a comment (https://ctan.org/pkg/btparse, "btxdoc"). A broken entry is a fault, and the
 * file is read on from the next line that begins an entry; each character is looked at a bounded
 * number of times. `strings` holds the file's `@string` names, and takes those that are met.
 */
export function* bibEntries(
  source: string,
  strings: Map<string, string> = new Map(),
): Generator<BibEntry | BibFault> {
  let at = 0;
  let lineAt = 0;
  let line = 1;

  /** The line of a place that isn't before the last one asked for. */
  function lineOf(place: number): number {
    for (; lineAt < place; lineAt++) if (source.charCodeAt(lineAt) === 10) line++;
    return line;
  }

  for (;;) {
    const sign = source.indexOf('@', at);
    if (sign < 0) return;
    const reader = new EntryReader(source, sign + 1, strings);
    const type = reader.word()?.toLowerCase() ?? '';
    const close = reader.opening();
    if (type === '' || close === undefined) {
      at = sign + 1;
      continue;
    }
    const start = lineOf(sign);
    try {
      if (type === 'comment') reader.skipGroup(close);
      else if (type === 'preamble') reader.value();
      else if (type === 'string') reader.readString();
      else yield { type, line: start, ...reader.entry(close, start) };
      at = reader.at;
    } catch (error) {
      if (!(error instanceof BibSyntaxError)) throw error;
      yield { fault: error.message, line: start };
      entryStart.lastIndex = source.indexOf('\n', sign + 1);
      const next = entryStart.lastIndex < 0 ? null : entryStart.exec(source);
      if (!next) return;
      at = next.index;
    }
  }
}

/** A longer value is no field of a bibliography. */
const longestValueChars = 200_000;

class BibSyntaxError extends Error {}

/** Reads the inside of one entry. */
class EntryReader {
  at: number;
  readonly #source: string;
  readonly #strings: Map<string, string>;

  constructor(source: string, at: number, strings: Map<string, string>) {
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

  entry(close: '}' | ')', start: number): Pick<BibEntry, 'key' | 'fields'> {
    const key = this.#match(keyPattern);
    const fields = new Map<string, BibField>();
    let line = start;
    let counted = this.at;
    while (!this.#take(close)) {
      if (!this.#take(',') && fields.size > 0)
        throw new BibSyntaxError(`a comma is missing behind ${[...fields.keys()].at(-1)}`);
      if (this.#take(close)) break;
      for (; counted < this.at; counted++) if (this.#source.charCodeAt(counted) === 10) line++;
      const name = this.word()?.toLowerCase();
      if (!name)
        throw new BibSyntaxError(
          this.at >= this.#source.length ? 'the entry has no end' : 'the name of a field is missing',
        );
      if (!this.#take('=')) throw new BibSyntaxError(`there is no = behind ${name}`);
      const value = this.value();
      if (!fields.has(name)) fields.set(name, { value, line });
    }
    return { key, fields };
  }

  readString(): void {
    const name = this.word()?.toLowerCase();
    if (!name || !this.#take('=')) throw new BibSyntaxError('a @string without a name and a value');
    this.#strings.set(name, this.value());
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
    return this.#strings.get(name.toLowerCase()) ?? name;
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
