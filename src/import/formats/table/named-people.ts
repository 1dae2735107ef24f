import { isObject } from '../json.ts';
import { fieldOfName } from './columns/column-field.ts';
import type { ObjectRow } from './evidence/row-kind.ts';

/** People are looked for to this depth. */
const maxDepth = 3;

/** By what objects of people are called, besides their names. */
const idNames: readonly string[] = ['id', 'key', 'slug', 'username', 'ref'];

/** Written before an id, so that it is none of the names beside it. */
const idMark = /^(?:id|ref|person|member|author):\s*/i;

/** Rows in which the ids of people that the same data name are their names: `id:aroe` is `Ann Roe`. */
export function withNamedPeople(rows: readonly ObjectRow[], data: unknown): ObjectRow[] {
  const people = new Map(peopleIn(data, 0));
  if (people.size === 0) return [...rows];
  const named = (value: unknown) =>
    typeof value === 'string' ? (people.get(value.replace(idMark, '')) ?? value) : value;
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        const isOfPeople = ['authors', 'editors'].includes(fieldOfName(name)?.field ?? '');
        if (!isOfPeople) return [name, value];
        return [name, Array.isArray(value) ? value.map(named) : named(value)];
      }),
    ),
  );
}

/** The ids of people, each with its name. */
function* peopleIn(data: unknown, depth: number): Generator<[string, string]> {
  if (depth > maxDepth || typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const name = isObject(value) && value['title'] === undefined ? value['name'] : undefined;
    if (typeof name === 'string' && isObject(value)) {
      const ids = idNames.map((one) => value[one]).filter((id) => typeof id === 'string');
      for (const id of Array.isArray(data) ? ids : [key, ...ids]) yield [id, name];
    } else yield* peopleIn(value, depth + 1);
  }
}
