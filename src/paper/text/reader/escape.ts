import type { Reader } from '../cursor.ts';
import { accentAt } from '../tex.ts';

/** The first character of what a backslash can stand before -> what is shown. */
const escapes: ReadonlyMap<string, string> = new Map([
  ...[...'%&_#{}$ \n'].map((character) => [character, character] as const),
  ...[...',;:'].map((space) => [space, '\u00a0'] as const),
  ...[...'!-/'].map((hint) => [hint, ''] as const),
]);

/** How far away the second of two escaped quotation marks may stand, in characters. */
const maxQuotationChars = 118;

/** A backslash at the end of its group escapes nothing. */
export const readLoneBackslash: Reader = (cursor) =>
  cursor.at + 1 >= cursor.range.end && cursor.keep(cursor.at + 1);

/** `\%`, `\,`, `\-`, `\^{}`: a sign that TeX would take for its own, a space, or a hint for setting. */
export const readEscape: Reader = (cursor) => {
  const character = cursor.peek(1);
  const shown = escapes.get(character);
  if (shown !== undefined) return cursor.put(shown, cursor.at + 2);
  const isAccentSign = /[\^~]/.test(character) && cursor.source.startsWith('{}', cursor.at + 2);
  return isAccentSign && cursor.put(character, cursor.at + 4);
};

/** `\'e`, `\"{o}`, `\c{c}`: the letter as one character, for search and sorting. */
export const readAccent: Reader = (cursor) => {
  const accent = accentAt(cursor.source, cursor.at);
  return accent !== undefined && accent.end <= cursor.range.end && cursor.put(accent.letter, accent.end);
};

/** `\"so\"` and `object\'s` come from text that was escaped as program source, not from TeX. */
export const readQuotationMark: Reader = (cursor) => {
  const { source, at, range, state } = cursor;
  const mark = cursor.peek(1);
  if (mark !== '"' && mark !== "'") return false;
  if (!state.closingQuotes.has(at)) {
    const from = at + 2;
    if (/\p{L}/u.test(cursor.peek(-1))) {
      const isGenitive = mark === "'" && /^s(?!\p{L})/u.test(source.slice(from, from + 3));
      return isGenitive && cursor.put(mark, from);
    }
    const closing = source.slice(from, Math.min(range.end, from + maxQuotationChars)).indexOf(`\\${mark}`);
    if (closing < 1 || /\p{L}/u.test(source[from + closing + 2] ?? '')) return false;
    state.closingQuotes.add(from + closing);
  }
  return cursor.put(mark, at + 2);
};

/** `\\` before a space breaks a line, which the space does already; elsewhere it is a backslash. */
export const readLineBreak: Reader = (cursor) => {
  if (cursor.peek(1) !== '\\') return false;
  const next = cursor.at + 2;
  const isBreak = /\s/.test(cursor.peek(2)) && cursor.at > cursor.range.start;
  return isBreak ? cursor.put('', next) : cursor.keep(next);
};
