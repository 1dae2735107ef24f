/** How much a problem matters: a record was refused, sources differ, or something is worth knowing. */
export type Severity = 'refused' | 'differs' | 'note';

/** Something that the import report names. */
export interface Problem {
  severity: Severity;
  file: string;
  /** From 1; absent where the whole file is meant. */
  line?: number;
  what: string;
  remedy: string;
}
