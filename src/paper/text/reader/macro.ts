import { longestAddressChars, webAddressOrUndefined } from '../../web-address.ts';
import { type Cursor, type Reader, textNodes } from '../cursor.ts';
import type { Span } from '../inline.ts';
import { invisible, letters, spaces, styles, symbols, wrappers } from '../tex.ts';
import { unescaped } from './address.ts';

/** A macro by its name: what stands behind it, and the group that opens there. */
interface Macro {
  name: string;
  /** Behind the name. */
  end: number;
  /** The inside of the group that follows, if one does. */
  group: Span | undefined;
  /** Behind the name and the empty group that may end it. */
  next: number;
}

type MacroReader = (cursor: Cursor, macro: Macro) => boolean;

const macroName = /[A-Za-z]+/y;

/** `\name` and what belongs to it; one that nobody knows stays as it is written and is reported. */
export const readMacro: Reader = (cursor) => {
  const name = cursor.match(macroName, cursor.at + 1)?.[0];
  if (name === undefined) return cursor.keepUnknown(cursor.at + 2);
  const end = cursor.at + 1 + name.length;
  const next = cursor.source.startsWith('{}', end) ? end + 2 : end;
  const macro = { name, end, group: groupAt(cursor, end), next };
  return macroReaders.some((reader) => reader(cursor, macro)) || cursor.keepUnknown(end);
};

/** The inside of the group that opens at `open`. */
function groupAt(cursor: Cursor, open: number): Span | undefined {
  const end = cursor.groupEnd(open);
  return end === undefined ? undefined : { start: open + 1, end };
}

/** `\emph{so}`: its text in a style. */
const readStyle: MacroReader = (cursor, { name, group }) => {
  const style = styles.get(name);
  if (!group || style === undefined) return false;
  return cursor.addStyled(style, group.start, group.end);
};

/** `\text{so}`: its text alone. */
const readWrapper: MacroReader = (cursor, { name, group }) => {
  if (!group || !wrappers.has(name)) return false;
  return cursor.add(cursor.within(group), group.end + 1);
};

/** `\url{address}` and `\href{address}{text}`; what isn't a web address stays as it is written. */
const readLink: MacroReader = (cursor, { name, group }) => {
  const text = group && name === 'href' ? groupAt(cursor, group.end + 1) : undefined;
  if (!group || (name !== 'url' && !text)) return false;
  const next = (text ?? group).end + 1;
  const target = unescaped(cursor.source.slice(group.start, group.end).trim());
  const href = target.length <= longestAddressChars ? webAddressOrUndefined(target) : undefined;
  if (href === undefined) return cursor.keep(next);
  cursor.state.addresses.push({ start: cursor.at, end: next });
  const children = text ? cursor.within(text, true) : textNodes(href);
  return cursor.add(cursor.range.isInLink ? children : [{ type: 'link', href, children }], next);
};

/** `\o`, `\ss{}`: a letter; the space that ends its name goes (`S\o ren`). */
const readLetter: MacroReader = (cursor, { name, end, next }) => {
  const letter = letters.get(name);
  if (letter === undefined) return false;
  const isInWord = next === end && /^ \p{L}/u.test(cursor.source.slice(end, end + 3));
  return cursor.put(letter, isInWord ? end + 1 : next);
};

/** `\times`, `\LaTeX{}`: a sign. */
const readSymbol: MacroReader = (cursor, { name, next }) => {
  const symbol = symbols.get(name);
  return symbol !== undefined && cursor.put(symbol, next);
};

/** `\quad`: one space, with the one that may follow. */
const readSpace: MacroReader = (cursor, { name, next }) =>
  spaces.has(name) && cursor.put(cursor.source[next] === ' ' ? '' : ' ', next);

/** `\allowbreak`, `\noindent`: nothing to see; the first is put within words, so its space goes. */
const readInvisible: MacroReader = (cursor, { name, next }) => {
  if (!invisible.has(name)) return false;
  return cursor.put('', name === 'allowbreak' && cursor.source[next] === ' ' ? next + 1 : next);
};

/** Tried in order. */
const macroReaders: readonly MacroReader[] = [
  readStyle,
  readWrapper,
  readLink,
  readLetter,
  readSymbol,
  readSpace,
  readInvisible,
];
