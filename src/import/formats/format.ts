import type { SourceEntry } from '../candidate.ts';
import type { Problem } from '../problem.ts';
import type { Source } from '../source.ts';

/** What a listing shows around its papers. */
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
  | { kind: 'entry'; entry: SourceEntry }
  | { kind: 'problem'; problem: Problem }
  /** The furniture of listing `section` of the file, from 0. */
  | { kind: 'furniture'; section: number; furniture: ListingChrome; line: number };

/** A source format. */
export interface Format {
  name: string;
  /** For messages: `text as pasted from a page`. */
  about: string;
  /** Whether a source with these first characters is of this format. */
  recognises(head: string): boolean;
  /** Throws a SourceError where the source can't be read on; what was found before stays good. */
  read(source: Source): AsyncGenerator<Found>;
}
