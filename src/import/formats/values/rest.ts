import { type CitationRest, restIn, wholeRestName } from '../../../paper/citation/rest.ts';
import { fieldSchema } from '../../../paper/paper.ts';
import type { RawWork } from '../work.ts';

/**
 * A work of a citation file as its record was, where the file is Offprint's own: `rest` is what its
 * entry says besides what the format has a place for. The key of such an entry is one that the shelf
 * gave, unless the rest says otherwise.
 */
export function withRest(work: RawWork, rest: string | CitationRest | undefined): RawWork {
  const said = typeof rest === 'string' ? restIn(rest) : rest;
  if (!said) return work;
  const { key: _, ...read } = work.fields;
  const fields = new Map(said[wholeRestName] === true ? [] : Object.entries(read));
  for (const [name, value] of Object.entries(said)) {
    if (!Object.hasOwn(fieldSchema.shape, name)) continue;
    if (value === null) fields.delete(name);
    else fields.set(name, value);
  }
  const { id } = said;
  return {
    line: work.line,
    fields: Object.fromEntries(fields),
    isWhole: true,
    ...(typeof id === 'string' && { id }),
  };
}
