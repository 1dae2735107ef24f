import type { z } from 'zod';
import { wrongKind } from '../content/error.ts';
import { isPaperId } from '../paper/id.ts';
import { fieldSchema } from '../paper/paper.ts';
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
  const result = fieldSchema.safeParse(Object.fromEntries(known.map(([name, { value }]) => [name, value])), {
    error: (issue) => wrongKind(issue)?.split(';')[0],
  });
  if (!result.success) return { problems: [...problems, valueProblem(result.error, entry)] };
  if (entry.id !== undefined && !isPaperId(entry.id)) return { problems: [...problems, idProblem(entry)] };
  const values: Record<string, unknown> = result.data;
  const checked = known.flatMap(([name, { source }]) => {
    const value = values[name];
    return isEmpty(value) ? [] : [[name, { value, source }] as const];
  });
  return {
    candidate: { ...rest, fields: withAbstractLinks(Object.fromEntries(checked), entry.file) },
    problems,
  };
}

function valueProblem(error: z.ZodError, entry: SourceEntry): Problem {
  const [issue] = error.issues;
  const [name = '', ...path] = issue?.path ?? [];
  const value = path.reduce(
    (at: unknown, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    entry.fields[String(name)]?.value,
  );
  const place = [name, ...path].filter((key) => typeof key === 'string').join('.');
  return problemAt(
    'refused',
    entry,
    `${place} ${issue?.message}: ${shortened(JSON.stringify(value))}`,
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
