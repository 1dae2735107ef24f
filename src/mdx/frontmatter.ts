import { dump } from 'js-yaml';
import { FileError } from '../content/mistakes/error.ts';
import { givenFields, type PaperRecord } from '../paper/paper.ts';

/** Front matter and body of a file. */
export interface DividedFile {
  /** The front matter without the lines around it; it begins on line 2 of the file. */
  yaml: string;
  body: string;
  /** The number of lines before the body. */
  linesBefore: number;
}

/** Divides a file, with `\n` as line end. Throws a FileError where it has no front matter. */
export function dividedFile(source: string, file: string): DividedFile {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = /^---[ \t]*\n([^]*?\n|)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) {
    const remedy = 'begin the file with --- and end the fields with ---';
    throw new FileError(file, [{ line: 1, reason: 'there is no front matter', remedy }]);
  }
  return {
    yaml: match[1] ?? '',
    body: text.slice(match[0].length),
    linesBefore: match[0].split('\n').length - 1,
  };
}

/**
 * The front matter of a record: fields in the order of the schema, without those that say nothing,
 * `imported` last. One value a line, long lines unbroken, so that a change shows as one line in a diff.
 */
export function frontMatterOf(record: PaperRecord, imported: string): string {
  const fields = { ...givenFields(record), ...(imported && { imported }) };
  const yaml = dump(fields, { lineWidth: -1, noRefs: true });
  return `---\n${yaml}---\n`;
}

/** Front matter and its line ends, up to the line that closes it. */
const opened = /^\uFEFF?---[ \t]*(\r\n?|\n)(?:[^]*?(?:\r\n?|\n))?(?=---[ \t]*(?:[\r\n]|$))/;

/** A paper's file with a line that says with which source it left the shelf; every other byte stays. */
export function withLeft(text: string, source: string): string {
  return withoutLeft(text).replace(
    opened,
    (front, lineEnd: string) => `${front}${dump({ left: source }, { lineWidth: -1 }).trimEnd()}${lineEnd}`,
  );
}

/** A paper's file without the line that `withLeft` adds. */
export function withoutLeft(text: string): string {
  return text.replace(opened, (front) => front.replace(/^left:.*(?:\r\n?|\n)/m, ''));
}
