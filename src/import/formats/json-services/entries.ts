import { shownValue } from '../../problem.ts';
import { isObject, looseJson } from '../json.ts';
import type { RawFault } from '../work.ts';
import type { JsonObject } from './value.ts';

/** A longer text, in characters, is refused. */
const longestTextChars = 64 * 1024 * 1024;

/** An object that stands for a work, and where it begins in its source, from 1. */
export interface JsonEntry {
  line: number;
  value: JsonObject;
}

/**
 * The objects in which a JSON text tells of works: the elements of a list; those of the list, or the
 * object, to which the first fitting one of `paths` leads in an object (`message.items`); else the
 * object itself. A path that ends with `*` leads to the objects among the members of an object. Objects may follow one another, as in JSON Lines. Each element is parsed by itself:
 * a broken one is a fault and the others are read.
 */
export function* jsonEntries(text: string, paths: readonly string[]): Generator<JsonEntry | RawFault> {
  if (text.length > longestTextChars) {
    yield {
      line: 1,
      fault: 'the text is longer than 64 million characters',
      remedy: 'Divide it and import the parts.',
    };
    return;
  }
  const lineAt = lineCounter(text);
  let lineOfWords = 0;
  for (const span of valueSpans(text, text.startsWith('\ufeff') ? 1 : 0, '')) {
    if (span.isBroken) {
      yield* wholeElements(text, span, paths, lineAt);
      yield {
        line: lineAt(span.start),
        fault: 'not JSON: it has no end, or is nested too deep',
        remedy: 'Export it again, whole, and import it again.',
      };
      return;
    }
    if (/[[{]/.test(text[span.start] ?? '')) {
      yield* wholeElements(text, span, paths, lineAt);
      continue;
    }
    // Words behind the data, each of which is a value by itself.
    const line = lineAt(span.start);
    if (line !== lineOfWords) {
      const end = text.indexOf('\n', span.start);
      const words = text.slice(span.start, end < 0 ? text.length : end).slice(0, longestWords);
      yield {
        line,
        fault: `not JSON: ${shownValue(words)}`,
        remedy: 'Take it out, or put it in a file of its own, and import again.',
      };
    }
    lineOfWords = line;
  }
}

/** So many characters are shown of what is no data. */
const longestWords = 80;

function* wholeElements(
  text: string,
  span: Span,
  paths: readonly string[],
  lineAt: (at: number) => number,
): Generator<JsonEntry | RawFault> {
  const { target, ofMembers } = targetOf(text, span, paths);
  if (target.isBroken && text[target.start] !== '[' && !ofMembers) return;
  for (const element of elementsOf(text, target, ofMembers)) {
    if (!element.isBroken) yield entryOf(text, element, lineAt(element.start));
  }
}

function* elementsOf(text: string, target: Span, ofMembers: boolean): Generator<Span> {
  if (text[target.start] === '[') yield* valueSpans(text, target.start + 1, ']');
  else if (ofMembers) {
    for (const { value } of memberSpans(text, target.start)) if (text[value.start] === '{') yield value;
  } else yield target;
}

function entryOf(text: string, { start, end }: Span, line: number): JsonEntry | RawFault {
  const remedy = 'Correct it and import the file again.';
  try {
    const value = looseJson(text.slice(start, end));
    return isObject(value)
      ? { line, value }
      : { line, fault: 'an element of the list is not a record', remedy };
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace(/,? ?\.\.\.[^]*| in JSON at position[^]*/, '') : '';
    return { line, fault: `not JSON: ${reason}`, remedy };
  }
}

/** The list or object to which one of the paths leads, and whether its members are meant; the value itself where none does. */
function targetOf(text: string, root: Span, paths: readonly string[]): { target: Span; ofMembers: boolean } {
  if (text[root.start] === '{')
    for (const path of paths) {
      const ofMembers = path.endsWith('.*');
      let at: Span | undefined = root;
      for (const name of path.replace(/\.\*$/, '').split('.')) at = at && memberOf(text, at, name);
      if (at && /[[{]/.test(text[at.start] ?? '')) return { target: at, ofMembers };
    }
  return { target: root, ofMembers: false };
}

function memberOf(text: string, object: Span, name: string): Span | undefined {
  if (text[object.start] !== '{') return undefined;
  for (const member of memberSpans(text, object.start)) if (member.name === name) return member.value;
  return undefined;
}

/** The evidence in the beginning of a text: the paths of names with the first value that each has. */
export function jsonPaths(head: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const [root] = valueSpans(head, head.startsWith('\ufeff') ? 1 : 0, '');
  if (root) collectPaths(head, root, '', found, 0);
  return found;
}

/** Evidence that lies deeper is not looked at. */
const deepestEvidence = 6;

function collectPaths(
  text: string,
  span: Span,
  path: string,
  found: Map<string, string>,
  depth: number,
): void {
  if (depth > deepestEvidence) return;
  if (text[span.start] === '[') {
    const [first] = valueSpans(text, span.start + 1, ']');
    if (path !== '' && !found.has(`${path}[]`)) found.set(`${path}[]`, '');
    if (first) collectPaths(text, first, path, found, depth + 1);
  } else if (text[span.start] === '{') {
    for (const { name, value } of memberSpans(text, span.start)) {
      const longer = path === '' ? name : `${path}.${name}`;
      if (!found.has(longer))
        found.set(
          longer,
          text.slice(value.start, Math.min(value.end, value.start + 200)).replace(/^"|"$/g, ''),
        );
      collectPaths(text, value, longer, found, depth + 1);
    }
  }
}

/** Values nested deeper are no bibliographic data. */
const deepestValue = 200;

/** Where a value stands: `text.slice(start, end)`; broken where the text ends before it does. */
interface Span {
  start: number;
  end: number;
  isBroken: boolean;
}

/** The values from `at` on, divided by white space and commas, up to the closing sign. */
function* valueSpans(text: string, at: number, close: string): Generator<Span> {
  for (let from = nextValue(text, at); from < text.length && text[from] !== close; ) {
    const span = spanAt(text, from);
    yield span;
    if (span.isBroken) return;
    from = nextValue(text, span.end);
  }
}

/** The names and values of the object that opens at `at`. */
function* memberSpans(text: string, at: number): Generator<{ name: string; value: Span }> {
  for (let from = nextValue(text, at + 1); text[from] === '"'; ) {
    const key = spanAt(text, from);
    const colon = nextValue(text, key.end);
    if (key.isBroken || text[colon] !== ':') return;
    const start = nextValue(text, colon + 1);
    if (start >= text.length) return;
    const value = spanAt(text, start);
    yield { name: text.slice(key.start + 1, key.end - 1), value };
    if (value.isBroken) return;
    from = nextValue(text, value.end);
  }
}

/** Where the next value begins, behind white space and commas. */
function nextValue(text: string, at: number): number {
  let next = at;
  while (next < text.length && ' \n\r\t,'.includes(text[next] ?? '')) next++;
  return next;
}

function spanAt(text: string, start: number): Span {
  const opening = text[start];
  if (opening === '"') {
    const end = stringEnd(text, start);
    return { start, end: end ?? text.length, isBroken: end === undefined };
  }
  if (opening !== '{' && opening !== '[') {
    const bare = /[^\s,[\]{}":]+|[^]/y;
    bare.lastIndex = start;
    bare.exec(text);
    return { start, end: Math.max(bare.lastIndex, start + 1), isBroken: false };
  }
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      const end = stringEnd(text, at);
      if (end === undefined) break;
      at = end - 1;
    } else if (sign === '{' || sign === '[') {
      if (++depth > deepestValue) break;
    } else if ((sign === '}' || sign === ']') && --depth === 0)
      return { start, end: at + 1, isBroken: false };
  }
  return { start, end: text.length, isBroken: true };
}

/** Where the string that opens at `at` ends, behind its quotation mark. */
function stringEnd(text: string, at: number): number | undefined {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return undefined;
}

/** Counts lines up to places that are asked for in order. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (at) => {
    for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}
