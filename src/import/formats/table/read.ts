import type { Source } from '../../source.ts';
import { isObject } from '../json.ts';
import { type JsonEntry, jsonEntries } from '../json-services/entries.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { columnNote, isPaperTable } from './columns.ts';
import { flatRow, isPaperList, paperRows, rowWorks } from './objects.ts';
import { delimiterOf, separatedTable, type TableWorks, tableWorks } from './separated.ts';
import { yamlData } from './yaml.ts';

type TableFound = RawWork | RawFault | RawNote;

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
export function* readSeparated(text: string, source: Source): Generator<TableFound> {
  const table = separatedTable(text, source.columns);
  if (table) yield* found(tableWorks(table, source.columns), source.columns);
}

/**
 * The works in JSON, or JSON Lines, of anybody's making. Of a list of objects at the top, and of JSON
 * Lines, each is parsed by itself: a broken one is a fault and the others are read.
 */
export function* readObjects(text: string, { columns }: Source): Generator<TableFound> {
  if (/^\s*\[/.test(text) || isJsonLines(text)) {
    const entries = text.trimStart().startsWith('[') ? [...jsonEntries(text, [])] : jsonLineEntries(text);
    yield* entries.filter((entry) => 'fault' in entry);
    const rows = entries.flatMap((entry) =>
      'fault' in entry ? [] : [{ line: entry.line, row: entry.value }],
    );
    const flat = rows.map(({ line, row }) => ({ line, row: flatRow(row) }));
    const papers = [rows, flat].find((each) =>
      isPaperList(
        each.map(({ row }) => row),
        columns,
      ),
    );
    if (rows.length > 0 && papers) yield* found(rowWorks(papers, columns), columns);
    return;
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    yield { line: 1, fault: `the file is not JSON: ${(cause as Error).message.split('\n')[0]}`, remedy };
    return;
  }
  yield* atFirstLine(data, columns);
}

/** The works in YAML of anybody's making. */
export function* readYaml(text: string, { columns }: Source): Generator<TableFound> {
  const read = yamlData(text);
  if ('data' in read) yield* atFirstLine(read.data, columns);
  else yield { line: read.line, fault: `the file is not YAML: ${read.reason}`, remedy };
}

function* found({ map, works }: TableWorks, columns: Source['columns']): Generator<TableFound> {
  for (const name of columns?.keys() ?? [])
    if (!map.has(name))
      yield {
        line: 1,
        fault: `no column is called "${name}"`,
        remedy: `The columns are ${[...map.keys()].join(', ')}.`,
      };
  yield columnNote(map);
  yield* works;
}

/** The works in data whose lines are not known. */
function* atFirstLine(data: unknown, columns: Source['columns']): Generator<TableFound> {
  const rows = paperRows(data, columns).map((row) => ({ row, line: 1 }));
  if (rows.length > 0) yield* found(rowWorks(rows, columns), columns);
}

/** Whether the first line is an object by itself, and others follow. */
function isJsonLines(text: string): boolean {
  const [first = '', second] = text.split('\n', 400).filter((line) => line.trim() !== '');
  return second !== undefined && 'value' in lineEntry(first, 1);
}

function jsonLineEntries(text: string): (JsonEntry | RawFault)[] {
  return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [lineEntry(line, at + 1)]));
}

function lineEntry(text: string, line: number): JsonEntry | RawFault {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { line, value } : { line, fault: 'the line is not a record', remedy };
  } catch (cause) {
    return { line, fault: `not JSON: ${(cause as Error).message.split('\n')[0]}`, remedy };
  }
}
