import { FileError, type Mistake } from '../content/mistakes/error.ts';
import type { MistakeIn } from '../content/yaml/located.ts';
import { yamlLines } from '../content/yaml/yaml.ts';
import { dividedFile } from './frontmatter.ts';

/** Mistakes by their files, with their lines; `textOf` gives the text of a file of the content folder, empty where there is none. */
export function located(
  mistakes: readonly MistakeIn[],
  textOf: (file: string) => string,
): Map<string, readonly Mistake[]> {
  const files = Map.groupBy(mistakes, ({ file }) => file);
  return new Map(
    [...files].map(([file, own]) => {
      const lineOf = linesOf(file, textOf(file));
      const found = own.map(({ file: _, ...mistake }): Mistake => {
        if ('line' in mistake) return mistake;
        const { path, ...said } = mistake;
        return { ...said, line: lineOf(path) };
      });
      return [file, found];
    }),
  );
}

/** Finds the lines of fields in a file of YAML, or in the front matter of another. */
function linesOf(file: string, text: string): (path: readonly PropertyKey[]) => number {
  if (file.endsWith('.yaml')) return yamlLines({ yaml: text, file });
  try {
    return yamlLines({ yaml: dividedFile(text, file).yaml, file, firstLine: 2 });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return () => 1;
  }
}
