import { addressesIn, longestAddressChars } from '../../web-address.ts';
import { type Cursor, type Reader, textNodes } from '../cursor.ts';

const run = /https?:\/\/(?:[^\s<>"“”{}|\\^`]|\\[_%#&~])+/iy;
const backslash = /\\(?=[_%#&~])/g;

/** `https://…` becomes a link; a longer address than people write stays text. */
export const readAddress: Reader = (cursor) => {
  const { state, at, range } = cursor;
  const written = cursor.match(run)?.[0];
  if (!written) return cursor.keep(at + 4);
  const [first] = written.length <= longestAddressChars ? addressesIn(unescaped(written)) : [];
  if (first?.start !== 0) return cursor.keep(Math.min(at + written.length, range.end));
  const next = at + writtenLength(written, first.end);
  state.addresses.push({ start: at, end: next });
  noteTail(cursor, next);
  if (range.isInLink) return cursor.put(first.href, next);
  return cursor.add([{ type: 'link', href: first.href, children: textNodes(first.href) }], next);
};

/** An address as it is, without the backslashes that TeX needs in it. */
export function unescaped(address: string): string {
  return address.replace(backslash, '');
}

/** Remembers how far an address goes on that isn't one any more, as `https://a.org/A^2B`. */
function noteTail({ source, state }: Cursor, from: number): void {
  if (!/[\^{]/.test(source[from] ?? '') || from < state.addressTailEnd) return;
  const end = /[\s"“”<>]|$/g;
  end.lastIndex = from;
  state.addressTailEnd = end.exec(source)?.index ?? from;
}

/** How many characters of `written` give `length` characters once its escapes are gone. */
function writtenLength(written: string, length: number): number {
  let at = 0;
  for (let shown = 0; shown < length; shown++) at += written[at] === '\\' ? 2 : 1;
  return at;
}
