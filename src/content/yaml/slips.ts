import type { YAMLException } from 'js-yaml';
import type { Mistake } from '../mistakes/error.ts';
import { yamlFault } from './load.ts';
import { causeOf } from './slip-cause.ts';

/** A place where a text isn't YAML. */
export interface Slip extends Mistake {
  /** What is lost by it; absent where that has no name. */
  path?: readonly PropertyKey[];
}

/** What YAML is in a text: the text, line for line, without what isn't YAML in it, and what that is. */
export interface YamlRest {
  yaml: string;
  slips: Slip[];
}

/**
 * Leaves out of a YAML text what isn't YAML, as little as can be: each key and item is read by itself, so that what one
 * leaves open doesn't run on into the next.
 */
export function withoutSlips(yaml: string): YamlRest {
  const lines = yaml.split(/\r\n?|\n/);
  const slips: Slip[] = [];
  for (;;) {
    visit({ lines, work: [...lines], from: 0, to: lines.length, path: [], slips });
    const fault = yamlFault(lines.join('\n'));
    if (fault === undefined) break;
    // What no entry shows by itself; where the first line has no key, there are none.
    const entries = entriesOf(lines, 0, lines.length);
    const first = lines.findIndex((line) => !isEmpty(line));
    const marked = fault.mark?.line ?? 0;
    const entry = entries.find(({ from, to }) => from <= marked && marked < to) ?? entries[0];
    const at = entry && marked < entry.to ? Math.max(marked, entry.from) : (entry?.from ?? first);
    const text = lines[at] ?? '';
    const hasNoKey =
      entry === undefined && !isItem(text) && /^\s*[\w-]+(?!:\s)\b/.test(text) && keyOf(text) === undefined;
    const { reason, remedy } = hasNoKey ? withoutColon(text) : causeOf(text, fault);
    slips.push({ line: at + 1, reason, remedy, ...(entry?.key !== undefined && { path: [entry.key] }) });
    lines.fill('', entry?.from ?? first, entry?.to ?? first + 1);
  }
  return { yaml: lines.join('\n'), slips };
}

/** Why a part of a text isn't YAML by itself. An alias may be of something that stands elsewhere. */
function faultAlone(yaml: string): YAMLException | undefined {
  const fault = yamlFault(yaml);
  return fault?.reason.startsWith('unidentified alias') ? undefined : fault;
}

/** Lines in which keys or items of one level stand. */
interface Level {
  /** Of the text; what isn't YAML is taken out of them. */
  lines: string[];
  /** The same, with spaces for the dashes of the items around. */
  work: readonly string[];
  from: number;
  to: number;
  path: readonly PropertyKey[];
  slips: Slip[];
}

/** A key or an item with all that is in it; without a key a line that is neither. */
interface Entry {
  from: number;
  to: number;
  key?: PropertyKey;
}

/** Names what isn't YAML among the entries of a level; whether there was anything. */
function visit(level: Level): boolean {
  const { lines, work, from, to, path, slips } = level;
  const before = slips.length;
  const seen = new Set<PropertyKey>();
  for (const { key, ...entry } of entriesOf(work, from, to)) {
    const text = work.slice(entry.from, entry.to).join('\n');
    const line = entry.from + 1;
    if (key === undefined) {
      slips.push({ line, ...withoutColon(text) });
      lines.fill('', entry.from, entry.to);
      continue;
    }
    if (seen.has(key)) {
      slips.push({ line, reason: `${String(key)} stands here twice`, remedy: 'take one of the two out' });
      lines.fill('', entry.from, entry.to);
      continue;
    }
    seen.add(key);
    const fault = faultAlone(text);
    if (
      fault === undefined ||
      visit({ ...inside(level, entry, typeof key === 'number'), path: [...path, key] })
    )
      continue;
    const { at, ...cause } = causeOf(text, fault);
    slips.push({ line: line + at, ...cause, path: [...path, key] });
    const head = lines[entry.from] ?? '';
    lines.fill('', entry.from, entry.to);
    // An empty value stands for it, so that the others keep their numbers, and what is around it its kind.
    const begin = typeof key === 'number' ? /^[\s-]*?-(?=\s|$)/ : /^.*?:(?=\s|$)/;
    lines[entry.from] = begin.exec(head)?.[0].replaceAll('\t', '  ') ?? '';
  }
  return slips.length > before;
}

/** The lines in which the keys or items of an entry stand. */
function inside(level: Level, { from, to }: Entry, isItem: boolean): Level {
  const head = level.work[from] ?? '';
  if (isItem) {
    const work = level.work.with(from, head.replace('-', ' '));
    return { ...level, work, from, to };
  }
  return /:\s*(?:&\S+\s*)?(?:#.*)?$/.test(head)
    ? { ...level, from: from + 1, to }
    : { ...level, from: to, to };
}

const isEmpty = (line: string) => /^\s*(?:#.*)?$/.test(line);

const indentOf = (line: string) => line.length - line.trimStart().length;

/** The entries in some lines: those that begin as far to the left as the first one. */
function entriesOf(lines: readonly string[], from: number, to: number): Entry[] {
  const first = lines.findIndex((line, at) => at >= from && at < to && !isEmpty(line) && line !== '---');
  const head = lines[first] ?? '';
  if (first === -1 || first >= to) return [];
  const isList = isItem(head);
  if (!isList && keyOf(head) === undefined) return [];
  const entries: Entry[] = [];
  for (let at = first; at < to; at++) {
    const line = lines[at] ?? '';
    const current = entries.at(-1);
    const begins = !isEmpty(line) && indentOf(line) <= indentOf(head);
    const key = !begins ? undefined : isList ? (isItem(line) ? entries.length : undefined) : keyOf(line);
    if (key !== undefined) entries.push({ from: at, to: at + 1, key });
    else if (begins && !isList && current && isStray(lines, current, line))
      entries.push({ from: at, to: at + 1 });
    else if (current) current.to = at + 1;
  }
  return entries;
}

const isItem = (line: string) => /^\s*-(?:\s|$)/.test(line);

/** The key that a line begins with. */
function keyOf(line: string): string | undefined {
  const found =
    /^\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#'"[\]{}|>%@`-].*?|-[^\s].*?))\s*:(?=\s|$)/.exec(line);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** Whether a line that has no key doesn't go on with the entry above it, either. */
function isStray(lines: readonly string[], { from, to, key }: Entry, line: string): boolean {
  if (isItem(line) || /^\s*[\]}]/.test(line)) return false;
  return key === undefined || faultAlone(lines.slice(from, to).join('\n')) === undefined;
}

function withoutColon(text: string): Pick<Mistake, 'reason' | 'remedy'> {
  const [word = ''] = text.trim().split('\n', 1);
  return /^[^\s:]+:\S/.test(word)
    ? { reason: 'there is no space after the colon', remedy: `write "${word.replace(':', ': ')}"` }
    : { reason: 'this is not a field, for it has no colon', remedy: 'write "field: value"' };
}
