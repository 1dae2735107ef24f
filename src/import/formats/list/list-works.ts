import type { RawWork } from '../work.ts';

/** Why an entry isn't read as a paper. */
export type OtherKind = 'section' | 'title' | 'paper' | 'text' | 'data';

/** An entry of a list that isn't read as a paper. */
export interface OtherEntry {
  line: number;
  text: string;
  /** The heading above it. */
  heading: string;
  kind: OtherKind;
}

/** What a list gives: its works, and its entries that are none. */
export interface ListWorks {
  works: RawWork[];
  others: OtherEntry[];
}
