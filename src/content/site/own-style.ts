import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Message, type TransformFailure, transformSync } from 'esbuild';
import { FileError, type Mistake } from '../mistakes/error.ts';
import { lineAt } from '../mistakes/line-at.ts';
import { wholeTextMistake } from '../mistakes/whole-text.ts';
import { valueMistakes } from './style-values.ts';

/** A shelf's own style sheet, in its content folder; it comes after ours on every page. */
export const ownStyleFile = 'style.css';

/** Throws a FileError where a style sheet, which lies in `folder`, asks for something that a page doesn't get. */
export function checkOwnStyle(css: string, file: string, folder: string): void {
  const mistakes = [
    ...styleMistakes(css, (name) => existsSync(path.join(folder, name))),
    ...faultsOf(css).filter(({ isWrong }) => isWrong),
  ];
  if (mistakes.length > 0) throw new FileError(file, mistakes);
}

/** A place where a style sheet is wrong as CSS, or has a name that CSS doesn't have. */
export interface StyleFault extends Mistake {
  isWrong: boolean;
}

/** What browsers leave out of a style sheet that is CSS; `declaring` is all text of the shelf that may give a token its value. */
export function styleDoubts(css: string, declaring = css): Mistake[] {
  const faults = faultsOf(css);
  if (faults.some(({ isWrong }) => isWrong)) return [];
  return [...faults, ...valueMistakes(css, declaring)].map(({ line, reason, remedy }) => ({
    line,
    reason,
    remedy,
  }));
}

/** Where a style sheet isn't CSS, so that browsers leave something out; once a line. */
export function faultsOf(css: string): StyleFault[] {
  if (css.trim() === '') return [];
  const whole = wholeTextMistake(css);
  if (whole) return [{ ...whole, isWrong: true }];
  const faults = messagesOn(css).map(({ id, text, location, notes: [note] }): StyleFault => {
    const [, meant] = /^Did you mean "(.+)" instead/.exec(note?.text ?? '') ?? [];
    const found = said.find(([pattern]) => pattern.test(text));
    const opened = /unbalanced|to go with/.test(text) ? note?.location?.line : undefined;
    return {
      line: opened ?? location?.line ?? 1,
      reason: found?.[1] ?? `this is not CSS: ${text[0]?.toLowerCase()}${text.slice(1)}`,
      remedy: meant === undefined ? (found?.[2] ?? 'correct it') : `did you mean ${meant}?`,
      isWrong: id !== 'unsupported-css-property',
    };
  });
  // What stands behind an open quotation mark is read as what it isn't.
  const open = faults.find(({ reason }) => reason === openQuote);
  if (open) return [open];
  return [...Map.groupBy(faults, ({ line, isWrong }) => (isWrong ? line : Symbol()))].flatMap(([, own]) =>
    own.slice(0, 1),
  );
}

const openQuote = 'a quotation mark is not closed';

/** What is said of what the reader of CSS says. */
const said: readonly (readonly [pattern: RegExp, reason: string, remedy: string])[] = [
  [/^Unterminated string/, openQuote, 'write it at the end, too'],
  [/to go with "\{"/, 'the { is not closed', 'write } after the last line that belongs to it'],
  [/^Unexpected "\}"/, 'the } closes nothing', 'take it out, or see that a { stands before it'],
  [/to terminate multi-line comment/, 'the comment is not closed', 'write */ after it'],
  [/^Unexpected "<"/, 'a < has no place in CSS', 'write the rules alone, without <style> around them'],
  [/^Comments in CSS use/, 'this is not how a comment is written in CSS', 'write /* words */'],
];

function messagesOn(css: string): Message[] {
  try {
    return transformSync(css, { loader: 'css', logLevel: 'silent' }).warnings;
  } catch (error) {
    return (error as TransformFailure).errors;
  }
}

const request =
  /@import\b[^;\n]*|\burl\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^)\s]*))|["']((?:https?:)?\/\/[^"'\s]+)["']/gi;

/** What a style sheet asks for. */
export function requestsIn(css: string): { line: number; whole: string; address: string }[] {
  const bare = css.replace(/\/\*[^]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...bare.matchAll(request)].map(({ index, 0: whole, 1: a, 2: b, 3: c, 4: text }) => ({
    line: lineAt(bare, index),
    whole,
    address: a ?? b ?? c ?? text ?? '',
  }));
}

/** What a page wouldn't get of what a style sheet asks for. `isThere` says whether the content folder has a file. */
export function styleMistakes(css: string, isThere: (name: string) => boolean): Mistake[] {
  return requestsIn(css).flatMap(({ line, whole, address }) => {
    const wrong = wrongRequest(whole, address, isThere);
    return wrong ? [{ line, ...wrong }] : [];
  });
}

/** Whether an address is one of another host. */
export const isForeign = (address: string) => /^\s*(?:https?:)?\/\//i.test(address);

/** Why an address of another host is refused. */
export const foreignReason = (address: string) => `${address} is asked of another host, which no page does`;

const own = 'put the file into the folder assets, and write url(assets/name)';

function wrongRequest(
  whole: string,
  address: string,
  isThere: (name: string) => boolean,
): Pick<Mistake, 'reason' | 'remedy'> | undefined {
  if (/^@import/i.test(whole))
    return { reason: '@import is not followed', remedy: 'write the rules of that style sheet here' };
  if (isForeign(address)) return { reason: foreignReason(address), remedy: own };
  if (/^[a-z][a-z\d+.-]*:/i.test(address))
    return { reason: `an address that begins with ${address.split(':', 1)[0]}: is not loaded`, remedy: own };
  if (address === '' || address.startsWith('#')) return undefined;
  const name = address.replace(/[?#].*$/, '');
  if (/^\/|(?:^|\/)\.\.(?:\/|$)/.test(name))
    return { reason: `${address} is outside of the content folder`, remedy: own };
  return isThere(name) ? undefined : { reason: `${address} is not there`, remedy: own };
}
