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
import { FileError, type Mistake, messageParts, missing, wrongKind } from './error.ts';

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
  const result = schema.safeParse(yamlData(text), { error: wrongKind });
  if (result.success) return result.data;
  const lines = linesByPath(text);
  const mistakes = result.error.issues.flatMap((issue) => mistakesIn(issue, text, lines));
  throw new FileError(
    text.file,
    mistakes.sort((a, b) => a.line - b.line),
    result.error,
  );
}

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

function mistakesIn(
  issue: z.core.$ZodIssue,
  { firstLine = 1, unknownField = unknown }: YamlText,
  lines: ReadonlyMap<string, number>,
): Mistake[] {
  const whole = firstLine > 1 ? 'the front matter' : 'the file';
  const mistakeAt = (path: readonly PropertyKey[], reason: string, remedy: string) => ({
    line: lineOf(path, lines) + firstLine - 1,
    reason: `${path.join('.') || whole} ${reason}`,
    remedy,
  });
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => mistakeAt([...issue.path, key], unknownField.reason, unknownField.remedy));
  const { reason, remedy } = messageParts(issue.message);
  const otherwise = reason === missing ? 'write it' : correction;
  return [mistakeAt(issue.path, reason, remedy || otherwise)];
}

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
