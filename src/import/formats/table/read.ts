import { shortened, shownValue } from '../../problem.ts';
import { headOf, lineRunsOf, type Source, textOf } from '../../source.ts';
import { isObject, looseJson } from '../json.ts';
import { type JsonEntry, jsonEntries } from '../json-services/entries.ts';
import { isBlank } from '../values/value-text.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { fieldOfName } from './columns/column-field.ts';
import { hayagrivaRows } from './hayagriva.ts';
import { withNamedPeople } from './named-people.ts';
import { ObjectTable } from './objects.ts';
import { holdPapers, paperRows, partOfFile } from './paper-lists.ts';
import { titleLines } from './title-lines.ts';
import { tomlValue } from './toml.ts';
import { dataAbove, yamlItems, yamlValue } from './yaml.ts';

type TableFound = RawWork | RawFault | RawNote;

const remedy = 'Correct it and import the file again.';

/** So many first characters tell whether JSON is one object a line. */
const tellingChars = 1_000_000;

/**
 * The works in JSON, or JSON Lines, of anybody's making. Of a list of objects at the top, and of JSON
 * Lines, each is parsed by itself: a broken one is a fault and the others are read.
 */
export async function* readObjects(source: Source): AsyncGenerator<TableFound> {
  const head = await headOf(source, tellingChars);
  if (!head.trimStart().startsWith('[') && isJsonLines(head)) yield* objectLines(source);
  else yield* objectsIn(await textOf(source), source);
}

function* objectsIn(text: string, source: Source): Generator<TableFound> {
  if (/^\s*\[/.test(text)) {
    const entries: JsonEntry[] = [];
    for (const entry of jsonEntries(text, [])) {
      if ('fault' in entry) yield entry;
      else entries.push(entry);
    }
    yield* entryWorks(entries, text, source);
    return;
  }
  let data: unknown;
  try {
    data = looseJson(text);
  } catch (cause) {
    yield { line: 1, fault: `the file is not JSON: ${(cause as Error).message.split('\n')[0]}`, remedy };
    return;
  }
  yield* rowWorks(data, text, source);
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

/** With more broken entries than this, and than whole ones, a list isn't read on. */
const mostBroken = 500;

/** The works in YAML of anybody's making. Of a list of which an item is broken, that is a fault and the others are read. */
export function* readYaml(whole: string, source: Source): Generator<TableFound> {
  const front = dataAbove(whole);
  const text = front ?? whole;
  if (front !== undefined) yield* behindNote(whole.slice(front.length), front);
  const read = yamlValue(text);
  if ('data' in read) {
    yield* rowWorks(read.data, text, source);
    return;
  }
  const entries: JsonEntry[] = [];
  const faults: RawFault[] = [];
  for (const { line, item } of yamlItems(text)) {
    if ('data' in item)
      entries.push(
        ...[item.data]
          .flat()
          .filter(isObject)
          .map((value) => ({ line, value })),
      );
    else faults.push({ line: item.line + line - 1, fault: `the entry is not YAML: ${item.reason}`, remedy });
    if (faults.length > mostBroken && faults.length > entries.length) {
      faults.push({ line, fault: 'most entries are not YAML; what follows was not looked at', remedy });
      break;
    }
  }
  if (entries.length === 0) yield { line: read.line, fault: `the file is not YAML: ${read.reason}`, remedy };
  else {
    yield* faults;
    yield* entryWorks(entries, text, source);
  }
}

/** The works in TOML of anybody's making. */
export function* readToml(text: string, source: Source): Generator<TableFound> {
  const read = tomlValue(text);
  if ('data' in read) yield* rowWorks(read.data, text, source);
  else yield { line: read.line, fault: `the file is not TOML: ${read.reason}`, remedy };
}

/** Says that the text below data isn't read, where it has words. */
function* behindNote(written: string, front: string): Generator<RawNote> {
  const text = written
    .replace(/^---\s*|\{%.*?%\}|\{\{.*?\}\}|<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/\p{L}{2}.*\s\S*\p{L}{2}/u.test(text))
    yield {
      line: front.split('\n').length,
      note: `the text below the data is not read: ${shownValue(shortened(text, 60))}`,
      remedy: 'If papers are in it, put it in a file of its own and import that.',
    };
}

/** The works in data whose lines are told by their titles. */
function* rowWorks(data: unknown, text: string, { columns, name }: Source): Generator<TableFound> {
  const rows = withNamedPeople(hayagrivaRows(data) ?? paperRows(data, columns, name), data);
  const table = new ObjectTable(columns, true);
  for (const row of rows) table.add(row);
  yield* table.notes();
  const lineOf = titleLines(text);
  const titled = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => columns?.get(name) === 'title' || fieldOfName(name)?.field === 'title',
  );
  for (const row of rows) {
    const column = titled.find((each) => !isBlank(row[each]));
    yield* table.works(row, lineOf(row[column ?? 'title']));
  }
}

/** The works of objects that begin at known lines, or of the lists in them. */
function* entryWorks(entries: readonly JsonEntry[], text: string, source: Source): Generator<TableFound> {
  const { columns, name } = source;
  const table = new ObjectTable(columns, false, partOfFile(name));
  for (const { value } of entries) table.add(value);
  const notes = [...table.notes()];
  const values = entries.map(({ value }) => value);
  if (notes.length === 0 || holdPapers(values, columns)) {
    yield* rowWorks(values, text, source);
    return;
  }
  yield* notes;
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
    const value = looseJson(text);
    return isObject(value) ? { line, value } : { line, fault: 'the line is not a record', remedy };
  } catch (cause) {
    return { line, fault: `not JSON: ${(cause as Error).message.split('\n')[0]}`, remedy };
  }
}
