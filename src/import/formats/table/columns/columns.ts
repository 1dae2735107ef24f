import { isPrivateName } from '../../../entry/private-data.ts';
import type { RawFault, RawNote } from '../../work.ts';
import { fieldsOfNames } from './column-field.ts';

/** What each column of a source is read as, the likeliest of each field first; what is read as nothing is kept in `extra`. */
export type ColumnMap = ReadonlyMap<string, string | undefined>;

/** The faults that columns are which were asked for and aren't there. */
export function* missingColumns(
  names: readonly string[],
  given: ReadonlyMap<string, string> = new Map(),
): Generator<RawFault> {
  for (const name of given.keys())
    if (!names.includes(name))
      yield {
        line: 1,
        fault: `no column is called "${name}"`,
        remedy: `The columns are ${names.join(', ')}.`,
      };
}

/** What the columns were taken as, behind what is missing of those that were asked for. */
export function* columnNotes(
  map: ColumnMap,
  given: ReadonlyMap<string, string> | undefined,
): Generator<RawFault | RawNote> {
  yield* missingColumns([...map.keys()], given);
  yield columnNote(map);
}

/** What the columns were taken as, and which were left, for the person who imports. */
function columnNote(map: ColumnMap): RawNote {
  const names = [...map.keys()];
  const taken = names.filter((name) => map.get(name) !== undefined);
  const left = names.filter((name) => map.get(name) === undefined && !isPrivateName(name));
  const said = taken.map((name) => (name === map.get(name) ? name : `${name} as ${map.get(name)}`));
  return {
    line: 1,
    note: `columns: ${said.join(', ')}${left.length > 0 ? `; kept as other data: ${left.join(', ')}` : ''}`,
    remedy: 'Where that is wrong, say so with --map field=column.',
  };
}

/**
 * What the columns of a table are read as: by `given` (column -> field) where it says so, else by the
 * table of aliases. Where several columns are one field, the one whose name comes first among the aliases
 * leads, and the others fill what it leaves empty; but a title is in one column.
 */
export function columnMap(
  names: readonly string[],
  given: ReadonlyMap<string, string> = new Map(),
): ColumnMap {
  const fields = fieldsOfNames(names, given);
  const columns = names.map((name, at) => ({ name, ...(fields[at] ?? unknown) }));
  columns.sort((a, b) => a.rank - b.rank);
  const title = columns.find(({ field }) => field === 'title');
  return new Map(
    columns.map((column) => [
      column.name,
      column.field === 'title' && column !== title ? undefined : column.field,
    ]),
  );
}

const unknown = { field: undefined, rank: Number.POSITIVE_INFINITY };

/** The names of columns, each unlike the others: one without a name is called by its place, a second of one name by its number. */
export function distinctNames(cells: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return cells.map((cell, at) => {
    const name = cell.trim() || `column ${at + 1}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
