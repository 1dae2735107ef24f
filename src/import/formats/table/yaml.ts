import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isPaperTable } from './columns.ts';

/** A name in a mapping, with its colon, in quotation marks or bare. */
const key = String.raw`(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([\p{L}_][\p{L}\p{N}_ .()?/-]{0,60}))\s*:(?=\s|$)`;
const itemWithKey = new RegExp(String.raw`^(-\s+)${key}`, 'u');
const itemStart = /^-(?:\s|$)/;
const ownKey = new RegExp(`^${key}`, 'u');
const indentedKey = new RegExp(String.raw`^\s+(?:-\s+)*${key}`, 'u');

/** So many names that are indented make a text data, where none of them is a paper's. */
const leastKeys = 3;

/**
 * Whether a text is YAML with a list of papers, or else with other data: names with their values, in a
 * list or below other names, and nothing beside them. A list in Markdown whose items have labels isn't.
 */
export function isYaml(head: string): boolean {
  const lines = head
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => !/^\s*(?:#.*)?$/.test(line));
  if (/^---\s*$/.test(lines[0] ?? '')) lines.shift();
  // The last line may be cut.
  const whole = lines.length > 2 ? lines.slice(0, -1) : lines;
  const [first = ''] = whole;
  const isList = itemWithKey.test(first) || /^-\s*$/.test(first);
  if (!isList && !ownKey.test(first)) return false;
  if (isList && !isOfMappings(whole)) return false;
  const outer = whole.filter((line) => /^\S/.test(line));
  if (!outer.every((line) => itemStart.test(line) || (!isList && ownKey.test(line)))) return false;
  const keys = whole.flatMap((line) => keyIn(line, itemWithKey) ?? keyIn(line, indentedKey) ?? []);
  return isPaperTable([...new Set(keys)]) || (keys.length >= leastKeys && !/\]\(<?https?:/.test(head));
}

/** Whether the first item of a list goes on with a name below its first one. */
function isOfMappings(lines: readonly string[]): boolean {
  const next = lines.findIndex((line, at) => at > 0 && itemStart.test(line));
  const item = lines.slice(0, next < 0 ? lines.length : next);
  const column = itemWithKey.exec(item[0] ?? '')?.[1]?.length;
  const names = item.slice(1).filter((line) => {
    const indent = /^\s*/.exec(line)?.[0].length;
    return keyIn(line.trimStart(), ownKey) !== undefined && (column === undefined || indent === column);
  });
  return names.length > 0;
}

function keyIn(line: string, pattern: RegExp): string | undefined {
  return pattern
    .exec(line)
    ?.slice(1)
    .findLast((part) => part !== undefined);
}

/** The data in YAML, all values as texts; where it is broken, the line and why. */
export function yamlData(text: string): { data: unknown } | { line: number; reason: string } {
  try {
    return { data: load(text, { schema: FAILSAFE_SCHEMA }) };
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    return { line: (cause.mark?.line ?? 0) + 1, reason: cause.reason };
  }
}
