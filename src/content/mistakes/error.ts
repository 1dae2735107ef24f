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
  /** As the message calls it. */
  file: string;
  /** In the order of lines; the text of each is reason and remedy in sentences. */
  mistakes: readonly (Mistake & { text: string })[];

  constructor(file: string, mistakes: readonly Mistake[], cause?: unknown) {
    const told = mistakes
      .map((mistake) => ({ ...mistake, text: `${mistake.reason}. ${sentence(mistake.remedy)}` }))
      .sort((a, b) => a.line - b.line);
    super(told.map(({ line, text }) => `${file}:${line}: ${text}`).join('\n'), { cause });
    this.file = file;
    this.mistakes = told;
  }
}

const sentence = (words: string) =>
  `${words[0]?.toUpperCase()}${words.slice(1)}${words.endsWith('?') ? '' : '.'}`;

/** Reads a file part after part, so that a mistake in one hides none in the others. */
export class FileReading {
  readonly #file: string;
  readonly #mistakes: Mistake[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** What `read` gives; `undefined` where it throws a FileError, whose mistakes are kept. */
  part<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.#mistakes.push(...error.mistakes);
      return undefined;
    }
  }

  /** What a part gave; throws a FileError with the mistakes of all parts, where there are any. */
  whole<T>(given: T | undefined): T {
    if (this.#mistakes.length > 0) throw new FileError(this.#file, this.#mistakes);
    return given as T;
  }
}

/** What is said of a value that has to be there. */
export const missing = 'is missing';

const wrongKinds: Record<string, string> = {
  string: 'is not a text',
  number: 'is not a number',
  boolean: 'is neither yes nor no',
  array: 'is not a list; write one item a line, each after "- "',
  object: 'is not a list of fields; write one "field: value" a line',
  record: 'is not a list of fields; write one "field: value" a line',
};

/** The parts of a schema's message: what is wrong and, after a semicolon, what to do. */
export function messageParts(message: string): { reason: string; remedy: string } {
  const [reason = '', ...remedy] = message.split('; ');
  return { reason, remedy: remedy.join('; ') };
}

/** What is said of a value of the wrong kind; `undefined` where a schema says it itself. */
export function wrongKind({ code, input, expected }: z.core.$ZodRawIssue): string | undefined {
  if (code !== 'invalid_type') return undefined;
  return input === undefined ? missing : wrongKinds[String(expected)];
}
