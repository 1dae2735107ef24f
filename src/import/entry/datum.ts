import type { FieldName, FieldValues } from '../../paper/paper.ts';

/** A value and where it came from: `listing.txt`, or `metadata.json: public dataset`. */
export interface Datum<T = unknown> {
  value: T;
  source: string;
}

/** What is said of a paper, by field, checked and in canonical form. */
export type FieldData = { [F in FieldName]?: Datum<NonNullable<FieldValues[F]>> };
