import { z } from 'zod';
import { wrongKind } from '../content/error.ts';
import { canonicalAbstract } from '../paper/abstract.ts';
import { isPaperId } from '../paper/id.ts';
import { recordSchema } from '../paper/paper.ts';
import { withAbstractLinks } from './merge/abstract-links.ts';
import type { Problem } from './problem.ts';

/** A value and where it came from: `listing.txt`, or `metadata.json: public dataset`. */
export interface Datum<T = unknown> {
  value: T;
  source: string;
}

const { links, sources: _, ...rest } = recordSchema.shape;

/** The fields that a source can give, each by itself; the links stand beside the others. */
const fieldSchema = z
  .strictObject({ ...rest, ...links.unwrap().shape, abstract: z.string().transform(canonicalAbstract) })
  .partial();

/** What sources say of a paper, by field. Lists may be empty. */
export type FieldValues = z.output<typeof fieldSchema>;

/** A field that a source can give. */
export type FieldName = keyof FieldValues;

/** What one entry of one source says of a paper. */
export interface Candidate {
  file: string;
  /** Where the entry begins, from 1. */
  line: number;
  /** The name of the source's format, which decides whose word counts. */
  format: string;
  /** The id that the source asks for. */
  id?: string;
  /** Checked and in canonical form. */
  fields: { [F in FieldName]?: Datum<NonNullable<FieldValues[F]>> };
  /** Which of the file's listings it belongs to, from 0; absent where the file has no listings. */
  section?: number;
}

/** An entry as a reader finds it: any value, not checked as yet. */
export interface SourceEntry extends Omit<Candidate, 'fields'> {
  fields: Record<string, Datum>;
}

/**
 * The candidate of an entry, or why it is refused. Empty values are left out; a key that isn't a
 * field is reported beside the candidate, not dropped in silence.
 */
export function checkedEntry(entry: SourceEntry): { candidate?: Candidate; problems: Problem[] } {
  const place = { file: entry.file, line: entry.line };
  const given = Object.entries(entry.fields).filter(([, { value }]) => !isEmpty(value));
  const known = given.filter(([name]) => Object.hasOwn(fieldSchema.shape, name));
  const problems = given
    .filter(([name]) => !Object.hasOwn(fieldSchema.shape, name))
    .map(
      ([name, { value }]): Problem => ({
        severity: 'note',
        ...place,
        what: `${name} is not a field of a paper; not kept: ${shortened(JSON.stringify(value))}`,
        remedy: 'Write it as a remark, or leave it out.',
      }),
    );
  const result = fieldSchema.safeParse(Object.fromEntries(known.map(([name, { value }]) => [name, value])), {
    error: kindOf,
  });
  if (!result.success) return { problems: [...problems, refusalOf(result.error, place, entry)] };
  if (entry.id !== undefined && !isPaperId(entry.id))
    return { problems: [...problems, idProblem(entry.id, place)] };
  const values = result.data as Record<string, unknown>;
  const fields = Object.fromEntries(
    known
      .filter(([name]) => !isEmpty(values[name]))
      .map(([name, { source }]) => [name, { value: values[name], source }]),
  );
  const { fields: _, ...shared } = entry;
  return { candidate: { ...shared, fields: withAbstractLinks(fields, entry.file) }, problems };
}

/** What is wrong with a value of the wrong kind, without the advice for YAML. */
function kindOf(issue: Parameters<typeof wrongKind>[0]): string | undefined {
  return wrongKind(issue)?.split(';')[0];
}

function refusalOf(error: z.ZodError, place: { file: string; line: number }, entry: SourceEntry): Problem {
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  const values = Object.fromEntries(Object.entries(entry.fields).map(([name, { value }]) => [name, value]));
  const value = path.reduce(
    (at: unknown, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    values,
  );
  return {
    severity: 'refused',
    ...place,
    what: `${path.filter((key) => typeof key === 'string').join('.')} ${issue?.message}: ${shortened(JSON.stringify(value))}`,
    remedy: 'Correct it, or leave the field out, and import again.',
  };
}

function idProblem(id: string, place: { file: string; line: number }): Problem {
  const remedy = 'Use lower-case letters and digits, joined by hyphens, or leave it out.';
  return { severity: 'refused', ...place, what: `${shortened(JSON.stringify(id))} can't be an id`, remedy };
}

/** A value for a message, cut where it is long. */
export function shortened(text: string | undefined, most = 160): string {
  const line = (text ?? '').replace(/\s+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, most)} …`;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
