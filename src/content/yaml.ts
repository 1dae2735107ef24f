import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { wrongKind } from './error.ts';

/**
 * The data of a YAML file a person wrote, checked. Scalars are read as text; an empty file is `{}`.
 * Throws an Error that names file, line where known, what is wrong and what to do.
 */
export function checkedYaml<T extends z.ZodType>(yaml: string, file: string, schema: T): z.output<T> {
  const result = schema.safeParse(dataOf(yaml, file), { error: wrongKind });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknown].map(String);
  const line = lineOf(yaml, path[0] ?? '');
  const wrong = unknown.length > 0 ? 'is not a field that is known here' : issue?.message;
  throw new Error(`${file}:${line}: ${path.join('.') || 'the file'}: ${wrong}. Correct it or leave it out.`, {
    cause: result.error,
  });
}

function dataOf(yaml: string, file: string): unknown {
  try {
    return yaml.replace(/^\s*#.*$/gm, '').trim() === ''
      ? {}
      : load(yaml, { schema: FAILSAFE_SCHEMA, filename: file });
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    const remedy = cause.reason.startsWith('duplicated')
      ? 'Take one of the two out.'
      : 'Put quotes around the value.';
    throw new Error(`${file}:${(cause.mark?.line ?? 0) + 1}: not YAML: ${cause.reason}. ${remedy}`, {
      cause,
    });
  }
}

function lineOf(yaml: string, key: string): number {
  return Math.max(yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1, 1);
}
