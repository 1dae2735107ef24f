import { CsvError, parse } from 'csv-parse';
import { headOf, lineRunsOf, piecesOf, type Source } from '../../source.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { type ColumnMap, columnMap, columnNotes, isPaperTable } from './columns.ts';
import { rowFields } from './row.ts';

/** The signs that divide cells, the most usual first. */
const delimiters = [',', ';', '\t', '|'] as const;

/** A row of a table, and the line in which it ends. */
interface TableRow {
  line: number;
  cells: string[];
}

/** The sign by which the first records of a text are divided into cells alike; `undefined` where none does. */
export function delimiterOf(head: string): string | undefined {
  const scored = delimiters.map((delimiter) => {
    const [width = 0, ...widths] = recordWidths(head, delimiter);
    const same = widths.filter((each) => each === width).length;
    return { delimiter, width, share: widths.length === 0 ? 0 : same / widths.length };
  });
  const best = scored
    .filter(({ width, share }) => width >= 2 && share >= 0.8)
    .sort((a, b) => b.width - a.width)[0];
  return best?.delimiter;
}

/** How many records tell how a text is divided. */
const sampledRecords = 40;

/** How many cells the first records have. The last of several may be cut and doesn't count. */
function recordWidths(head: string, delimiter: string): number[] {
  const sign = delimiter === '|' ? '\\|' : delimiter;
  const quoted = new RegExp(`(?<=^|[${sign}\\n\\uFEFF])"(?:[^"]|"")*(?:"|$)`, 'g');
  const records = head
    .replace(quoted, 'x')
    .split('\n')
    .filter((record) => record.trim() !== '')
    .slice(0, sampledRecords + 1);
  const whole = records.length > 2 ? records.slice(0, -1) : records;
  return whole.map((record) => record.split(delimiter).length);
}

/**
 * The works in a table whose first row is its head, behind the note what its columns were taken as; nothing
 * where it is none of papers. A row without a title is a fault; an empty row is nothing.
 */
export async function* separatedWorks(source: Source): AsyncGenerator<RawWork | RawFault | RawNote> {
  const delimiter = delimiterOf(await headOf(source));
  if (delimiter === undefined) return;
  const hasQuotes = delimiter !== '\t' || (await hasOpenQuote(source));
  let names: string[] | undefined;
  let map: ColumnMap = new Map();
  try {
    for await (const { line, cells } of rowsOf(source, delimiter, hasQuotes)) {
      if (names) {
        const work = workOf(line, cells, names, map);
        if (work) yield work;
        continue;
      }
      if (!isPaperTable(cells, source.columns)) return;
      names = cells.map((name, at) => name.trim() || `column ${at + 1}`);
      map = columnMap(names, source.columns);
      yield* columnNotes(map, source.columns);
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = Number(cause['lines'] ?? 1);
    const fault = `the table can't be read on: ${cause.message.split('\n')[0]?.replace(/\.$/, '')}`;
    yield { line, fault, remedy: 'Correct it and import the file again.' };
  }
}

function workOf(
  line: number,
  cells: readonly string[],
  names: readonly string[],
  map: ColumnMap,
): RawWork | RawFault | undefined {
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  const row = Object.fromEntries(
    cells.slice(0, names.length).map((cell, at) => [names[at] ?? '', cell] as const),
  );
  const fields = rowFields(row, map);
  return fields['title'] === undefined
    ? { line, fault: 'a row without a title', remedy: 'Give it one, or take it out.' }
    : { line, fields };
}

/** Whether a cell of a text divided by tabs begins with a quotation mark that its line doesn't close. */
async function hasOpenQuote(source: Source): Promise<boolean> {
  for await (const { lines } of lineRunsOf(source))
    if (lines.some((line) => /(?:^|\t)"[^"\t]*$/.test(line))) return true;
  return false;
}

/** A longer row, in characters, is one whose quotation mark isn't closed. */
const longestRowChars = 4_000_000;

/** The rows as far as they can be read; throws a CsvError behind them where that isn't to the end. */
async function* rowsOf(source: Source, delimiter: string, hasQuotes: boolean): AsyncGenerator<TableRow> {
  const rows: TableRow[] = [];
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRowChars,
    ...(hasQuotes ? {} : { quote: null }),
    on_record(cells: string[], { lines }) {
      rows.push({ line: lines, cells });
      return null;
    },
  });
  let failure: unknown;
  parser.on('error', (error) => {
    failure = error;
  });
  for await (const piece of piecesOf(source)) {
    await new Promise((resolve) => parser.write(piece, resolve));
    yield* rows.splice(0);
    if (failure) throw failure;
  }
  await new Promise((resolve) => parser.end(resolve));
  yield* rows.splice(0);
  if (failure) throw failure;
}
