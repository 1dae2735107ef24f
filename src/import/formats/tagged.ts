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

/** The works of a text of tagged lines. A record without a title is a fault. */
export function* taggedWorks(
  text: string,
  syntax: TaggedSyntax,
  workOf: (record: readonly TaggedField[]) => RawWork,
): Generator<RawWork | RawFault> {
  for (const record of taggedRecords(text, syntax)) {
    const work = workOf(record);
    if (work.fields['title'] === undefined)
      yield {
        line: work.line,
        fault: 'a record without a title (TI)',
        remedy: 'Give it one and import the file again.',
      };
    else yield work;
  }
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
 * The records of a text of tagged lines, each with its fields in order. A line without a tag goes on
 * with the one before it; blank lines within a record mean nothing.
 */
export function* taggedRecords(text: string, syntax: TaggedSyntax): Generator<TaggedField[]> {
  let record: TaggedField[] | undefined;
  for (const [at, written] of text.split('\n').entries()) {
    const [, tag, value = ''] = syntax.field.exec(written) ?? [];
    if (tag === undefined) {
      const last = record?.at(-1);
      if (last && written.trim() !== '') last.value += `${last.value === '' ? '' : ' '}${written.trim()}`;
      continue;
    }
    const field = { tag, value: value.trim(), line: at + 1 };
    if (syntax.begins(field)) {
      if (record) yield record;
      record = [field];
    } else if (record && syntax.ends(field)) {
      yield record;
      record = undefined;
    } else record?.push(field);
  }
  if (record) yield record;
}
