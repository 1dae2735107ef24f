import type { Source } from '../../../source.ts';
import { isObject } from '../../json.ts';
import { arePapers } from './evidence.ts';

/** An object that may be a paper. */
export type ObjectRow = Record<string, unknown>;

/** Whether objects are papers, or with the objects in them are, or are other things. */
export type RowKind = 'plain' | 'flat' | 'other';

/** How many objects of a list are looked at to tell whether they are papers. */
export const sampledObjects = 50;

/** What the first objects of a list are; `part` is what the list is called. */
export function rowKind(rows: readonly ObjectRow[], given: Source['columns'], part = ''): RowKind {
  const some = rows.slice(0, sampledObjects);
  if (some.length === 0) return 'other';
  if (arePapers(some, given, part)) return 'plain';
  return arePapers(some.map(flatRow), given, part) ? 'flat' : 'other';
}

/** A row with what the objects in it say beside its own names, which come first. */
export function flatRow(row: ObjectRow): ObjectRow {
  const [inner, own] = [
    Object.entries(row).filter(([, value]) => isObject(value)),
    Object.entries(row).filter(([, value]) => !isObject(value)),
  ];
  return { ...Object.assign({}, ...inner.map(([, value]) => value)), ...Object.fromEntries(own) };
}
