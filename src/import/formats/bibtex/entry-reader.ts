/** White space, and what `%` makes a comment to the end of its line. */
const blank = /(?:\s|%[^\n]*)*/y;
const word = /[^\s"#%'(),={}]+/y;
/** A name of a field, in which some programs leave white space. */
const fieldName = /[^\s"#%'(),={}]+(?:[^\S\n]+[^\s"#%'(),={}]+){1,3}(?=\s*=)|[^\s"#%'(),={}]+/y;
/** A key, in which some programs leave white space. */
const keyPattern = /[^\s,}]*(?:[^\S\n]+[^\s,={}()"]+)*(?=\s*,)|[^\s,})]*/y;
/** The name of a field and its sign. */
const fieldStart = /[a-zA-Z][\w:-]*(?:[^\S\n]+[\w:-]+)?\s*=\s*(?:[{"\d]|[a-z]{3}\b)/y;

/** An entry without its type and its place. */
interface ReadEntry {
  key: string;
  fields: Map<string, string>;
  /** The names that stand for a value and that no `@string` defines. */
  undefined?: string[];
}

/** What `@string` names stand for, and how much of it may still be used. */
export interface Expansion {
  names: Map<string, string>;
  charsLeft: number;
}

/** Names that styles define, and values that need no braces for a reader: months, numbers. */
const isUsualName = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$|^[^\p{L}]*$/iu;

/** A longer value is no field of a bibliography. */
const longestValueChars = 200_000;

/** Fields of which a second one goes on with what the first says, and what stands between them. */
const goesOn: ReadonlyMap<string, string> = new Map([
  ['note', '; '],
  ['addendum', '; '],
  ['annotation', '; '],
  ['keywords', ', '],
  ['keyword', ', '],
]);

/** Puts a field; a second one of its name that says something else stands beside it, by its number. */
function put(fields: Map<string, string>, name: string, value: string): void {
  const known = fields.get(name);
  const sign = goesOn.get(name);
  if (known === undefined) fields.set(name, value);
  else if (known.trim() === value.trim() || value.trim() === '') return;
  else if (sign !== undefined) fields.set(name, `${known}${sign}${value}`);
  else if (!fields.has(`${name} (2)`)) fields.set(`${name} (2)`, value);
  else put(fields, `${name} (3)`, value);
}

export class BibSyntaxError extends Error {}

/** Reads the inside of one entry. */
export class EntryReader {
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

  /** Whether a pattern is next. */
  #isAt(pattern: RegExp): boolean {
    const { at } = this;
    const isNext = this.#match(pattern) !== '';
    this.at = at;
    return isNext;
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

  entry(close: '}' | ')'): ReadEntry {
    // An entry may lack its key, a field the comma behind it, and there may be a comma too many.
    const key = this.#isAt(fieldStart) ? '' : this.#match(keyPattern);
    const fields = new Map<string, string>();
    while (!this.#take(close)) {
      const hasComma = this.#take(',');
      while (this.#take(','));
      if (this.#take(close)) break;
      if (this.at >= this.#source.length || this.#source[this.at] === '@')
        throw new BibSyntaxError(`the ${close} that closes the entry is missing`);
      if (!hasComma && fields.size > 0 && !this.#isAt(fieldStart))
        throw new BibSyntaxError(`a comma is missing after ${[...fields.keys()].at(-1)}`);
      const name = this.#match(fieldName).toLowerCase();
      if (name === '') throw new BibSyntaxError('the name of a field is missing');
      if (!this.#take('=')) throw new BibSyntaxError(`there is no = after ${name}`);
      const value = this.value();
      put(fields, name, value);
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
