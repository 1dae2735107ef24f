import { type LineRun, lineRunsOf, type Source } from '../source.ts';
import type { RawFault, RawWork } from './work.ts';

/** A line of a record: its tag and what stands behind it, with the lines that go on with it. */
export interface TaggedField {
  tag: string;
  value: string;
  /** From 1. */
  line: number;
}

/** How a format of tagged lines is written. */
export interface TaggedSyntax {
  /** The tag and the value of a line. */
  field: RegExp;
  /** Whether a field begins a record. */
  begins(field: TaggedField): boolean;
  /** Whether a field ends one. */
  ends(field: TaggedField): boolean;
}

/** RIS: `TY  - JOUR` to `ER  - `; some programs write one space, or none behind the hyphen. */
export const risSyntax: TaggedSyntax = {
  field: /^\s{0,3}([A-Z][A-Z0-9]) {1,2}-(?: |$)(.*)$/,
  begins: ({ tag }) => tag === 'TY',
  ends: ({ tag }) => tag === 'ER',
};

/** PubMed's format of tagged lines (https://www.nlm.nih.gov/bsd/mms/medlineelements.html). */
export const nbibSyntax: TaggedSyntax = {
  field: /^([A-Z]{2,4}) {0,2}- (.*)$/,
  begins: ({ tag }) => tag === 'PMID',
  ends: () => false,
};

/** How the records of a format of tagged lines are read. */
export interface TaggedFormat {
  syntax: TaggedSyntax;
  workOf(record: readonly TaggedField[]): RawWork;
}

/** The works of a whole text of tagged lines. */
export function* taggedWorks(text: string, { syntax, workOf }: TaggedFormat): Generator<RawWork | RawFault> {
  const records = new TaggedRecords(syntax);
  for (const record of records.in({ lines: text.split('\n'), first: 1 })) yield titledWork(workOf(record));
  for (const record of records.rest()) yield titledWork(workOf(record));
}

/** The works of a source of tagged lines, of which one record is held at a time. */
export async function* readTagged(
  source: Source,
  { syntax, workOf }: TaggedFormat,
): AsyncGenerator<RawWork | RawFault> {
  const records = new TaggedRecords(syntax);
  for await (const run of lineRunsOf(source))
    for (const record of records.in(run)) yield titledWork(workOf(record));
  for (const record of records.rest()) yield titledWork(workOf(record));
}

/** A work, or the fault that it has no title. */
function titledWork(work: RawWork): RawWork | RawFault {
  if (work.fields['title'] !== undefined) return work;
  return {
    line: work.line,
    fault: 'a record without a title (TI)',
    remedy: 'Give it one and import the file again.',
  };
}

/** What a record says under some tags, in its order. */
export function taggedValues(record: readonly TaggedField[], ...tags: readonly string[]): string[] {
  return record.filter(({ tag, value }) => tags.includes(tag) && value !== '').map(({ value }) => value);
}

/** What a record says first under the first of some tags that it has. */
export function firstTaggedValue(
  record: readonly TaggedField[],
  ...tags: readonly string[]
): string | undefined {
  return tags.map((tag) => taggedValues(record, tag)[0]).find((value) => value !== undefined);
}

/**
 * Finds the records of tagged lines, each with its fields in order. A line without a tag goes on with the one
 * before it; blank lines within a record mean nothing.
 */
class TaggedRecords {
  readonly #syntax: TaggedSyntax;
  #record: TaggedField[] | undefined;

  constructor(syntax: TaggedSyntax) {
    this.#syntax = syntax;
  }

  /** The records that further lines complete. */
  *in({ lines, first }: LineRun): Generator<TaggedField[]> {
    for (const [at, written] of lines.entries()) {
      const [, tag, value = ''] = this.#syntax.field.exec(written) ?? [];
      if (tag === undefined) {
        const last = this.#record?.at(-1);
        if (last && written.trim() !== '') last.value += `${last.value === '' ? '' : ' '}${written.trim()}`;
        continue;
      }
      const field = { tag, value: value.trim(), line: first + at };
      if (this.#syntax.begins(field)) {
        yield* this.rest();
        this.#record = [field];
      } else if (this.#record && this.#syntax.ends(field)) yield* this.rest();
      else this.#record?.push(field);
    }
  }

  /** The record that has no end. */
  *rest(): Generator<TaggedField[]> {
    const record = this.#record;
    this.#record = undefined;
    if (record) yield record;
  }
}
