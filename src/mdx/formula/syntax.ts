import type { Code, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { isLineEnd, isSpace, Reading } from './reading.ts';

const dollar = 36;

/**
 * `$x$` and `$$x$$` as one sign each, in which neither Markdown nor MDX reads anything. What is a formula and what
 * is money is decided as in abstracts.
 */
export const formulaSyntax: Extension = {
  text: { [dollar]: { name: 'formula', tokenize: withinText, previous: mayBegin } },
  flow: { [dollar]: { name: 'formulaBlock', tokenize: byItself, concrete: true } },
};

/** Whether a formula may begin behind `code`: three dollar signs and more are no delimiter. */
function mayBegin(this: TokenizeContext, code: Code): boolean {
  const last = this.events.at(-1)?.[1].type;
  return code !== dollar || last === 'characterEscape' || last === 'formula';
}

/** A formula in a paragraph, a heading or a cell. */
function withinText(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  if (!mayBegin.call(this, this.previous)) return nok;
  const reading = new Reading(effects, 'formula');
  const behind: State = (code) => (reading.isEnded(code) ? ok(code) : nok(code));
  return reading.opening((dollars) => {
    if (dollars > 2) return nok;
    const inside: State = (code) => reading.inside(code, inside, reading.closing(dollars, behind, nok), nok);
    return inside;
  });
}

/** A formula that begins a line and ends another one, with nothing else on these lines: signs of lists are its own. */
function byItself(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const reading = new Reading(effects, 'formulaBlock');
  const { interrupt } = this;
  const behind: State = (code) => {
    if (isSpace(code)) return reading.take(code, behind);
    return (code === null || isLineEnd(code)) && reading.isEnded(null) ? ok(code) : nok(code);
  };
  const closing: State = (code) =>
    reading.source.includes('\n') ? reading.closing(2, behind, nok)(code) : nok(code);
  const inside: State = (code) => {
    const isBlank = isLineEnd(code) && /\n[ \t]*$/.test(reading.source);
    if (isBlank || this.parser.lazy[this.now().line]) return nok(code);
    // The paragraph above ends here, whatever this turns out to be.
    if (interrupt && isLineEnd(code)) return ok(code);
    return reading.inside(code, inside, closing, nok);
  };
  return reading.opening((dollars) => (dollars === 2 ? inside : nok));
}
