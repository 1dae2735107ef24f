import type { Reader } from '../cursor.ts';
import { letters, switches, symbols } from '../tex.ts';

const macroInGroup = /\{\\([A-Za-z]+)(\s*)/y;

/** `14{,}056` and `N{=}4`: braces that only take a mark's spacing away. */
export const readSpacingBraces: Reader = (cursor) => {
  const close = cursor.groupEnd(cursor.at);
  const mark = cursor.peek(1);
  const isSpacing = close === cursor.at + 2 && /[,.:=+<>/-]/.test(mark) && cursor.followsBase();
  return isSpacing && cursor.put(mark, close + 1);
};

/** `{\em so}`: a style that holds to the end of its group. */
export const readStyledGroup: Reader = (cursor) => {
  const close = cursor.groupEnd(cursor.at);
  const [whole = '', name = '', space = ''] = cursor.match(macroInGroup) ?? [];
  const style = switches.get(name);
  if (close === undefined || style === undefined || space === '') return false;
  return cursor.addStyled(style, cursor.at + whole.length, close);
};

/** `360{\deg}`, `{\L}ukasz`: braces that only end a macro's name. */
export const readBracedSymbol: Reader = (cursor) => {
  const close = cursor.groupEnd(cursor.at);
  const [whole = '', name = ''] = cursor.match(macroInGroup) ?? [];
  const shown = symbols.get(name) ?? letters.get(name);
  if (close !== cursor.at + whole.length || shown === undefined) return false;
  return cursor.put(shown, close + 1);
};
