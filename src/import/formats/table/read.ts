import { headOf, lineRunsOf, type Source, textOf } from '../../source.ts';
import { isObject } from '../json.ts';
import { type JsonEntry, jsonEntries } from '../json-services/entries.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { isPaperTable } from './columns.ts';
import { ObjectTable, paperRows } from './objects.ts';
import { delimiterOf } from './separated.ts';
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

/** So many first characters tell whether JSON is one object a line. */
const tellingChars = 1_000_000;

/**
 * The works in JSON, or JSON Lines, of anybody's making. Of a list of objects at the top, and of JSON
 * Lines, each is parsed by itself: a broken one is a fault and the others are read.
 */
export async function* readObjects(source: Source): AsyncGenerator<TableFound> {
  const head = await headOf(source, tellingChars);
  if (!head.trimStart().startsWith('[') && isJsonLines(head)) yield* objectLines(source);
  else yield* objectsIn(await textOf(source), source.columns);
}

function* objectsIn(text: string, columns: Source['columns']): Generator<TableFound> {
  if (/^\s*\[/.test(text)) {
    const entries: JsonEntry[] = [];
    for (const entry of jsonEntries(text, [])) {
      if ('fault' in entry) yield entry;
      else entries.push(entry);
    }
    yield* entryWorks(entries, columns);
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

/** The works in JSON Lines, which are read twice: for their names, and for what they say. */
async function* objectLines(source: Source): AsyncGenerator<TableFound> {
  const table = new ObjectTable(source.columns);
  for await (const entry of lineEntries(source)) {
    if ('fault' in entry) yield entry;
    else table.add(entry.value);
  }
  yield* table.notes();
  for await (const entry of lineEntries(source))
    if ('value' in entry) yield* table.works(entry.value, entry.line);
}

/** The works in YAML of anybody's making. */
export function* readYaml(text: string, { columns }: Source): Generator<TableFound> {
  const read = yamlData(text);
  if ('data' in read) yield* atFirstLine(read.data, columns);
  else yield { line: read.line, fault: `the file is not YAML: ${read.reason}`, remedy };
}

/** The works in data whose lines are not known. */
function* atFirstLine(data: unknown, columns: Source['columns']): Generator<TableFound> {
  yield* entryWorks(
    paperRows(data, columns).map((value) => ({ line: 1, value })),
    columns,
  );
}

function* entryWorks(entries: readonly JsonEntry[], columns: Source['columns']): Generator<TableFound> {
  const table = new ObjectTable(columns);
  for (const { value } of entries) table.add(value);
  yield* table.notes();
  for (const { value, line } of entries) yield* table.works(value, line);
}

/** Whether the first line is an object by itself, and others follow. */
function isJsonLines(text: string): boolean {
  const [first = '', second] = text.split('\n', 400).filter((line) => line.trim() !== '');
  return second !== undefined && 'value' in lineEntry(first, 1);
}

async function* lineEntries(source: Source): AsyncGenerator<JsonEntry | RawFault> {
  for await (const { lines, first } of lineRunsOf(source))
    for (const [at, line] of lines.entries()) if (line.trim() !== '') yield lineEntry(line, first + at);
}

function lineEntry(text: string, line: number): JsonEntry | RawFault {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { line, value } : { line, fault: 'the line is not a record', remedy };
  } catch (cause) {
    return { line, fault: `not JSON: ${(cause as Error).message.split('\n')[0]}`, remedy };
  }
}
