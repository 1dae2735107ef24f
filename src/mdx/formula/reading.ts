import type { Code, Effects, State, Token } from 'micromark-util-types';
import { formulaFinder, longestFormulaChars } from '../../paper/text/formula.ts';

/** A formula as it stands in Markdown. */
export interface WrittenFormula {
  tex: string;
  display: boolean;
  /** `tex` with its delimiters, word for word. */
  source: string;
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula';
    formulaBlock: 'formulaBlock';
    formulaChunk: 'formulaChunk';
  }
  interface Token {
    /** Of a formula that was read to its end. */
    formula?: WrittenFormula;
  }
}

const dollar = 36;
const backslash = 92;

/** What has been read of a formula, sign by sign. */
export class Reading {
  source = '';
  readonly #effects: Effects;
  readonly #token: Token;
  #isInChunk = false;

  constructor(effects: Effects, type: 'formula' | 'formulaBlock') {
    this.#effects = effects;
    this.#token = effects.enter(type);
  }

  /** Reads a sign; `next` reads on. */
  take(code: Code, next: State): State {
    this.source += characterOf(code);
    if (isLineEnd(code)) {
      this.#endChunk();
      this.#effects.enter('lineEnding');
      this.#effects.consume(code);
      this.#effects.exit('lineEnding');
    } else {
      if (!this.#isInChunk) this.#effects.enter('formulaChunk');
      this.#isInChunk = true;
      this.#effects.consume(code);
    }
    return next;
  }

  /** Reads dollars; `then` says by their number what reads on. */
  opening(then: (dollars: number) => State): State {
    const next: State = (code) => (code === dollar ? this.take(code, next) : then(this.source.length)(code));
    return next;
  }

  /** Reads one sign, with what a backslash escapes; `closing` reads from a dollar on. */
  inside(code: Code, next: State, closing: State, nok: State): State | undefined {
    if (code === null || this.source.length > longestFormulaChars) return nok(code);
    if (code === dollar) return closing(code);
    const escaped: State = (after) =>
      isLineEnd(after) ? next(after) : this.inside(after, next, (own) => this.take(own, next), nok);
    return this.take(code, code === backslash ? escaped : next);
  }

  /** Reads so many dollars, then calls `then` with the sign behind them. */
  closing(dollars: number, then: State, nok: State): State {
    if (dollars === 0) return then;
    return (code) => (code === dollar ? this.take(code, this.closing(dollars - 1, then, nok)) : nok(code));
  }

  /** Ends what was read before the sign `code`, if that is a formula. */
  isEnded(code: Code): boolean {
    const source = this.source.trimEnd();
    const found = formulaFinder(source + characterOf(code))(0, Number.POSITIVE_INFINITY);
    if (found?.end !== source.length) return false;
    this.#endChunk();
    this.#token.formula = { tex: found.tex, display: found.display, source };
    this.#effects.exit(this.#token.type);
    return true;
  }

  #endChunk(): void {
    if (this.#isInChunk) this.#effects.exit('formulaChunk');
    this.#isInChunk = false;
  }
}

/** Whether a code of micromark's ends a line. */
export function isLineEnd(code: Code): boolean {
  return code !== null && code < -2;
}

/** Whether a code of micromark's is white space in a line. */
export function isSpace(code: Code): boolean {
  return code === -2 || code === -1 || code === 32;
}

/** A code of micromark's as text: the second half of a tab is nothing. */
function characterOf(code: Code): string {
  if (code === null || code === -1) return '';
  if (code === -2) return '\t';
  return code < 0 ? '\n' : String.fromCharCode(code);
}
