import { EVENT_ID, type Event, getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { FileError, type Mistake } from '../mistakes/error.ts';
import { placeInWords } from '../mistakes/place.ts';
import { plainMessage } from '../mistakes/plain-message.ts';
import { Reduced } from '../mistakes/reduced.ts';
import { wholeTextMistake } from '../mistakes/whole-text.ts';
import { keyOf, schemaFaults, type UnknownField } from './faults.ts';
import { loadYaml } from './load.ts';
import { mendedWays, withUsualSpaces } from './mended.ts';
import { type Slip, withoutSlips, type YamlRest } from './slips.ts';

/** YAML that a person wrote, and where it stands. */
export interface YamlText {
  yaml: string;
  file: string;
  /** The line of the file on which it begins, for front matter; otherwise 1. */
  firstLine?: number;
  unknownField?: UnknownField;
}

/**
 * The data of a YAML text, checked. Scalars are read as text; a text without data is `{}`. Throws a
 * FileError that names every mistake with its line. Of the schema's messages, what follows a semicolon
 * is the remedy: `is not a date; write 2025-07-02`.
 */
export function checkedYaml<T extends z.ZodType>(text: YamlText, schema: T): z.output<T> {
  const { data, error } = readableYaml(text, schema);
  if (error) throw error;
  return data as z.output<T>;
}

/** What can be read of a YAML text. */
export interface ReadYaml<T> {
  data: T | undefined;
  /** All that is wrong in it. */
  error?: FileError;
  /** Where in the file something stands that is here in the data: without what is wrong, lists are shorter. */
  inFile: (path: readonly PropertyKey[]) => readonly PropertyKey[];
}

/**
 * What can be read of a YAML text, without what is wrong in it, and all that is wrong. The data is `undefined` where
 * something is missing that has to be there.
 */
export function readableYaml<T extends z.ZodType>(text: YamlText, schema: T): ReadYaml<z.output<T>> {
  const whole = wholeTextMistake(text.yaml);
  if (whole) return { data: undefined, error: new FileError(text.file, [whole]), inFile: (path) => path };
  const { yaml, data, slips } = readYaml(text.yaml, (one) => schema.safeParse(one).error?.issues.length ?? 0);
  const before = (text.firstLine ?? 1) - 1;
  const rest = new Reduced(data);
  for (const { path } of slips) if (path) rest.takeOut(path);
  const first = schema.safeParse(rest.data, { error: plainMessage });
  const inFile = (path: readonly PropertyKey[]) => rest.inFile(path);
  if (first.success && slips.length === 0) return { data: first.data, inFile };
  const lines = linesByPath(yaml);
  const mistakes: Mistake[] = slips.map((slip) => ({ ...slip, line: slip.line + before }));
  let result: z.ZodSafeParseResult<z.output<T>> = first;
  while (!result.success && rest.data !== undefined) {
    const faults = schemaFaults(result.error.issues, schema, rest, text.unknownField);
    for (const { path, ...said } of faults) {
      // What is missing, or is too little, may be what was taken out before.
      if (result === first ? isLost(path, slips) : !rest.hasWhole(path)) continue;
      const line = lineOf(path, lines) + before;
      mistakes.push({ ...said, line, reason: `${placeInWords(path) || wholeOf(text)} ${said.reason}` });
    }
    for (const { path } of faults) rest.takeOut(path);
    result = schema.safeParse(rest.data, { error: plainMessage });
  }
  return {
    data: result.success ? result.data : undefined,
    error: new FileError(text.file, mistakes, first.error),
    inFile,
  };
}

/**
 * A YAML text without what isn't YAML in it, its data, and what isn't YAML. `faults` says how much is wrong with the data,
 * so that of the ways in which a text may be meant, that is taken with which the least is.
 */
function readYaml(
  written: string,
  faults: (data: unknown) => number = () => 0,
): YamlRest & { data: unknown } {
  const spaced = withUsualSpaces(written);
  const slips = spaced ? [spaced.slip] : [];
  const yaml = spaced?.yaml ?? written;
  try {
    return { yaml, data: loadYaml(yaml), slips };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const ways = mendedWays(yaml).map(({ yaml: text, slip }) => {
      const rest = readYaml(text);
      return { ...rest, slips: [...slips, slip, ...rest.slips] };
    });
    const [best] = ways.toSorted((a, b) => faults(a.data) - faults(b.data));
    const rest = withoutSlips(yaml);
    if (best && best.slips.length <= rest.slips.length + slips.length) return best;
    return { ...rest, data: loadYaml(rest.yaml), slips: [...slips, ...rest.slips] };
  }
}

/** Whether something is, is in, or has in it what was lost because it isn't YAML. */
function isLost(path: readonly PropertyKey[], slips: readonly Slip[]): boolean {
  return slips.some(({ path: lost }) => lost?.every((part, at) => at >= path.length || path[at] === part));
}

const wholeOf = ({ firstLine = 1 }: YamlText) => (firstLine > 1 ? 'the front matter' : 'the file');

/** The data of a YAML text, not checked, without what isn't YAML. */
export function yamlData(yaml: string): unknown {
  return readYaml(yaml).data;
}

/**
 * The line, from 1, of each key and item of a YAML text, by its path; that of what is around it where it isn't there.
 */
export function yamlLines({ yaml, firstLine = 1 }: YamlText): (path: readonly PropertyKey[]) => number {
  const lines = linesByPath(readYaml(yaml).yaml);
  return (path) => lineOf(path, lines) + firstLine - 1;
}

/** The line of the key or item, or of the nearest one around it that is in the text. */
function lineOf(path: readonly PropertyKey[], lines: ReadonlyMap<string, number>): number {
  const found = path.map((_, at) => lines.get(keyOf(path.slice(0, path.length - at))));
  return found.find((line) => line !== undefined) ?? 1;
}

/** The line of each key and item of what is YAML, from 1 within the text, by its path. */
function linesByPath(yaml: string): Map<string, number> {
  const lines = new Map<string, number>();
  const events = parseEvents(yaml, {}).values();
  let offset = 0;
  const visit = (event: Event | undefined, path: readonly PropertyKey[]) => {
    if (!event || event.type === EVENT_ID.POP) return;
    offset = startOf(event) ?? emptyItem(yaml, offset);
    const line = yaml.slice(0, offset).split(/\r\n?|\n/).length;
    if (!lines.has(keyOf(path))) lines.set(keyOf(path), line);
    if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS) return;
    let item = 0;
    for (;;) {
      const inner = events.next().value;
      if (!inner || inner.type === EVENT_ID.POP) return;
      if (event.type === EVENT_ID.DOCUMENT) visit(inner, path);
      else if (event.type === EVENT_ID.SEQUENCE) visit(inner, [...path, item++]);
      else {
        const key = inner.type === EVENT_ID.SCALAR ? getScalarValue(yaml, inner) : '';
        visit(inner, [...path, key]);
        visit(events.next().value, [...path, key]);
      }
    }
  };
  visit(events.next().value, []);
  return lines;
}

/** Where an event begins in the text; `undefined` for an empty value. */
function startOf(event: Event): number | undefined {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return 0;
  const start = 'start' in event ? event.start : 'valueStart' in event ? event.valueStart : event.anchorStart;
  return start < 0 ? undefined : start;
}

/** Where the next item without a value begins. */
function emptyItem(yaml: string, offset: number): number {
  const found = /^[ \t]*-[ \t]*(?:#.*)?$/m.exec(yaml.slice(offset));
  return offset + (found?.index ?? 0);
}
