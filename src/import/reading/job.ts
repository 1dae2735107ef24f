import type { Found } from '../formats/format.ts';
import type { Problem } from '../problem.ts';

/** A source as it is handed to the thread that reads it. */
export interface HandedSource {
  name: string;
  bytes: Uint8Array;
  columns?: ReadonlyMap<string, string> | undefined;
}

/** What a thread is to read. */
export interface ReadingJob {
  format: string;
  source: HandedSource;
  others: HandedSource[];
}

/** What a thread has to say: what it found, that it is done, that the source can't be read on, or that it failed. */
export type ReadingAnswer =
  | { kind: 'found'; found: Found[] }
  | { kind: 'done' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'failed'; message: string };
