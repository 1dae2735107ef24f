import type { Mistake } from '../content/mistakes/error.ts';
import { componentNames } from './components.ts';
import { elementRemedy } from './element-remedy.ts';

/** What the parser of MDX says of a text that isn't MDX. */
interface ParserMessage {
  reason?: string;
  line?: number;
  column?: number;
}

const sign = 'write \\< for the sign itself';

/** What is wrong in a body that isn't MDX, in words for people who write no code; its line counts from 1 within the body. */
export function mdxMistake(body: string, { reason = '', line = 1, column = 1 }: ParserMessage): Mistake {
  const opened = / \((\d+):\d+-\d+:\d+\)/.exec(reason);
  const [, closed] = /^Unexpected closing tag `<\/([^`>]*)>`/.exec(reason) ?? [];
  const [, open] = /closing tag for `<([^`>]*)>`/.exec(reason) ?? [];
  if (open !== undefined) {
    const begins = Number(opened?.[1] ?? line);
    const isLater = body.split('\n').slice(begins).join('\n').includes(`</${open}>`);
    const isDivided = isLater && reason.includes('before the end of');
    return { line: begins, ...(isDivided ? divided(open) : unclosed(open, closed)) };
  }
  const [, across] = /^Expected the closing tag `<\/([^`>]*)>`/.exec(reason) ?? [];
  if (across !== undefined) return { line, ...divided(across) };
  if (reason.includes('import/exports'))
    return {
      line,
      reason: 'a line that begins with import or export is read as code',
      remedy: 'begin the line with another word',
    };
  if (/\bexpression\b|\bbrace\b/.test(reason))
    return {
      line: lineBefore('{', body, line, column),
      reason: 'what begins with { is read as code',
      remedy: 'write \\{ for the sign itself',
    };
  const attribute =
    /attribute value|in attribute name/.test(reason) && attributeMistake(body, reason, line, column);
  if (attribute) return attribute;
  const begins = lineBefore('<', body, line, column);
  if (/<[ \t]+\/?[A-Z]/.test(body.split('\n')[begins - 1] ?? ''))
    return {
      line: begins,
      reason: 'a space stands between < and the name of a component',
      remedy: 'take it out',
    };
  if (/closing slash|closing tag/.test(reason))
    return { line: begins, reason: 'a component ends here that has not begun', remedy: 'take its end out' };
  if (reason.includes('`!`'))
    return {
      line: begins,
      reason: 'this is not how a comment is written here',
      remedy: 'write {/* words */}',
    };
  const isAddress = /<(?:https?:|mailto:|[^\s<>]+@)/i.test(body.split('\n')[begins - 1] ?? '');
  const remedy = isAddress ? 'write an address without < and > around it' : sign;
  return { line: begins, reason: 'the < is read as the beginning of a component', remedy };
}

/** What is wrong with an attribute of one of the components, at a place; `undefined` where a < is only the sign. */
function attributeMistake(body: string, reason: string, line: number, column: number): Mistake | undefined {
  const lines = body.split('\n');
  const before = [...lines.slice(0, line - 1), lines[line - 1]?.slice(0, column - 1) ?? ''].join('\n');
  const [, element = ''] = /<([\w.-]+)[^<]*$/.exec(before) ?? [];
  const [, name] = /([\w-]+)\s*=\s*$/.exec(before) ?? [];
  if (name !== undefined) {
    const rest = lines[line - 1]?.slice(column - 1) ?? '';
    const value = /^[“”„‘’]([^“”„‘’]*)|^[^\s>]+/.exec(rest);
    return {
      line,
      reason: `the value of ${name} is not in straight quotes`,
      remedy: `write ${name}="${value?.[1] ?? value?.[0] ?? 'words'}"`,
    };
  }
  if (reason.includes('closing quote')) {
    const begins = before.slice(0, Math.max(0, before.lastIndexOf('="'))).split('\n').length;
    return { line: begins, reason: 'a quotation mark is not closed', remedy: 'write " after the value, too' };
  }
  if (!componentNames.includes(element)) return undefined;
  return {
    line: lineBefore(`<${element}`, body, line, column),
    reason: `<${element} is not closed`,
    remedy: 'write > after its last attribute',
  };
}

/** What is said of a component that begins within one paragraph and ends within another. */
function divided(name: string): Omit<Mistake, 'line'> {
  return {
    reason: `<${name}> begins in one paragraph and ends in another`,
    remedy: `write <${name}> and </${name}> on lines of their own, with an empty line before and after each`,
  };
}

/** What is said of a component that isn't closed, or behind the beginning of which another is. */
function unclosed(open: string, closed: string | undefined): Omit<Mistake, 'line'> {
  if (!componentNames.includes(open))
    return {
      reason: `<${open}> is read as the beginning of a component`,
      remedy: elementRemedy(open, sign),
    };
  return {
    reason: closed === undefined ? `<${open}> is not closed` : `<${open}> is closed by </${closed}>`,
    remedy: `write </${open}> after its last word, or <${open} /> if nothing stands in it`,
  };
}

/** The line of the last such sign that stands before a place. */
function lineBefore(wanted: string, body: string, line: number, column: number): number {
  const lines = body.split('\n').slice(0, line);
  const before = [...lines.slice(0, -1), lines.at(-1)?.slice(0, column) ?? ''];
  const found = before.findLastIndex((text) => text.includes(wanted));
  return found === -1 ? line : found + 1;
}
