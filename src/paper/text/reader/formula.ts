import type { Reader } from '../cursor.ts';

/** Three dollar signs and more are no delimiter. */
const opening = /\\[([]|\${1,2}(?!\$)/y;
const delimiter = /\\[()[\]]|\$+/y;

/** `$x$`, `$$x$$`, `\(x\)`, `\[x\]`: the formula keeps its TeX, which each rendering converts. */
export const readFormula: Reader = (cursor) => {
  const { state, source, at, range } = cursor;
  const found = cursor.match(opening) && state.formulaAt(at, range.end);
  if (!found) return false;
  state.formulas.push({ start: at, end: found.end });
  const { tex, display } = found;
  return cursor.add([{ type: 'math', tex, display, source: source.slice(at, found.end) }], found.end);
};

/** A delimiter without a formula: prices, and brackets that were escaped for Markdown. */
export const readDelimiter: Reader = (cursor) => {
  const found = cursor.match(delimiter);
  return found !== null && cursor.keep(Math.min(cursor.at + found[0].length, cursor.range.end));
};
