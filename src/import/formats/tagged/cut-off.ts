import type { LineRun } from '../../source.ts';
import type { RawFault, RawNote } from '../work.ts';
import type { TaggedField, TaggedSyntax } from './tagged-syntax.ts';

const remedy = 'If it is, export it again, whole, and import it again.';

/** Tells whether a source of tagged lines ends before its last record does, which lacks what ends the others. */
export class CutOff {
  readonly #syntax: TaggedSyntax;
  /** Whether a record has the tag that ends one. */
  #hasEnds = false;
  /** Whether the last line has no end. */
  #isOpen = false;

  constructor(syntax: TaggedSyntax) {
    this.#syntax = syntax;
  }

  add({ lines, isOpen }: LineRun): void {
    const { field, lastTag } = this.#syntax;
    this.#isOpen = isOpen === true;
    if (lastTag === undefined || this.#hasEnds) return;
    this.#hasEnds = lines.some((line) => line.includes(lastTag) && field.exec(line)?.[1] === lastTag);
  }

  /**
   * What is certain of the record with which the source ends, and what is to be said of it. Where the last line has no
   * end, its value isn't certain. `isOnly` is whether no other record stands before.
   */
  sureOf(
    record: readonly TaggedField[],
    isOnly: boolean,
  ): { record: readonly TaggedField[]; said: (RawFault | RawNote)[] } {
    const { lastTag } = this.#syntax;
    const last = record.at(-1);
    const isWhole = lastTag === undefined || record.some(({ tag }) => tag === lastTag);
    if (!last || isWhole || !(this.#hasEnds || isOnly)) return { record, said: [] };
    const { line, tag } = last;
    if (this.#hasEnds && this.#isOpen) {
      const fault = `the file seems cut off: it ends within ${tag}, which is left out`;
      return { record: record.slice(0, -1), said: [{ line, fault, remedy }] };
    }
    const note = `the file may be cut off: its last record has no ${lastTag}, and ends with ${tag}`;
    return { record, said: [{ line, note, remedy }] };
  }
}
