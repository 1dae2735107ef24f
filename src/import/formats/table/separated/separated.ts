import { CsvError } from 'csv-parse';
import { identifierFields } from '../../../../paper/identifier-text.ts';
import { shortened } from '../../../problem.ts';
import { headOf, type Source } from '../../../source.ts';
import { referenceFields } from '../../reference/reference.ts';
import type { RawFault, RawNote, RawWork } from '../../work.ts';
import { areTags, fieldOfName } from '../columns/column-field.ts';
import { type ColumnMap, columnMap, columnNotes, distinctNames, missingColumns } from '../columns/columns.ts';
import { columnDivisions, type ListDivision } from '../columns/name-division.ts';
import { thingColumn, thingWork, withThingColumns } from '../columns/thing-columns.ts';
import { arePapers, likelyTitle } from '../evidence/evidence.ts';
import { withAbstracts } from '../row/described.ts';
import { otherRowNote } from '../row/other-row.ts';
import { withPublishedIn } from '../row/publisher-venue.ts';
import { rowFields } from '../row/row.ts';
import { delimiterOf, headRows, mostUsual } from './delimiter.ts';
import { firstRows, hasOpenQuoteIn, rowsOf, sampledRows, type TableRow } from './rows.ts';

/** Whether a text is a table whose cells a sign divides: of papers, or of what can't be told. */
export function isSeparatedTable(head: string): boolean {
  if (/^\s*[[{<@]/.test(head)) return false;
  const delimiter = delimiterOf(head);
  // Lines that begin with a bar are a table in Markdown.
  if (delimiter === undefined || (delimiter === '|' && /^\s*\|/m.test(head))) return false;
  const rows = firstRows(head, delimiter);
  return headOfPapers(rows) !== undefined || isPlainTable(head, delimiter, rows);
}

/** Where in the first rows the names of the columns of a table of papers stand. */
function headOfPapers(rows: readonly TableRow[], given?: Source['columns']): number | undefined {
  for (const [at, { cells }] of rows.slice(0, headRows).entries()) {
    if (cells.filter((cell) => cell.trim() !== '').length < 2) continue;
    const rowsBelow = rows.slice(at + 1, at + 1 + sampledRows);
    const names = columnNames(cells, rowsBelow);
    const isTagged = areTags(names);
    const isNamed = names.some(
      (name) => (given?.get(name) ?? fieldOfName(name, isTagged)?.field) !== undefined,
    );
    const below = rowsBelow.map((row) => rowOf(names, row.cells));
    if (isNamed && arePapers(below.length > 0 ? below : [rowOf(names, cells)], given)) return at;
  }
  return undefined;
}

/**
 * The names of columns, behind one for the names of rows where these have none of their own, as R writes tables: each
 * row has more cells, and the first of each is a number that no other has.
 */
function columnNames(cells: readonly string[], below: readonly TableRow[]): string[] {
  const names = distinctNames(cells);
  const firsts = below.map((row) => row.cells[0]?.trim() ?? '');
  const areNamed =
    below.length > 1 &&
    below.every((row) => row.cells.length > names.length) &&
    firsts.every((first) => /^(?:[a-z]*\d+|[a-z]+[_-][\da-f]+)$/i.test(first)) &&
    new Set(firsts).size === firsts.length &&
    fieldOfName(names[0] ?? '') !== undefined &&
    !/^(?:key|published|doi|pmid|arxiv)$/.test(fieldOfName(names[0] ?? '')?.field ?? '');
  return areNamed ? ['row', ...names] : names;
}

/**
 * Whether a table says nothing of papers but may be one of them: names of several columns, and rows that are
 * all as wide. One with identifiers is a list of those.
 */
function isPlainTable(head: string, delimiter: string, rows: readonly TableRow[]): boolean {
  const [first, ...others] = rows;
  if (!first || others.length < 2 || delimiter === '|') return false;
  const names = first.cells.map((cell) => cell.trim());
  // Of two columns, one must be called as titles are.
  if (names.length < 3 && !names.some((name) => /^(?:(?:paper )?titles?|papers?)$/i.test(name))) return false;
  return (
    names.every((name) => name.length <= longestNameChars && /\p{L}/u.test(name) && !/[.!?]$/.test(name)) &&
    new Set(names).size === names.length &&
    rows.slice(0, -1).every(({ cells }) => cells.length === names.length) &&
    !names.some((name) => /^(?:doi|arxiv|pmid|pmcid)$/.test(fieldOfName(name)?.field ?? '')) &&
    !/\b(?:arxiv\.org\/|doi\.org\/10|10\.\d{4,9}\/)/i.test(head)
  );
}

/** A longer name of a column, in characters, is a sentence. */
const longestNameChars = 60;

/**
 * The works in a table, behind the note what its columns were taken as. What stands above their names, and
 * headings and sums among the rows, are told in notes; a row without a title is a fault; an empty row is nothing.
 * A table that nothing tells to be of papers is a fault.
 */
export async function* separatedWorks(source: Source): AsyncGenerator<RawWork | RawFault | RawNote> {
  const delimiter = delimiterOf(await headOf(source));
  if (delimiter === undefined) return;
  const hasQuotes = delimiter !== '\t' || (await hasOpenQuoteIn(source));
  let above: TableRow[] = [];
  let table: SeparatedTable | undefined;
  const begin = function* (): Generator<RawWork | RawFault | RawNote> {
    const at = headOfPapers(above, source.columns);
    const rows = above;
    above = [];
    table = new SeparatedTable(
      at === undefined ? undefined : rows[at],
      rows.slice((at ?? 0) + 1),
      source.columns,
    );
    if (at === undefined) {
      const missing = [...missingColumns(distinctNames(rows[0]?.cells ?? []), source.columns)];
      yield* missing.length > 0 ? missing : [notOfPapers(rows)];
    } else {
      for (const row of rows.slice(0, at)) yield* leftOut(row, 'above the names of the columns');
      yield* table.notes();
      for (const row of rows.slice(at + 1)) yield* table.work(row);
    }
  };
  try {
    for await (const row of rowsOf(source, delimiter, hasQuotes)) {
      if (table) yield* table.work(row);
      else {
        above.push(row);
        if (above.length >= headRows + sampledRows) yield* begin();
      }
    }
    if (!table && above.length > 0) yield* begin();
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    if (!table && above.length > 0) yield* begin();
    const line = Number(cause['lines'] ?? 1);
    const fault = `the table can't be read on: ${cause.message.split('\n')[0]?.replace(/\.$/, '')}`;
    yield { line, fault, remedy: 'Correct it and import the file again.' };
  }
}

/** The fault of a table that nothing tells to be of papers, with the column that may hold their titles. */
function notOfPapers(rows: readonly TableRow[]): RawFault {
  const names = distinctNames(rows[0]?.cells ?? []);
  const title =
    names.find((name) => fieldOfName(name)?.field === 'title') ??
    likelyTitle(
      rows.slice(1).map(({ cells }) => rowOf(names, cells)),
      names,
    );
  return {
    line: 1,
    fault: `nothing tells that the rows of this table are papers; its columns are ${names.join(', ')}`,
    remedy: `If they are, say which column holds the titles: --map "title=${title ?? 'column'}".`,
  };
}

/** The note that a row which is no paper was left out, with its words. */
function* leftOut({ line, cells }: TableRow, where: string): Generator<RawNote> {
  const text = cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(', ');
  if (text !== '')
    yield { line, note: `${where}: "${shortened(text, 80)}"; left out`, remedy: 'Nothing needs to be done.' };
}

/** A row by the names of the columns. */
function rowOf(names: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    cells.map(
      (cell, at) => [names[at] ?? `column ${at + 1}`, cell.trim().replace(/^\{([^{}]*)\}$/, '$1')] as const,
    ),
  );
}

/** Words of a row that sums others up, or tells where the table is from. */
const summary =
  /^(?:(?:grand |sub)?totals?|sums?|averages?|mean|median|counts?|notes?|sources?|exported|downloaded|legend|key)\b/i;

/** Whether a row says who wrote a paper and when, or names it by an identifier. */
function isCited(fields: Readonly<Record<string, unknown>>): boolean {
  const isNamed = identifierFields.some((name) => fields[name] !== undefined);
  return (
    fields['title'] !== undefined &&
    (isNamed || (fields['authors'] !== undefined && fields['published'] !== undefined))
  );
}

/** Whether a row shows where a title and authors will stand: `title 3`, `author 1, author 2`. */
function isPlaceholder({ title, authors }: Readonly<Record<string, unknown>>): boolean {
  return (
    /^(?:(?:paper )?title|paper|name)(?: [\dX]+)?$/i.test(String(title)) &&
    (authors === undefined || [authors].flat().every((name) => /^authors?(?: [\dX]+)?$/i.test(String(name))))
  );
}

/** Rows with at least so many cells are usual where one with a single cell isn't. */
const leastUsualCells = 3;

/** The rows below the names of the columns. */
class SeparatedTable {
  readonly #names: string[];
  readonly #map: ColumnMap;
  /** The column with the names of data or programs, where the rows are of such. */
  readonly #thing: string | undefined;
  readonly #divisions: ReadonlyMap<string, ListDivision>;
  readonly #given: Source['columns'];
  readonly #usualCells: number;

  constructor(head: TableRow | undefined, sample: readonly TableRow[], given: Source['columns']) {
    this.#names = columnNames(head?.cells ?? [], sample);
    const rows = sample.map(({ cells }) => rowOf(this.#names, cells));
    const map = head ? withThingColumns(columnMap(this.#names, given), rows, given) : new Map();
    this.#map = head ? withAbstracts(withPublishedIn(map, rows), rows, given) : map;
    this.#thing = thingColumn(this.#names, rows);
    this.#divisions = columnDivisions(this.#map, rows);
    this.#given = given;
    this.#usualCells = mostUsual(
      sample.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length),
    );
  }

  *notes(): Generator<RawFault | RawNote> {
    yield* columnNotes(this.#map, this.#given);
  }

  *work(row: TableRow): Generator<RawWork | RawFault | RawNote> {
    const { line, cells } = row;
    const filled = cells.filter((cell) => cell.trim() !== '');
    const [first = ''] = filled;
    if (this.#map.size === 0 || filled.length === 0) return;
    if (cells.length === this.#names.length && cells.every((cell, at) => cell.trim() === this.#names[at]))
      return;
    // `Berg D, Roe AB. What holds a shelf? BMC Shelves. 2019;19:12.` below rows of cells.
    const reference = cells.length < this.#names.length ? referenceFields(cells.join(', ')) : undefined;
    if (reference) {
      yield { line, fields: reference };
      return;
    }
    const own = rowOf(this.#names, cells);
    const fields = rowFields(own, this.#map, this.#divisions);
    const further = cells.slice(this.#names.length).filter((cell) => cell.trim() !== '');
    if (further.length > 0)
      fields['extra'] = { ...Object(fields['extra']), 'further cells': further.join('; ') };
    const title = fields['title'];
    const isAlone = filled.length === 1 && this.#usualCells >= leastUsualCells;
    const isHeading =
      isAlone && !isCited(fields) && (title === undefined || !/^\S+(?:\s+\S+){3,}$/.test(String(title)));
    // Lines that are commented out stand among rows.
    const isComment = /^#\s*\S{3}/.test(cells[0] ?? '') && !this.#names[0]?.startsWith('#');
    if (
      isComment ||
      isHeading ||
      isPlaceholder(fields) ||
      (summary.test(first) && !isCited(fields) && (title === undefined || isAlone || first === title))
    )
      yield* leftOut(row, 'a heading, a sum or a remark among the rows');
    else if (title === undefined)
      yield thingWork(line, own, this.#thing, fields) ?? {
        line,
        fault: 'a row without a title',
        remedy: 'Give it one, or take it out.',
      };
    else yield otherRowNote(line, own, this.#map, fields) ?? { line, fields };
  }
}
