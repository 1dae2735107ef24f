import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { RawFault, RawWork } from '../work.ts';
import { isPaperTable } from './columns.ts';
import { paperRows, rowWorks } from './objects.ts';
import { delimiterOf, separatedTable, tableWorks } from './separated.ts';

const remedy = 'Correct it and import the file again.';

/** Whether a text is a table of papers whose cells a sign divides. */
export function isSeparatedTable(head: string): boolean {
  if (/^\s*[[{<@]/.test(head)) return false;
  const delimiter = delimiterOf(head);
  const [first = ''] = head.replace(/^\uFEFF/, '').split('\n', 1);
  return (
    delimiter !== undefined &&
    isPaperTable(first.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, '')))
  );
}

/** The works of a table in CSV or TSV. */
export function* readSeparated(text: string): Generator<RawWork | RawFault> {
  const table = separatedTable(text);
  if (table) yield* tableWorks(table).works;
}

/** The works in JSON, or JSON Lines, of anybody's making. */
export function* readObjects(text: string): Generator<RawWork | RawFault> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      data = lines.map((line): unknown => JSON.parse(line));
    } catch {
      yield { line: 1, fault: `the file is not JSON: ${(cause as Error).message.split('\n')[0]}`, remedy };
      return;
    }
  }
  yield* rowWorks(paperRows(data)).works;
}

/** The works in YAML of anybody's making. */
export function* readYaml(text: string): Generator<RawWork | RawFault> {
  try {
    yield* rowWorks(paperRows(load(text, { schema: FAILSAFE_SCHEMA }))).works;
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    yield { line: (cause.mark?.line ?? 0) + 1, fault: `the file is not YAML: ${cause.reason}`, remedy };
  }
}
