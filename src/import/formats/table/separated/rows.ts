import { CsvError, type Options, parse } from 'csv-parse';
import { parse as parseAll } from 'csv-parse/sync';
import { lineRunsOf, piecesOf, type Source } from '../../../source.ts';
import { headRows } from './delimiter.ts';

/** A row of a table, and the line in which it ends. */
export interface TableRow {
  line: number;
  cells: string[];
}

/** The first rows of a table; the last may be cut. */
export function firstRows(head: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  const options = { ...optionsFor(delimiter, hasOpenQuote(head.split('\n'))), on_record: recordInto(rows) };
  try {
    parseAll(head, { ...options, to: headRows + sampledRows });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
  }
  return rows;
}

/** Whether a cell of lines divided by tabs begins with a quotation mark that its line doesn't close. */
function hasOpenQuote(lines: readonly string[]): boolean {
  return lines.some((line) => /(?:^|\t)"[^"\t]*$/.test(line));
}

export async function hasOpenQuoteIn(source: Source): Promise<boolean> {
  for await (const { lines } of lineRunsOf(source)) if (hasOpenQuote(lines)) return true;
  return false;
}

/** A longer row, in characters, is one whose quotation mark isn't closed. */
const longestRowChars = 4_000_000;

function optionsFor(delimiter: string, hasQuotes: boolean): Options {
  return {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    // A quotation mark may stand behind a space: `1, "two, three"`.
    ltrim: delimiter !== '\t',
    max_record_size: longestRowChars,
    ...(delimiter !== '\t' || hasQuotes ? {} : { quote: null }),
  };
}

/** A cell without the quotation marks around all of it. */
function unquoted(cell: string): string {
  return /^"[^]*"$/.test(cell) && cell.length > 2 ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

function recordInto(rows: TableRow[]) {
  return (cells: string[], { lines }: { lines: number }) => {
    rows.push({ line: lines, cells: cells.map(unquoted) });
    return null;
  };
}

/** The rows as far as they can be read; throws a CsvError behind them where that isn't to the end. */
export async function* rowsOf(
  source: Source,
  delimiter: string,
  hasQuotes: boolean,
): AsyncGenerator<TableRow> {
  const rows: TableRow[] = [];
  const parser = parse({ ...optionsFor(delimiter, hasQuotes), on_record: recordInto(rows) });
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

/** So many rows below the names tell what the table is of. */
export const sampledRows = 40;
