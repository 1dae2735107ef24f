/**
 * What one entry of a source says of a paper, under the names of the record's fields; not checked as
 * yet. Links stand beside the other fields (`pdf`, `code`, ...); what no field fits is in `extra`.
 */
export interface RawWork {
  /** Where the entry begins in its source, from 1. */
  line: number;
  fields: Record<string, unknown>;
}

/** An entry that can't be read, and why. */
export interface RawFault {
  line: number;
  fault: string;
  /** What the person can do about it, as a sentence. */
  remedy: string;
}

/** What a reader has to say about a whole source: how it was read, what was left. */
export interface RawNote {
  line: number;
  note: string;
  /** What the person can do about it, as a sentence. */
  remedy: string;
}
