import {
  EVENT_ID,
  type Event,
  FAILSAFE_SCHEMA,
  getScalarValue,
  load,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import type { z } from 'zod';
import { nearName } from '../../paper/near-name.ts';
import { FileError, type Mistake, messageParts, missing } from '../mistakes/error.ts';
import { knownFields } from '../mistakes/known-fields.ts';
import { placeInWords } from '../mistakes/place.ts';
import { plainMessage } from '../mistakes/plain-message.ts';
import { Reduced } from '../mistakes/reduced.ts';

/** YAML that a person wrote, and where it stands. */
export interface YamlText {
  yaml: string;
  file: string;
  /** The line of the file on which it begins, for front matter; otherwise 1. */
  firstLine?: number;
  /** What is said of a field that the schema doesn't know. */
  unknownField?: Pick<Mistake, 'reason' | 'remedy'>;
}

const correction = 'correct it or leave it out';
const unknown = { reason: 'is not a field that is known here', remedy: correction };

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
 * something is missing that has to be there, and where the text isn't YAML.
 */
export function readableYaml<T extends z.ZodType>(text: YamlText, schema: T): ReadYaml<z.output<T>> {
  let rest: Reduced;
  try {
    rest = new Reduced(yamlData(text));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { data: undefined, error, inFile: (path) => path };
  }
  const first = schema.safeParse(rest.data, { error: plainMessage });
  const inFile = (path: readonly PropertyKey[]) => rest.inFile(path);
  if (first.success) return { data: first.data, inFile };
  const lines = linesByPath(text);
  const mistakes: Mistake[] = [];
  let result: z.ZodSafeParseResult<z.output<T>> = first;
  while (!result.success && rest.data !== undefined) {
    const faults = result.error.issues.flatMap((issue) => faultsIn(issue, text, schema, rest));
    for (const { path, ...said } of faults) {
      // What is missing later, or is too little, may be what was taken out before.
      if (result !== first && !rest.hasWhole(path)) continue;
      const line = lineOf(path, lines) + (text.firstLine ?? 1) - 1;
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

const wholeOf = ({ firstLine = 1 }: YamlText) => (firstLine > 1 ? 'the front matter' : 'the file');

/** The data of a YAML text, not checked. Throws a FileError where it isn't YAML. */
export function yamlData({ yaml, file, firstLine = 1 }: YamlText): unknown {
  try {
    return yaml.replace(/^\s*#.*$/gm, '').trim() === '' ? {} : load(yaml, { schema: FAILSAFE_SCHEMA });
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    const line = (cause.mark?.line ?? 0) + firstLine;
    const remedy = cause.reason.startsWith('duplicated')
      ? 'take one of the two out'
      : 'put quotes around the value';
    throw new FileError(file, [{ line, reason: `not YAML: ${cause.reason}`, remedy }], cause);
  }
}

/**
 * The line, from 1, of each key and item of a YAML text, by its path; that of what is around it where it isn't there,
 * and the first line of a text that isn't YAML.
 */
export function yamlLines(text: YamlText): (path: readonly PropertyKey[]) => number {
  const lines = linesByPathOrNone(text);
  return (path) => lineOf(path, lines) + (text.firstLine ?? 1) - 1;
}

/** Something that is wrong, and where in the file. */
type Fault = Pick<Mistake, 'reason' | 'remedy'> & { path: PropertyKey[] };

function faultsIn(
  issue: z.core.$ZodIssue,
  text: YamlText,
  schema: z.ZodType,
  rest: Reduced,
  around: readonly PropertyKey[] = [],
): Fault[] {
  const here = [...around, ...issue.path];
  const path = rest.inFile(here);
  if (issue.code === 'unrecognized_keys') {
    const names = knownFields(schema, here);
    const { reason, remedy } = text.unknownField ?? unknown;
    return issue.keys.map((key) => {
      const near = nearName(key, names);
      return { path: [...path, key], reason, remedy: near === undefined ? remedy : `did you mean ${near}?` };
    });
  }
  if (issue.code === 'invalid_union') {
    // Of the forms that a value can have, the one that it has as a whole.
    const inside = issue.errors.filter((own) => own.every((one) => isWithin(one)));
    if (inside.length === 1 && inside[0])
      return inside[0].flatMap((own) => faultsIn(own, text, schema, rest, here));
  }
  const { reason, remedy } = messageParts(issue.message);
  const otherwise = reason === missing ? 'write it' : correction;
  return [{ path, reason, remedy: remedy || otherwise }];
}

const isWithin = ({ code, path }: z.core.$ZodIssue) => code === 'unrecognized_keys' || path.length > 0;

/** The line of the key or item, or of the nearest one around it that is in the text. */
function lineOf(path: readonly PropertyKey[], lines: ReadonlyMap<string, number>): number {
  const found = path.map((_, at) => lines.get(keyOf(path.slice(0, path.length - at))));
  return found.find((line) => line !== undefined) ?? 1;
}

function linesByPathOrNone(text: YamlText): Map<string, number> {
  try {
    return linesByPath(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return new Map();
  }
}

/** The line of each key and item, from 1 within the text, by its path. Throws a YAMLException. */
function linesByPath({ yaml }: YamlText): Map<string, number> {
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

const keyOf = (path: readonly PropertyKey[]) => JSON.stringify(path.map(String));

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
