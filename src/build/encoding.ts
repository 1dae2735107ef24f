import { isUtf8 } from 'node:buffer';
import type { Mistake } from '../content/mistakes/error.ts';
import { lineAt } from '../content/mistakes/line-at.ts';

/** What is said of the bytes of a text in which a sign isn't in UTF-8; `undefined` where all are. */
export function encodingMistake(bytes: Buffer): Mistake | undefined {
  // What has such bytes is no text in any other encoding of single bytes, either, and is refused.
  if (isUtf8(bytes) || bytes.includes(0)) return undefined;
  const text = bytes.toString('utf8');
  const line = lineAt(text, text.indexOf('\uFFFD'));
  return {
    line,
    reason: 'here is a sign that is not in UTF-8, and is shown as \uFFFD',
    remedy: 'save the file in UTF-8',
  };
}
