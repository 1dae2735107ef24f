import type { RawFault, RawNote } from '../work.ts';
import { aliases, columnKey, fieldByKey } from './aliases.ts';

/** What each column of a source is read as; what is read as nothing is kept in `extra`. */
export type ColumnMap = ReadonlyMap<string, string | undefined>;

/** What the columns were taken as, behind the faults that those are which were asked for and aren't there. */
export function* columnNotes(
  map: ColumnMap,
  given: ReadonlyMap<string, string> = new Map(),
): Generator<RawFault | RawNote> {
  for (const name of given.keys())
    if (!map.has(name))
      yield {
        line: 1,
        fault: `no column is called "${name}"`,
        remedy: `The columns are ${[...map.keys()].join(', ')}.`,
      };
  yield columnNote(map);
}

/** What the columns were taken as, and which were left, for the person who imports. */
function columnNote(map: ColumnMap): RawNote {
  const names = [...map.keys()];
  const taken = names.filter((name) => map.get(name) !== undefined);
  const left = names.filter((name) => map.get(name) === undefined);
  const said = taken.map((name) => (name === map.get(name) ? name : `${name} as ${map.get(name)}`));
  return {
    line: 1,
    note: `columns: ${said.join(', ')}${left.length > 0 ? `; kept as other data: ${left.join(', ')}` : ''}`,
    remedy: 'Where that is wrong, say so with --map column=field.',
  };
}

/**
 * What the columns of a table are read as: by `given` (column -> field) where it says so, else by the
 * table of aliases. Where several columns would be one field, the one whose name comes first among the
 * aliases is, but links and keywords take all.
 */
export function columnMap(
  names: readonly string[],
  given: ReadonlyMap<string, string> = new Map(),
): ColumnMap {
  const map = new Map<string, string | undefined>();
  const best = new Map<string, { name: string; rank: number }>();
  for (const name of names) {
    const asked = given.get(name);
    const field = asked ?? fieldByKey.get(columnKey(name));
    map.set(name, field);
    if (field === undefined || isShared(field)) continue;
    const rank = asked === undefined ? (aliases[field]?.indexOf(columnKey(name)) ?? 0) : -1;
    const known = best.get(field);
    if (known && known.rank <= rank) map.set(name, undefined);
    else {
      if (known) map.set(known.name, undefined);
      best.set(field, { name, rank });
    }
  }
  return map;
}

/** Fields that several columns may give together. */
function isShared(field: string): boolean {
  return ['keywords', 'code', 'project', 'data', 'video', 'slides', 'published'].includes(field);
}

/** Whether a set of names is that of papers: it has a title, and something else that papers have. */
export function isPaperTable(
  names: readonly string[],
  given: ReadonlyMap<string, string> = new Map(),
): boolean {
  const fields = new Set([...columnMap(names, given).values()].filter((field) => field !== undefined));
  const telling = [
    'authors',
    'abstract',
    'published',
    'doi',
    'arxiv',
    'paper',
    'pdf',
    'pmid',
    'pmcid',
    'openreview',
  ];
  if (names.some((name) => given.get(name) === 'title')) return true;
  return fields.has('title') && telling.some((field) => fields.has(field));
}
