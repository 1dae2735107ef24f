import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { z } from 'zod';

/**
 * The data of a YAML file a person wrote, checked. Scalars are read as text; an empty file is `{}`.
 * Throws an Error that names file, line where known, what is wrong and what to do.
 */
export function checkedYaml<T extends z.ZodType>(yaml: string, file: string, schema: T): z.output<T> {
  const result = schema.safeParse(dataOf(yaml, file));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue?.path.join('.');
  const line = lineOf(yaml, place?.split('.')[0] ?? '');
  throw new Error(`${file}:${line}: ${place || 'the file'}: ${issue?.message}. Correct it or leave it out.`, {
    cause: result.error,
  });
}

function dataOf(yaml: string, file: string): unknown {
  try {
    return yaml.replace(/^\s*#.*$/gm, '').trim() === '' ? {} : load(yaml, { schema: FAILSAFE_SCHEMA, filename: file });
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    throw new Error(`${file}:${(cause.mark?.line ?? 0) + 1}: not YAML: ${cause.reason}. Put quotes around the value.`, { cause });
  }
}

function lineOf(yaml: string, key: string): number {
  return Math.max(yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1, 1);
}
