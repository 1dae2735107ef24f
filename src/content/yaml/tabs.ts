import { yamlFault } from './load.ts';
import type { Slip } from './slips.ts';

/** A YAML text with spaces for the tabs that lines begin with, which YAML doesn't take, and what is said of them. */
export interface Untabbed {
  yaml: string;
  slip: Slip;
}

/** How many spaces a tab stands for, as editors show it. */
const widths = [2, 4, 8];

const begin = /^ *\t[ \t]*(?=[^\s#])/gm;

/**
 * Each way in which the tabs that lines of a text begin with can be read, so that the text is YAML; if there is none, one
 * by which it isn't. None where no line begins with a tab.
 */
export function untabbed(yaml: string): Untabbed[] {
  const lines = [...yaml.matchAll(begin)].map(({ index }) => yaml.slice(0, index).split(/\r\n?|\n/).length);
  const [line] = lines;
  if (line === undefined) return [];
  const others = lines.length === 1 ? '' : `, here and in ${lines.length - 1} more lines`;
  const reason =
    lines.length === 1 ? 'a tab stands before the first word' : `tabs stand before the first word${others}`;
  const slip = { line, reason, remedy: 'write spaces instead' };
  const read = widths.map((width) => ({
    yaml: yaml.replace(begin, (space) => space.replaceAll('\t', ' '.repeat(width))),
    slip,
  }));
  const right = read.filter((one) => yamlFault(one.yaml) === undefined);
  return right.length > 0 ? right : read.slice(0, 1);
}
