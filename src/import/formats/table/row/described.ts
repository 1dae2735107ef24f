import { isScholarly } from '../../scholarly.ts';
import { nameKey } from '../../values/aliases.ts';
import { isBlank, valueText } from '../../values/value-text.ts';
import type { ColumnMap } from '../columns/columns.ts';

/** What a column is called that holds an abstract, or a line on the paper by the owner of the list. */
const eitherKey = /^(?:description|desc|excerpt|summary|resume)$/;

/** A shorter text, in characters, is a line on the paper. */
const shortestAbstractChars = 250;

/**
 * The map of a table without a column for abstracts that holds lines on the papers instead, which then stay other
 * data: what is called a description is an abstract where most of the rows have a text that reads like one. `given` are
 * the columns that were named, which stay.
 */
export function withAbstracts(
  map: ColumnMap,
  rows: readonly Readonly<Record<string, unknown>>[],
  given: ReadonlyMap<string, string> = new Map(),
): ColumnMap {
  return new Map(
    [...map].map(([name, field]) => {
      if (field !== 'abstract' || given.has(name) || !eitherKey.test(nameKey(name))) return [name, field];
      const texts = rows.map((row) => valueText(row[name])).filter((text) => !isBlank(text));
      const abstracts = texts.filter((text) => text.length >= shortestAbstractChars && isScholarly(text));
      return [name, abstracts.length * 2 >= texts.length ? field : undefined];
    }),
  );
}
