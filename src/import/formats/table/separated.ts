import { parse } from 'csv-parse/sync';
import type { RawFault, RawWork } from '../work.ts';
import { type ColumnMap, columnMap, isPaperTable } from './columns.ts';
import { rowFields } from './row.ts';

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

/** The table in a text, its first row the head; `undefined` where it is none of papers. */
export function separatedTable(
  text: string,
  columns?: ReadonlyMap<string, string>,
): SeparatedTable | undefined {
  const delimiter = delimiterOf(text.slice(0, 65_536));
  if (delimiter === undefined) return undefined;
  const [names, ...rows] = parsed(text, delimiter);
  if (!names || !isPaperTable(names.cells, columns)) return undefined;
  return { names: names.cells.map((name, at) => name.trim() || `column ${at + 1}`), rows };
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

function parsed(text: string, delimiter: string): SeparatedTable['rows'] {
  const options = {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    ...(delimiter === '\t' && !/(?:^|\t)"[^"\t\n]*\n/m.test(text) ? { quote: null } : {}),
  };
  try {
    const records = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch {
    return [];
  }
}
