import type { z } from 'zod';

/** What is wrong in a file that a person wrote. */
export interface Mistake {
  /** From 1. */
  line: number;
  /** Begins in lower case or with the name of a field, without full stop. */
  reason: string;
  /** What to do about it, in the imperative. */
  remedy: string;
}

/** The mistakes in a file that a person wrote; the message has a line for each. */
export class FileError extends Error {
  override name = 'FileError';
  /** Each as `text`: reason and remedy in sentences. */
  mistakes: { line: number; text: string }[];

  constructor(file: string, mistakes: readonly Mistake[], cause?: unknown) {
    const told = mistakes.map(({ line, reason, remedy }) => ({
      line,
      text: `${reason}. ${remedy[0]?.toUpperCase()}${remedy.slice(1)}.`,
    }));
    super(told.map(({ line, text }) => `${file}:${line}: ${text}`).join('\n'), { cause });
    this.mistakes = told;
  }
}

/** What is said of a value that has to be there. */
export const missing = 'is missing';

const wrongKinds: Record<string, string> = {
  string: 'is not a text',
  number: 'is not a number',
  array: 'is not a list; write one item a line, each after "- "',
  object: 'is not a list of fields; write one "field: value" a line',
  record: 'is not a list of fields; write one "field: value" a line',
};

/** What is said of a value of the wrong kind; `undefined` where a schema says it itself. */
export function wrongKind({ code, input, expected }: z.core.$ZodRawIssue): string | undefined {
  if (code !== 'invalid_type') return undefined;
  return input === undefined ? missing : wrongKinds[String(expected)];
}
