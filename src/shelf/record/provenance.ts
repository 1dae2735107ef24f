import { fieldNames, fieldRules } from '../../paper/fields.ts';
import { fieldValuesOf, type Paper } from '../../paper/paper.ts';
import { fields } from '../../words/words.ts';

/** What a page says of one field: whether it is known, and where it came from. */
export interface Provenance {
  label: string;
  /** Absent where the value is unknown or its file names no source. */
  source?: string;
  known: boolean;
}

/** Where the data of a paper came from, field by field; most fields are there even where they are unknown. */
export function provenanceOf({ abstract, ...record }: Paper): Provenance[] {
  const values = fieldValuesOf(record, abstract);
  return fieldNames.flatMap((field) => {
    const { sourceShown } = fieldRules[field];
    const known = values[field] !== undefined;
    const source = record.sources[field];
    const isShown = sourceShown === 'always' || (sourceShown === 'if known' && known && source !== undefined);
    return isShown ? [{ label: fields[field], known, ...(source && { source }) }] : [];
  });
}
