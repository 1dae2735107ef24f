import type { Cursor, Reader } from '../cursor.ts';
import { textNodes } from '../cursor.ts';

const short = /\d+|\\circ(?![A-Za-z])|\p{L}(?![\p{L}\p{M}])/uy;

/** `10^6`, `n^{1+o(1)}`, `360^\circ`: raised only behind something that can carry an exponent. */
export const readSuperscript: Reader = (cursor) => {
  const { source, at } = cursor;
  if (!hasBase(cursor) || cursor.peek(-2) === '\\') return false;
  const close = cursor.groupEnd(at + 1);
  if (close !== undefined) {
    const isDegree = /^\s*\\(?:circ|degree)\s*$/.test(source.slice(at + 2, close));
    return isDegree ? cursor.put('°', close + 1) : cursor.addStyled('superscript', at + 2, close);
  }
  const found = cursor.match(short, at + 1)?.[0];
  if (!found) return false;
  const next = at + 1 + found.length;
  if (found === '\\circ') return cursor.put('°', next);
  return cursor.add([{ type: 'superscript', children: textNodes(found) }], next);
};

/** `x_{i}` is TeX; `frame_{id}.png` and `a_{b}_c` are names of files and variables. */
export const readSubscript: Reader = (cursor) => {
  const { source, at } = cursor;
  const close = cursor.groupEnd(at + 1);
  if (close === undefined || !hasBase(cursor)) return false;
  const isName = /^(?:[_/]|\.[a-z\d])/.test(source.slice(close + 1, close + 3));
  return !isName && cursor.addStyled('subscript', at + 2, close);
};

/** Within an address nothing is raised or lowered. */
function hasBase(cursor: Cursor): boolean {
  return cursor.at >= cursor.state.addressTailEnd && cursor.followsBase();
}
