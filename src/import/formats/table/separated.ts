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

/** How many cells the first records have; line breaks in quotation marks end none, and the last, which may be cut, only counts alone. */
function recordWidths(head: string, delimiter: string): number[] {
  const widths: number[] = [];
  let cells = 1;
  let isQuoted = false;
  let isEmpty = true;
  for (let at = 0; at < head.length && widths.length < sampledRecords; at++) {
    const sign = head[at];
    const isOpening =
      sign === '"' &&
      (isQuoted ||
        at === 0 ||
        head[at - 1] === delimiter ||
        head[at - 1] === '\n' ||
        head[at - 1] === '\uFEFF');
    if (isOpening) isQuoted = !isQuoted || head[at + 1] === '"';
    if (sign === '"' && isQuoted && isOpening && head[at + 1] === '"' && at > 0 && head[at - 1] !== delimiter)
      at++;
    else if (!isQuoted && sign === delimiter) cells++;
    else if (!isQuoted && sign === '\n') {
      if (!isEmpty) widths.push(cells);
      cells = 1;
      isEmpty = true;
      continue;
    }
    if (sign !== ' ' && sign !== '\r') isEmpty = false;
  }
  if (!isEmpty && !isQuoted && widths.length < 2) widths.push(cells);
  return widths;
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
