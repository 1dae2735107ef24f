import { dump, FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { FileError } from '../content/error.ts';
import type { PaperRecord } from '../paper/paper.ts';
import { recordFields } from '../paper/paper.ts';

/** Front matter and body of a file, and the number of lines before the body. */
export interface DividedFile {
  data: Record<string, unknown>;
  body: string;
  linesBefore: number;
}

/**
 * Divides a file. All scalars are read as text, so that `arxiv: 2310.10000` keeps its zeros and
 * a date stays as precise as it was written. Throws a FileError with the line.
 */
export function dividedFile(source: string, file: string): DividedFile {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = /^---[ \t]*\n([^]*?\n|)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) {
    throw new FileError(
      file,
      1,
      'there is no front matter',
      'begin the file with --- and end the fields with ---',
    );
  }
  return {
    data: fieldsOf(match[1] ?? '', file),
    body: text.slice(match[0].length),
    linesBefore: match[0].split('\n').length - 1,
  };
}

function fieldsOf(yaml: string, file: string): Record<string, unknown> {
  try {
    const data = yaml.trim() === '' ? {} : load(yaml, { schema: FAILSAFE_SCHEMA });
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return data as Record<string, unknown>;
    throw new FileError(
      file,
      2,
      'the front matter is not a list of fields',
      'write one "field: value" a line',
    );
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    const line = (cause.mark?.line ?? 0) + 2;
    const remedy = cause.reason.startsWith('duplicated')
      ? 'take one of the two out'
      : 'put quotes around the value';
    throw new FileError(file, line, `the front matter is not YAML: ${cause.reason}`, remedy, cause);
  }
}

/**
 * The front matter of a record: fields in the order of the schema, empty ones left out (a curator's
 * empty `topics` says that the paper is in none), `imported` last. One value a line, long lines
 * unbroken, so that a change shows as one line in a diff.
 */
export function frontMatter(record: PaperRecord, imported: string): string {
  const fields: Record<string, unknown> = {};
  for (const field of recordFields) {
    const value = field === 'links' ? withoutEmpty(record.links) : record[field];
    if (!isEmpty(value) || (field === 'topics' && value)) fields[field] = value;
  }
  const yaml = dump({ ...fields, ...(imported && { imported }) }, { lineWidth: -1, noRefs: true });
  return `---\n${yaml}---\n`;
}

function withoutEmpty(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => !isEmpty(item)));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}
