import { dump } from 'js-yaml';
import { FileError, type Mistake } from '../content/mistakes/error.ts';
import { wholeTextMistake } from '../content/mistakes/whole-text.ts';
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
  const mistake = wholeTextMistake(text) ?? (match ? undefined : noFrontMatter(text));
  if (mistake || !match) throw new FileError(file, mistake ? [mistake] : []);
  return {
    yaml: match[1] ?? '',
    body: text.slice(match[0].length),
    linesBefore: match[0].split('\n').length - 1,
  };
}

/** What is said of a text without front matter. */
function noFrontMatter(text: string): Mistake {
  const [first = ''] = text.trimStart().split('\n', 1);
  const line = text.slice(0, text.length - text.trimStart().length).split('\n').length;
  const fields = 'write --- alone on the first line, the fields below it, and --- again below them';
  if (first === '') return { line: 1, reason: 'the file is empty', remedy: fields };
  if (/^---[ \t]*$/.test(first))
    return /^---[ \t]*\n(?:[^]*\n)?---[ \t]*(?:\n|$)/.test(text.trimStart())
      ? {
          line: 1,
          reason: 'something stands before the first ---',
          remedy: 'begin the file with ---, without spaces or lines before it',
        }
      : { line, reason: 'the --- at the top is not closed', remedy: 'write --- again below the fields' };
  if (/^[-–—−_=*]+[ \t]*$/.test(first))
    return { line, reason: `the first line is ${first.trim()}`, remedy: 'write three hyphens there: ---' };
  return {
    line: 1,
    reason: 'there is no front matter',
    remedy: 'begin the file with --- and end the fields with ---',
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
