import { matchingBraces } from './braces.ts';
import { formulaFinder } from './formula.ts';
import type { Inline, Span, StyleName, TextProblem } from './inline.ts';

/** Groups nested deeper than this stay text, so that hostile braces can't exhaust the stack. */
const maxGroupDepth = 16;

/** Letters, digits and closing brackets: what can carry an exponent or an index. */
const scriptBase = /[\p{L}\p{N})\]}]/u;

/** What the cursors of all groups of a source share; `readRange` reads all of a cursor's range. */
export type ParseState = ReturnType<typeof parseStateOf>;

/** The state before anything of `source` is read. */
export function parseStateOf(source: string, readRange: (cursor: Cursor) => Inline[]) {
  return {
    source,
    readRange,
    closingBraces: matchingBraces(source),
    formulaAt: formulaFinder(source),
    problems: [] as TextProblem[],
    formulas: [] as Span[],
    addresses: [] as Span[],
    /** Where the second of two escaped quotation marks stands. */
    closingQuotes: new Set<number>(),
    /** Up to here a `^` or a `_` belongs to an address. */
    addressTailEnd: 0,
  };
}

/**
 * Reads one kind of thing at the cursor and moves past it. Returns `false`, with nothing changed,
 * where something else stands there.
 */
export type Reader = (cursor: Cursor) => boolean;

/** The part of a source that a cursor reads: all of it, or the inside of a group. */
interface Range extends Span {
  /** How many groups it stands in. */
  depth: number;
  /** Whether it is the text of a link, in which no other link may stand. */
  isInLink: boolean;
}

/**
 * A place in a range of a source, and what has been read up to it. Every method that moves the
 * cursor returns `true`, so that a reader can end with it.
 */
export class Cursor {
  readonly state: ParseState;
  readonly source: string;
  readonly range: Range;
  at: number;
  readonly #nodes: Inline[] = [];
  #text = '';

  constructor(state: ParseState, range?: Range) {
    this.state = state;
    this.source = state.source;
    this.range = range ?? { start: 0, end: state.source.length, depth: 0, isInLink: false };
    this.at = this.range.start;
  }

  /** The character `offset` code units from the cursor; empty outside the source. */
  peek(offset: number): string {
    return this.source[this.at + offset] ?? '';
  }

  /** What a sticky pattern matches at `from`. */
  match(pattern: RegExp, from: number = this.at): RegExpExecArray | null {
    pattern.lastIndex = from;
    return pattern.exec(this.source);
  }

  /** Where the group that opens at `open` closes; `undefined` if not within this range. */
  groupEnd(open: number): number | undefined {
    if (this.source[open] !== '{' || this.range.depth >= maxGroupDepth) return undefined;
    const close = this.state.closingBraces.get(open);
    return close !== undefined && close < this.range.end ? close : undefined;
  }

  /** Whether the character before the cursor can carry an exponent or an index. */
  followsBase(): boolean {
    return scriptBase.test(this.peek(-1));
  }

  /** Shows `text` for the source up to `next`. */
  put(text: string, next: number): true {
    this.#text += text;
    this.at = next;
    return true;
  }

  /** Shows the source up to `next` as it is written. */
  keep(next: number): true {
    return this.put(this.source.slice(this.at, next), next);
  }

  /** Keeps an unknown macro as it is written and reports it. */
  keepUnknown(next: number): true {
    const found = this.source.slice(this.at, next);
    this.state.problems.push({ kind: 'unknown-macro', found, offset: this.at });
    return this.keep(next);
  }

  /** Adds nodes for the source up to `next`. */
  add(nodes: readonly Inline[], next: number): true {
    this.#flush();
    for (const node of nodes) this.#nodes.push(node);
    this.at = next;
    return true;
  }

  /** Adds the text from `start` to the closing brace at `end` in a style. */
  addStyled(type: StyleName, start: number, end: number): true {
    return this.add([{ type, children: this.within({ start, end }) }], end + 1);
  }

  /** What a group within this range holds. */
  within({ start, end }: Span, isInLink: boolean = this.range.isInLink): Inline[] {
    const range = { start, end, depth: this.range.depth + 1, isInLink };
    return this.state.readRange(new Cursor(this.state, range));
  }

  /** All that has been read. */
  result(): Inline[] {
    this.#flush();
    return this.#nodes;
  }

  #flush(): void {
    this.#nodes.push(...textNodes(this.#text));
    this.#text = '';
  }
}

/** A text as a list of nodes, which is empty for an empty text. */
export function textNodes(value: string): Inline[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
