import { FileError, type Mistake } from './error.ts';
import { yamlLines } from './yaml.ts';

/** A mistake in a YAML file, of which the path is known. */
export type MistakeAt = Omit<Mistake, 'line'> & { path: readonly (string | number)[] };

/** The mistakes of a YAML file with their lines. */
export function fileErrorAt(mistakes: readonly MistakeAt[], yaml: string, file: string): FileError {
  const lineOf = yamlLines({ yaml, file });
  return new FileError(
    file,
    mistakes
      .map(({ path, ...mistake }) => ({ ...mistake, line: lineOf(path) }))
      .sort((a, b) => a.line - b.line),
  );
}
