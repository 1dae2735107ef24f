import type { SourceKind } from '../../paper/fields.ts';
import type { SourceEntry } from '../entry/candidate.ts';
import { type Place, type Problem, problemAt, type Severity } from '../problem.ts';
import type { Source } from '../source.ts';

/** What a page shows around a list of papers. */
export interface ListingChrome {
  badge?: string;
  call?: string;
  button?: string;
  curator?: string;
  /** The day as it is printed; the year is often left out. */
  day?: { month: number; day: number; year?: number };
}

/** What a reader finds in a source, in its order. */
export type Found =
  | { kind: 'entry'; entry: Omit<SourceEntry, 'file' | 'format'> }
  | { kind: 'problem'; problem: Problem }
  /** Chrome of listing `section` of the file, from 0. */
  | { kind: 'chrome'; section: number; chrome: ListingChrome; line: number };

/** A source format. */
export interface Format {
  name: string;
  /** How its data come about, which decides how far they are trusted. */
  kind: SourceKind;
  /** What it is, for messages: `text as pasted from a page`. */
  about: string;
  /** How its files usually end. */
  endings: readonly string[];
  mediaType: string;
  /** Whether files of this format refer to each other, so that each is read with all of them. */
  isShared?: boolean;
  /** Whether a source with these first characters is of this format. */
  recognises(head: string): boolean;
  /**
   * What is in a source; `others` are all sources of the import, for those that refer to each other.
   * Throws a SourceError where the source can't be read on; what was found before stays good.
   */
  read(source: Source, others: readonly Source[]): AsyncGenerator<Found>;
}

/** A problem as a reader finds it. */
export function foundProblem(severity: Severity, place: Place, what: string, remedy: string): Found {
  return { kind: 'problem', problem: problemAt(severity, place, what, remedy) };
}
