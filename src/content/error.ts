import type { z } from 'zod';

/** What is wrong with a file a person wrote: the file, the line, what is wrong and what to do. */
export class FileError extends Error {
  override name = 'FileError';

  /** `line` counts from 1. */
  constructor(file: string, line: number, reason: string, remedy: string, cause?: unknown) {
    super(`${file}:${line}: ${reason}. ${remedy[0]?.toUpperCase()}${remedy.slice(1)}.`, { cause });
  }
}

/** What a person is told of a value that has to be there. */
export const missing = 'is missing';

const wrongKinds: Record<string, string> = {
  string: 'is not a text',
  number: 'is not a number',
  array: 'is not a list; write one item a line, each behind "- "',
  object: 'is not a list of fields',
  record: 'is not a list of fields',
};

/** What a person is told of a value of the wrong kind; `undefined` where a schema says it itself. */
export function wrongKind({ code, input, expected }: z.core.$ZodRawIssue): string | undefined {
  if (code !== 'invalid_type') return undefined;
  return input === undefined ? missing : wrongKinds[String(expected)];
}
