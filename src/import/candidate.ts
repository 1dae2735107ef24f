import type { z } from 'zod';
import { messageParts, wrongKind } from '../content/error.ts';
import { isPaperId } from '../paper/id.ts';
import { type FieldName, fieldSchema } from '../paper/paper.ts';
import { withAbstractLinks } from './abstract-links.ts';
import type { Datum, FieldData } from './datum.ts';
import { type Problem, problemAt, shortened, shownValue } from './problem.ts';

/** What one entry of one source says of a paper. */
export interface Candidate {
  file: string;
  /** Where the entry begins, from 1. */
  line: number;
  /** The name of the source's format, which decides how far it is trusted. */
  format: string;
  /** The id that the source asks for. */
  id?: string;
  fields: FieldData;
  /** Which of the file's listings it belongs to, from 0; absent where the file has no listings. */
  section?: number;
  /** Whether the entry says all that there is to say, so that its abstract gives no further links. */
  isWhole?: boolean;
}

/** An entry as it stands in a source: any value by any name, not checked as yet. */
export interface SourceEntry extends Omit<Candidate, 'fields'> {
  fields: Record<string, Datum>;
}

/**
 * The candidate of an entry, or why it is refused. Empty values are left out; a name that isn't
 * that of a field is reported.
 */
export function checkedEntry(entry: SourceEntry): { candidate?: Candidate; problems: Problem[] } {
  const { fields, ...rest } = entry;
  const given = Object.entries(fields).filter(([, { value }]) => !isEmpty(value));
  const { true: known = [], false: unknown = [] } = Object.groupBy(given, ([name]) =>
    Object.hasOwn(fieldSchema.shape, name) ? 'true' : 'false',
  );
  const problems = unknown.map(([name, { value }]) =>
    problemAt(
      'note',
      entry,
      `${name} is not a field of a paper; not kept: ${shortened(JSON.stringify(value))}`,
      'Write it as a remark, or leave it out.',
    ),
  );
  const values: Record<string, unknown> = {};
  for (const [name, { value }] of known) {
    const shape: z.ZodType = fieldSchema.shape[name as FieldName];
    const result = shape.safeParse(value, {
      error: (issue) => messageParts(wrongKind(issue) ?? '').reason || undefined,
    });
    if (result.success) values[name] = result.data;
    else if (name === 'title')
      return { problems: [...problems, valueProblem('refused', name, result.error, entry)] };
    else problems.push(valueProblem('note', name, result.error, entry));
  }
  if (entry.id !== undefined && !isPaperId(entry.id)) return { problems: [...problems, idProblem(entry)] };
  const checked = known.flatMap(([name, { source }]) => {
    const value = values[name];
    return isEmpty(value) ? [] : [[name, { value, source }] as const];
  });
  const own: FieldData = Object.fromEntries(checked);
  return {
    candidate: { ...rest, fields: entry.isWhole ? own : withAbstractLinks(own, entry.file) },
    problems,
  };
}

/** What is wrong with the value of a field: without a title an entry is refused, without another it isn't. */
function valueProblem(
  severity: 'refused' | 'note',
  name: string,
  error: z.ZodError,
  entry: SourceEntry,
): Problem {
  const [issue] = error.issues;
  const value = (issue?.path ?? []).reduce(
    (at: unknown, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    entry.fields[name]?.value,
  );
  const place = [name, ...(issue?.path ?? [])].filter((key) => typeof key === 'string').join('.');
  return problemAt(
    severity,
    entry,
    `${place} ${issue?.message}${severity === 'note' ? ', and was left out' : ''}: ${shortened(JSON.stringify(value))}`,
    'Correct it, or leave the field out, and import again.',
  );
}

function idProblem(entry: SourceEntry): Problem {
  const remedy = 'Use lower-case letters and digits, joined by hyphens, or leave it out.';
  return problemAt('refused', entry, `${shownValue(entry.id)} can't be an id`, remedy);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
