import type { Found } from '../formats/format.ts';
import type { Problem } from '../problem.ts';
import type { Source } from '../source.ts';

/** A source as it is handed to the thread that reads it, which asks for its bytes. */
export type HandedSource = Omit<Source, 'bytes'>;

/** What a thread is told: what there is, what to read, a piece that it asked for, or that it may hand over more. */
export type ReadingOrder =
  /** The sources of the import, as far as what is read next may refer to them. */
  | { kind: 'sources'; sources: HandedSource[] }
  /** Reads the source in that place among them. */
  | { kind: 'read'; format: string; source: number }
  /** The next piece of a stream; without bytes the stream has ended. */
  | { kind: 'piece'; stream: number; bytes?: Uint8Array }
  | { kind: 'more' };

/**
 * What a thread has to say: that it wants the next piece of a source, from its beginning for each new
 * stream, or no more of a stream; what it found, that it is done, that the source can't be read on, or that it
 * failed.
 */
export type ReadingAnswer =
  | { kind: 'wanted'; stream: number; source: number }
  | { kind: 'left'; stream: number }
  | { kind: 'found'; found: Found[] }
  | { kind: 'done' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'failed'; message: string };

/** So many batches of what was found may wait to be taken; then the thread waits. */
export const mostBatchesWaiting = 3;
