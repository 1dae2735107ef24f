import { typeByKey } from '../../table/columns/column-field.ts';
import { nameKey } from '../../values/aliases.ts';
import type { Segment } from '../segment/segment-type.ts';

/** The kind of work that words in brackets behind a title say, as CSL's type: `[journal article]`. */
export function saidKind({ text, depth, href }: Segment): string | undefined {
  return depth > 0 && href === undefined && /\s/.test(text) ? typeByKey[nameKey(text)] : undefined;
}
