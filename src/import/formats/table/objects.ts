import { shortened } from '../../problem.ts';
import type { Source } from '../../source.ts';
import { isObject } from '../json.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { type ColumnMap, columnMap, columnNotes, isPaperTable } from './columns.ts';
import { rowFields } from './row.ts';

/** An object that may be a paper. */
type Row = Record<string, unknown>;

/** Envelopes are looked through to this depth. */
const maxDepth = 4;

/** How many objects of a list are looked at to tell whether they are papers. */
const sampled = 50;

/** Half of a list's objects must look like papers, or it is a list of other things. */
const leastShare = 0.5;

/**
 * The list of papers in data of anybody's making, wherever it lies: the longest list of objects of which
 * most have what papers have. Objects by key (`{key: paper}`) are a list as well; lists of several
 * parts are joined, each paper with the name of its part as a keyword. Empty where there is none.
 */
export function paperRows(data: unknown, columns?: ReadonlyMap<string, string>): Row[] {
  const lists = listsIn(data, 0, []).filter(({ rows }) => isPaperList(rows, columns));
  if (lists.length === 0) return [];
  const longest = lists.reduce((a, b) => (b.rows.length > a.rows.length ? b : a));
  const alike = lists.filter(
    ({ path }) =>
      path.length === longest.path.length && path.slice(0, -1).join() === longest.path.slice(0, -1).join(),
  );
  if (alike.length === 1) return longest.rows;
  return alike.flatMap(({ rows, path }) => rows.map((row) => ({ section: path.at(-1), ...row })));
}

/**
 * A table of objects, whose columns are the names in all of them: add each, then ask for the notes, then for
 * the works of each. Where the objects are none of papers, but what the objects in them say together with
 * their own names is, each is taken as that; a table that is neither has no works.
 */
export class ObjectTable {
  readonly #given: Source['columns'];
  readonly #names = new Set<string>();
  readonly #flatNames = new Set<string>();
  readonly #sample: Row[] = [];
  #map: ColumnMap = new Map();
  #kind: 'plain' | 'flat' | 'other' | undefined;

  /** `given` are the columns that were named: column -> field. */
  constructor(given?: Source['columns']) {
    this.#given = given;
  }

  add(row: Row): void {
    if (this.#sample.length < sampled) this.#sample.push(row);
    for (const name in row) this.#names.add(name);
    if (this.#kind !== 'plain') for (const name in flatRow(row)) this.#flatNames.add(name);
    if (this.#sample.length === sampled) this.#kind ??= this.#kindOfSample();
  }

  /** What the columns were taken as. */
  *notes(): Generator<RawFault | RawNote> {
    this.#kind ??= this.#kindOfSample();
    if (this.#kind === 'other') return;
    this.#map = columnMap([...(this.#kind === 'plain' ? this.#names : this.#flatNames)], this.#given);
    yield* columnNotes(this.#map, this.#given);
  }

  /** The work of an object, or the fault at its line that it has no title. */
  *works(row: Row, line: number): Generator<RawWork | RawFault> {
    if (this.#kind === 'other') return;
    const own = this.#kind === 'plain' ? row : flatRow(row);
    const fields = rowFields(own, this.#map);
    if (fields['title'] !== undefined) yield { line, fields };
    else
      yield {
        line,
        fault: `an entry without a title: ${shortened(JSON.stringify(own), 120)}`,
        remedy: 'Give it one, or take it out.',
      };
  }

  #kindOfSample(): 'plain' | 'flat' | 'other' {
    if (this.#sample.length === 0) return 'other';
    if (isPaperList(this.#sample, this.#given)) return 'plain';
    return isPaperList(this.#sample.map(flatRow), this.#given) ? 'flat' : 'other';
  }
}

function listsIn(
  data: unknown,
  depth: number,
  path: readonly string[],
): { path: readonly string[]; rows: Row[] }[] {
  if (depth > maxDepth || typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) {
    const rows = data.filter(isObject);
    return rows.length > 0 ? [{ path, rows }] : [];
  }
  const values = Object.entries(data);
  const byKey =
    values.length > 1 && values.every(([, value]) => isObject(value) && isPaperTable(Object.keys(value)))
      ? [{ path, rows: values.map(([key, value]) => ({ key, ...(value as Row) })) }]
      : [];
  return [...byKey, ...values.flatMap(([name, value]) => listsIn(value, depth + 1, [...path, name]))];
}

/** A row with what the objects in it say beside its own names, which come first. */
function flatRow(row: Row): Row {
  const [inner, own] = [
    Object.entries(row).filter(([, value]) => isObject(value)),
    Object.entries(row).filter(([, value]) => !isObject(value)),
  ];
  return { ...Object.assign({}, ...inner.map(([, value]) => value)), ...Object.fromEntries(own) };
}

/** Whether most rows have what papers have. */
function isPaperList(rows: readonly Row[], columns?: ReadonlyMap<string, string>): boolean {
  const some = rows.slice(0, sampled);
  return (
    some.filter((row) =>
      isPaperTable(
        Object.keys(row).filter((name) => row[name] !== null && row[name] !== ''),
        columns,
      ),
    ).length >=
    some.length * leastShare
  );
}
