import type { Mistake } from './error.ts';
import { lineAt } from './line-at.ts';

/**
 * What is wrong with the text of a file as a whole, so that nothing in it can be read: two versions of it, as a merge
 * leaves them, signs of another encoding, or a page that a browser saved. `undefined` where nothing is. `isMarkup` says that HTML is
 * to be expected.
 */
export function wholeTextMistake(text: string, isMarkup = false): Mistake | undefined {
  if (text.includes('\0'))
    return { line: 1, reason: 'this is not text in UTF-8', remedy: 'save the file as plain text, in UTF-8' };
  const begin = /^<{7}(?: |\r?$)/m.exec(text);
  if (begin && /^>{7}(?: |\r?$)/m.test(text))
    return {
      line: lineAt(text, begin.index),
      reason: 'here stand two versions of the file, as a merge leaves them',
      remedy: 'keep what is right, and take the lines with <<<<<<<, ======= and >>>>>>> out',
    };
  if (!isMarkup && /^\s*<(?:!doctype html|html)\b/i.test(text))
    return { line: 1, reason: 'this is a page of HTML', remedy: 'put the right file there' };
  return undefined;
}
