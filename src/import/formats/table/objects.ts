import { shortened } from '../../problem.ts';
import { isObject } from '../json.ts';
import type { RawFault, RawWork } from '../work.ts';
import { columnMap, isPaperTable } from './columns.ts';
import { rowFields } from './row.ts';
import type { TableWorks } from './separated.ts';

/** An object that may be a paper. */
export type Row = Record<string, unknown>;

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

/** The works among rows. A row without a title is a fault at its line. */
export function rowWorks(
  rows: readonly { row: Row; line: number }[],
  columns?: ReadonlyMap<string, string>,
): TableWorks {
  const names = [...new Set(rows.flatMap(({ row }) => Object.keys(row)))];
  const map = columnMap(names, columns);
  const works = rows.map(({ row, line }): RawWork | RawFault => {
    const fields = rowFields(row, map);
    return fields['title'] === undefined
      ? {
          line,
          fault: `an entry without a title: ${shortened(JSON.stringify(row), 120)}`,
          remedy: 'Give it one, or take it out.',
        }
      : { line, fields };
  });
  return { map, works };
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
export function flatRow(row: Row): Row {
  const [inner, own] = [
    Object.entries(row).filter(([, value]) => isObject(value)),
    Object.entries(row).filter(([, value]) => !isObject(value)),
  ];
  return { ...Object.assign({}, ...inner.map(([, value]) => value)), ...Object.fromEntries(own) };
}

/** Whether most rows have what papers have. */
export function isPaperList(rows: readonly Row[], columns?: ReadonlyMap<string, string>): boolean {
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
