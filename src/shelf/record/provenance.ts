import { fieldNames, fieldRules } from '../../paper/fields.ts';
import { creatorsOf } from '../../paper/name/creators.ts';
import { type FieldName, fieldValuesOf, type Paper } from '../../paper/paper.ts';
import { fields } from '../../words/words.ts';
import { publicationOf } from './publication.ts';

/** What a source gave to a record. */
export interface Provenance {
  /** Absent where the paper's file names no source. */
  source?: string;
  /** What people call the fields, in the order of a page. */
  fields: string[];
}

/** Where the data of a paper came from, the source of its title first. */
export function provenanceOf({ abstract, ...record }: Paper): Provenance[] {
  const values = fieldValuesOf(record, abstract);
  const shown = fieldNames.filter((field) => {
    const { sourceShown } = fieldRules[field];
    const isShown = sourceShown === 'always' || (sourceShown === 'if named' && record.sources[field]);
    return isShown && values[field] !== undefined;
  });
  return [...Map.groupBy(shown, (field) => record.sources[field])].map(([source, names]) => ({
    ...(source && { source }),
    fields: names.map((field) => fields[field]),
  }));
}

/** What readers ask of every paper and no source says of this one; that it has no abstract is said in its place. */
export function unknownOf(paper: Paper): string[] {
  const isKnown: [FieldName, boolean][] = [
    ['authors', creatorsOf(paper).names.length > 0],
    ['published', paper.published !== undefined],
    ['venue', paper.venue !== undefined || publicationOf(paper) !== undefined],
  ];
  return isKnown.flatMap(([field, known]) => (known ? [] : [fields[field]]));
}
