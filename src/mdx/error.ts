/** What is wrong with a file a person wrote: the file, the line, what is wrong and what to do. */
export class FileError extends Error {
  override name = 'FileError';

  /** `line` counts from 1. */
  constructor(file: string, line: number, reason: string, remedy: string, cause?: unknown) {
    super(`${file}:${line}: ${reason}. ${remedy[0]?.toUpperCase()}${remedy.slice(1)}.`, { cause });
  }
}
