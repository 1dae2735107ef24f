import type { YAMLException } from 'js-yaml';
import type { Mistake } from '../mistakes/error.ts';
import { yamlFault } from './load.ts';

/** What is wrong in a text that isn't YAML, and how many lines below its first. */
type Cause = Pick<Mistake, 'reason' | 'remedy'> & { at: number };

/** Something that people often forget: the text as it would be right, and what is said where that is YAML. */
type Slipped = (lines: readonly string[]) => { mended: readonly string[]; cause: () => Cause };

/** What begins with # where a value is expected, within braces or brackets. */
const hash = /(?<=[\s,{[])#[^\s,}\]]*/g;

const hashes: Slipped = (lines) => ({
  mended: lines.map((line) => (/[{[]/.test(lines[0] ?? '') ? line.replace(hash, "'$&'") : line)),
  cause: () => {
    const at = lines.findIndex((line) => new RegExp(hash).test(line));
    const [value = ''] = new RegExp(hash).exec(lines[at] ?? '') ?? [];
    const what = /^#[\da-f]{3,8}$/i.test(value) ? 'the colour' : 'the value';
    return {
      at,
      reason: 'a # begins a comment, which hides the rest of the line',
      remedy: `put ${what} in quotes: '${value}'`,
    };
  },
});

const depth: Slipped = (lines) => {
  const indent = /^\s*/.exec(lines[0] ?? '')?.[0] ?? '';
  const at = lines.findIndex((line, index) => index > 0 && /^\s*[^\s#]/.test(line));
  return {
    mended: /:\s*[^\s#]/.test(lines[0] ?? '') ? lines.map((line) => `${indent}${line.trimStart()}`) : lines,
    cause: () => ({
      at,
      reason: 'the line begins too far to the right',
      remedy: 'begin it right below the line before it',
    }),
  };
};

const parts = /^(\s*(?:- +)*(?:[^\s:][^:]*:[ \t]+)?)(\S.*?)\s*$/;

const quotes: Slipped = (lines) => {
  const [, before = '', value = ''] = parts.exec(lines[0] ?? '') ?? [];
  return {
    mended: [`${before}${JSON.stringify(value)}`, ...lines.slice(1)],
    cause: () => ({ at: 0, ...unquoted(value) }),
  };
};

/** Why a value needs quotes. */
function unquoted(value: string): Pick<Mistake, 'reason' | 'remedy'> {
  const remedy = 'put quotes around the value';
  const [sign = ''] = value;
  if (/["']/.test(sign))
    return value.endsWith(sign) && value.length > 1
      ? {
          reason: `the ${sign} within the value ends it`,
          remedy: `write ${sign === '"' ? '\\"' : "''"} there`,
        }
      : value.indexOf(sign, 1) === -1
        ? {
            reason: `the ${sign} before the value is not closed`,
            remedy: `write ${sign} after the value, too`,
          }
        : { reason: 'the quotes are around a part of the value', remedy: 'put the whole value in quotes' };
  if (/[{[]/.test(sign))
    return {
      reason: `the ${sign} is not closed as it should be`,
      remedy: `close it with ${sign === '{' ? '}' : ']'}, or put the whole value in quotes if it is text`,
    };
  if (/[@`%&*!|>?]/.test(sign)) return { reason: `a value can't begin with ${sign}`, remedy };
  if (/:(?:\s|$)/.test(value))
    return { reason: 'a colon with a space after it begins another value', remedy };
  return { reason: 'the value is not YAML', remedy };
}

/** In the order in which they are tried. */
const slipped: readonly Slipped[] = [hashes, depth, quotes];

/** What is wrong in a text that isn't YAML: for sure, where it would be YAML without it; otherwise what the reader says. */
export function causeOf(text: string, { reason, mark }: Pick<YAMLException, 'reason' | 'mark'>): Cause {
  const lines = text.split('\n');
  for (const slip of slipped) {
    const { mended, cause } = slip(lines);
    const whole = mended.join('\n');
    if (whole !== text && yamlFault(whole) === undefined) return cause();
  }
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return {
    at: Math.max(0, Math.min(mark?.line ?? 0, last)),
    reason: `not YAML: ${reason}`,
    remedy: 'put quotes around the value, or correct what is around it',
  };
}
