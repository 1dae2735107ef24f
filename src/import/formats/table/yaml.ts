import { FAILSAFE_SCHEMA, loadAll, YAMLException } from 'js-yaml';
import { isObject } from '../json.ts';
import { listWorks } from '../list/works.ts';
import { isPaperTable } from './evidence/evidence.ts';
import { paperRows } from './paper-lists.ts';

/** A name in a mapping, with its colon, in quotation marks or bare. */
const key = String.raw`(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([\p{L}\p{N}_@][\p{L}\p{N}_ .()?/#-]{0,60}))\s*:(?=\s|$)`;
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
  if (dataAbove(head) !== undefined) return true;
  const lines = head
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => !/^\s*(?:#.*)?$/.test(line));
  if (/^---\s*$/.test(lines[0] ?? '')) lines.shift();
  // The last line may be cut.
  const whole = lines.length > 2 ? lines.slice(0, -1) : lines;
  const [first = ''] = whole;
  const isList = itemWithKey.test(first) || /^-\s*$/.test(first);
  if (isOfFlow(lines, head)) return true;
  if (!isList && !ownKey.test(first)) return false;
  if (isList && !isOfMappings(whole)) return false;
  const outer = whole.filter((line) => /^\S/.test(line));
  const odd = outer.filter((line) => !itemStart.test(line) && (isList || !ownKey.test(line))).length;
  const keys = whole.flatMap((line) => keyIn(line, itemWithKey) ?? keyIn(line, indentedKey) ?? []);
  // A text in quotation marks may go on at the beginning of a line.
  if (odd > 0) return keys.length >= leastKeys && isRead(head);
  if (isPaperTable([...new Set(keys)])) return true;
  if (!isList && isWork(outer, head)) return true;
  return keys.length >= leastKeys && (!/\]\(<?https?:/.test(head) || isRead(head));
}

/** A page that a site is made of: data between lines of dashes, and a text below them. */
const page = /^\uFEFF?(---[ \t]*\n[^]{1,200000}?\n)---[ \t]*\n(?=\s*\S)/;

/** The data above a page that a site is made of, where papers are listed in them and the text isn't data as well. */
export function dataAbove(text: string): string | undefined {
  const [whole = '', data] = page.exec(text) ?? [];
  if (data === undefined || !/^\s*-\s+(?:\{|[\w"']+\s*:)/m.test(data)) return undefined;
  const below = text.slice(whole.length);
  const [first = ''] = below.split('\n').filter((line) => line.trim() !== '');
  if (ownKey.test(first) || itemWithKey.test(first)) return undefined;
  const read = yamlValue(data);
  return 'data' in read && paperRows(read.data).length > 0 && listWorks(below).works.length === 0
    ? data
    : undefined;
}

/** An item that is a mapping in brackets: `- {name: …, url: …}`. */
const flowItem = /^\s*-\s+\{\s*["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?\s*:\s/u;

/** Whether a text has items in brackets and is read as YAML with papers. */
function isOfFlow(lines: readonly string[], head: string): boolean {
  if (lines.filter((line) => flowItem.test(line)).length < 2) return false;
  const read = yamlValue(head.length < cutChars ? head : head.slice(0, head.lastIndexOf('\n')));
  return 'data' in read && paperRows(read.data).length > 0;
}

/** Whether outer names, none of them twice, and their values are one paper. */
function isWork(outer: readonly string[], head: string): boolean {
  const names = outer.flatMap((line) => keyIn(line, ownKey) ?? []);
  if (new Set(names).size !== names.length || !isPaperTable(names)) return false;
  const read = yamlValue(head);
  return 'data' in read && paperRows(read.data).length > 0;
}

/** Whether a text, as far as its last outer line, is read as YAML. */
function isRead(head: string): boolean {
  const end = head.length < cutChars ? head.length : head.search(/\n\S[^\n]*(?:\n(?:\s[^\n]*)?)*$/);
  const read = yamlValue(head.slice(0, end));
  return 'data' in read && [read.data].flat().every(isObject);
}

/** So many characters may be the beginning of a longer text. */
const cutChars = 60_000;

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

/** The data in YAML, or the line in which it is broken, and why. */
type YamlRead = { data: unknown } | { line: number; reason: string };

/** The data in YAML, all values as texts, of several documents a list; where it is broken, the line and why. */
export function yamlValue(text: string): YamlRead {
  let source = text;
  for (let mended = 0; ; mended++) {
    try {
      const documents = loadAll(source, null, { schema: FAILSAFE_SCHEMA, json: true });
      return { data: documents.length === 1 ? documents[0] : documents };
    } catch (cause) {
      if (!(cause instanceof YAMLException)) throw cause;
      const line = (cause.mark?.line ?? 0) + 1;
      // Other parsers let a text in quotation marks go on at the beginning of a line.
      if (cause.reason !== 'deficient indentation' || mended === mostMended)
        return { line, reason: cause.reason };
      const lines = source.split('\n');
      lines[line - 1] = `        ${lines[line - 1]}`;
      source = lines.join('\n');
    }
  }
}

/** So many lines of a text may go on where they should not. */
const mostMended = 200;

/** The items of a list in YAML, each by itself, and the line in which it begins, from 1. */
export function* yamlItems(text: string): Generator<{ line: number; item: YamlRead }> {
  let line = 1;
  for (const part of text.split(/^(?=- )/m)) {
    if (part.startsWith('- ')) yield { line, item: yamlValue(part) };
    line += part.split('\n').length - 1;
  }
}
