import { nearName } from './near-name.ts';
import { orList } from './or-list.ts';

/** So many words are listed, at most; what YAML takes for yes and for no is a long list. */
const mostListed = 50;

/** What is said of a value that is none of some words: what it isn't and, after a semicolon, the nearest or all of them. */
export function notAmong(input: unknown, words: readonly string[], what = 'is not known here'): string {
  const near = typeof input === 'string' ? nearName(input, words) : undefined;
  const written = typeof input === 'string' && input !== '' ? `: ${input}` : '';
  const remedy = near === undefined ? `write ${orList(words.slice(0, mostListed))}` : `did you mean ${near}?`;
  return `${what}${written}; ${remedy}`;
}
