import type { RawFault, RawWork } from '../work.ts';

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
  /** The tag of the title, as a person who has to give one should read it. */
  title: string;
  /** Tags of which each further line is a value of its own, and doesn't go on with the one before. */
  lists?: ReadonlySet<string>;
}

/** RIS: `TY  - JOUR` to `ER  - `; some programs write one space, or none behind the hyphen. */
export const risSyntax: TaggedSyntax = {
  field: /^\s{0,3}([A-Z][A-Z0-9]) {1,2}-(?: |$)(.*)$/,
  begins: ({ tag }) => tag === 'TY',
  ends: ({ tag }) => tag === 'ER',
  title: 'TI',
};

/** PubMed's format of tagged lines (https://www.nlm.nih.gov/bsd/mms/medlineelements.html). */
export const nbibSyntax: TaggedSyntax = {
  field: /^([A-Z]{2,4}) {0,2}- (.*)$/,
  begins: ({ tag }) => tag === 'PMID',
  ends: () => false,
  title: 'TI',
};

/**
 * Plain text of Web of Science: `PT J` to `ER`, further lines three spaces in
 * (https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html).
 */
export const webOfScienceSyntax: TaggedSyntax = {
  field: /^([A-Z][A-Z0-9])(?: (.*))?$/,
  begins: ({ tag }) => tag === 'PT',
  ends: ({ tag }) => tag === 'ER' || tag === 'EF',
  title: 'TI',
  lists: new Set(['AU', 'AF', 'BA', 'BF', 'CA', 'BE', 'ED', 'CR', 'C1']),
};

/** EndNote's tagged format, which Google Scholar and publishers offer: `%0 Journal Article`, `%T A title`. */
export const endnoteSyntax: TaggedSyntax = {
  field: /^%([0-9A-Z@!>[(+^~])(?: (.*))?$/,
  begins: ({ tag }) => tag === '0',
  ends: () => false,
  title: '%T',
  lists: new Set(['K']),
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
        fault: `a record without a title (${syntax.title})`,
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
      const more = written.trim();
      if (!record || !last || more === '') continue;
      if (syntax.lists?.has(last.tag) && last.value !== '')
        record.push({ tag: last.tag, value: more, line: at + 1 });
      else last.value += `${last.value === '' ? '' : ' '}${more}`;
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
