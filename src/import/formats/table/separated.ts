import { parse } from 'csv-parse/sync';
import type { RawFault, RawWork } from '../work.ts';
import { type ColumnMap, columnMap, isPaperTable, rowFields } from './columns.ts';

/** The signs that divide cells, the most usual first. */
const delimiters = [',', ';', '\t', '|'] as const;

/** A table of cells with a head. */
export interface SeparatedTable {
  names: string[];
  rows: { line: number; cells: string[] }[];
}

/** What a table gives: its works, and what its columns were taken as. */
export interface TableWorks {
  map: ColumnMap;
  works: (RawWork | RawFault)[];
}

/** The sign by which the first lines of a text are divided into cells alike; `undefined` where none does. */
export function delimiterOf(head: string): string | undefined {
  const lines = head.split('\n', 40).filter((line) => line.trim() !== '');
  const scored = delimiters.map((delimiter) => {
    const [names, ...rows] = parsed(lines.join('\n'), delimiter, lines.length);
    const width = names?.cells.length ?? 0;
    // The last row may be cut.
    const whole = rows.slice(0, Math.max(rows.length - 1, 1));
    const same = whole.filter(({ cells }) => cells.length === width).length;
    return { delimiter, width, share: whole.length === 0 ? 0 : same / whole.length };
  });
  const best = scored
    .filter(({ width, share }) => width >= 2 && share >= 0.8)
    .sort((a, b) => b.width - a.width)[0];
  return best?.delimiter;
}

/** The table in a text, its first row the head; `undefined` where it is none of papers. */
export function separatedTable(
  text: string,
  columns?: ReadonlyMap<string, string>,
): SeparatedTable | undefined {
  const delimiter = delimiterOf(text.slice(0, 65_536));
  if (delimiter === undefined) return undefined;
  const [names, ...rows] = parsed(text, delimiter);
  if (!names || !isPaperTable(names.cells, columns)) return undefined;
  return { names: names.cells.map((name) => name.trim()), rows };
}

/** The works in a table. A row without a title is a fault; an empty row is nothing. */
export function tableWorks(
  { names, rows }: SeparatedTable,
  columns?: ReadonlyMap<string, string>,
): TableWorks {
  const map = columnMap(names, columns);
  const works = rows.flatMap(({ line, cells }): (RawWork | RawFault)[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
    const fields = rowFields(row, map);
    return fields['title'] === undefined
      ? [{ line, fault: 'a row without a title', remedy: 'Give it one, or take it out.' }]
      : [{ line, fields }];
  });
  return { map, works };
}

function parsed(text: string, delimiter: string, to?: number): SeparatedTable['rows'] {
  const options = {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    ...(delimiter === '\t' && !/(?:^|\t)"[^"\t\n]*\n/m.test(text) ? { quote: null } : {}),
    ...(to && { to }),
  };
  try {
    const records = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch {
    return [];
  }
}
