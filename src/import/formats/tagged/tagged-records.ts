import { counted } from '../../../paper/count.ts';
import { shortened, shownValue } from '../../problem.ts';
import { type LineRun, lineRunsOf, type Source } from '../../source.ts';
import { LeftData } from '../left-data.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { CutOff } from './cut-off.ts';
import type { TaggedField, TaggedSyntax } from './tagged-syntax.ts';

/** RIS: `TY  - JOUR` to `ER  - `; some programs write one space, or none behind the hyphen. */
export const risSyntax: TaggedSyntax = {
  field: /^\s{0,3}([A-Z][A-Z0-9]) {1,2}-(?: |$)(.*)$/s,
  begins: ({ tag }) => tag === 'TY',
  ends: ({ tag }) => tag === 'ER',
  mayLackBeginning: true,
  title: 'TI',
  lastTag: 'ER',
  // EndNote writes one a line.
  lists: new Set(['KW']),
};

/** PubMed's format of tagged lines (https://www.nlm.nih.gov/bsd/mms/medlineelements.html), in which ERIC exports as well. */
export const nbibSyntax: TaggedSyntax = {
  field: /^([A-Z]{2,4}|\d{4}) {0,2}- (.*)$/s,
  begins: ({ tag }, first) => tag === 'PMID' || (tag === 'OWN' && first !== 'PMID'),
  ends: () => false,
  mayLackBeginning: true,
  endsAtBlank: true,
  indents: true,
  title: 'TI',
  lastTag: 'SO',
};

/**
 * Plain text of Web of Science: `PT J` to `ER`, further lines three spaces in
 * (https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html).
 */
export const webOfScienceSyntax: TaggedSyntax = {
  field: /^([A-Z][A-Z0-9])(?: (.*))?$/s,
  begins: ({ tag }) => tag === 'PT',
  ends: ({ tag }) => tag === 'ER' || tag === 'EF',
  title: 'TI',
  lastTag: 'ER',
  lists: new Set(['AU', 'AF', 'BA', 'BF', 'CA', 'BE', 'ED', 'CR', 'C1']),
};

/** EndNote's tagged format, which Google Scholar and publishers offer: `%0 Journal Article`, `%T A title`. */
export const endnoteSyntax: TaggedSyntax = {
  field: /^%([0-9A-Z@!>[(+^~])(?: (.*))?$/s,
  begins: ({ tag }) => tag === '0',
  ends: () => false,
  mayLackBeginning: true,
  endsAtBlank: true,
  title: '%T',
  lists: new Set(['K']),
};

/** How the records of a format of tagged lines are read. */
export interface TaggedFormat {
  syntax: TaggedSyntax;
  workOf(record: readonly TaggedField[]): RawWork;
}

/** The works of a whole text of tagged lines. */
export function* taggedWorks(
  text: string,
  { syntax, workOf }: TaggedFormat,
): Generator<RawWork | RawFault | RawNote> {
  const works = new TaggedWorks({ syntax, workOf });
  yield* works.in({ lines: text.split('\n'), first: 1, isOpen: !text.endsWith('\n') });
  yield* works.rest();
}

/** The works of a source of tagged lines, of which one record is held at a time. */
export async function* readTagged(
  source: Source,
  { syntax, workOf }: TaggedFormat,
): AsyncGenerator<RawWork | RawFault | RawNote> {
  const works = new TaggedWorks({ syntax, workOf });
  for await (const run of lineRunsOf(source)) yield* works.in(run);
  yield* works.rest();
}

/** Makes works of tagged lines; what no field holds is noted at the end. */
class TaggedWorks {
  readonly #format: TaggedFormat;
  readonly #records: TaggedRecords;
  readonly #left = new LeftData();
  readonly #cutOff: CutOff;
  #isFirst = true;

  constructor(format: TaggedFormat) {
    this.#format = format;
    this.#cutOff = new CutOff(format.syntax);
    this.#records = new TaggedRecords(format.syntax);
  }

  /** The works that further lines complete. */
  *in(run: LineRun): Generator<RawWork | RawFault> {
    this.#cutOff.add(run);
    for (const record of this.#records.in(run)) yield this.#workOf(record);
  }

  /** The work that has no end, and what is left out. */
  *rest(): Generator<RawWork | RawFault | RawNote> {
    for (const last of this.#records.rest()) {
      const { record, said } = this.#cutOff.sureOf(last, this.#isFirst);
      const work = this.#workOf(record);
      // What lacks its title since the file is cut off is said once.
      if ('fields' in work || !said.some((each) => 'fault' in each)) yield work;
      yield* said;
    }
    yield* this.#left.notes();
    yield* this.#records.outsideNote();
  }

  #workOf(record: readonly TaggedField[]): RawWork | RawFault {
    const { syntax, workOf } = this.#format;
    this.#isFirst = false;
    const work = workOf(record);
    const texts = record.map(({ tag, value }) => ({ path: tag, text: value }));
    if (!work.isWhole) this.#left.add(texts, work.fields, work.line);
    return titledWork(work, syntax);
  }
}

/** A work, or the fault that it has no title. */
function titledWork(work: RawWork, { title }: TaggedSyntax): RawWork | RawFault {
  if (work.fields['title'] !== undefined) return work;
  return {
    line: work.line,
    fault: `a record without a title (${title})`,
    remedy: 'Give it one and import the file again.',
  };
}

/** What a record says under some tags, in its order. */
export function taggedValues(record: readonly TaggedField[], ...tags: readonly string[]): string[] {
  return record.filter(({ tag, value }) => tags.includes(tag) && value !== '').map(({ value }) => value);
}

/** What a record says under tags that have no field, by the names that `extras` gives them, each thing once. */
export function taggedExtra(
  record: readonly TaggedField[],
  extras: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(extras).flatMap(([tag, name]) => {
      const values = new Set(taggedValues(record, tag));
      return values.size > 0 ? [[name, [...values].join('; ')]] : [];
    }),
  );
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
  /** Whether a field has begun a record. */
  #hasBegun = false;
  #isBehindBlank = false;
  /** The first of the lines that are no part of a record, and how many there are. */
  #outside: { line: number; text: string; count: number } | undefined;

  constructor(syntax: TaggedSyntax) {
    this.#syntax = syntax;
  }

  /** Adds a line without a tag to the field before it, or where that is a list as a value of its own. */
  #goOn(more: string, line: number): void {
    const last = this.#record?.at(-1);
    if (!last || more === '') return;
    if (this.#syntax.lists?.has(last.tag) && last.value !== '')
      this.#record?.push({ tag: last.tag, value: more, line });
    else last.value += `${last.value === '' ? '' : ' '}${more}`;
  }

  /** The records that further lines complete. */
  *in({ lines, first }: LineRun): Generator<TaggedField[]> {
    for (const [at, written] of lines.entries()) {
      const [, tag, value = ''] = this.#syntax.field.exec(written) ?? [];
      if (this.#syntax.endsAtBlank && !this.#hasBegun && written.trim() === '') yield* this.rest();
      if (tag === undefined) {
        if (!this.#isOutside(written, first + at)) this.#goOn(written.trim(), first + at);
        continue;
      }
      this.#isBehindBlank = false;
      // R writes what it doesn't know as `NA`.
      const field = { tag, value: value.trim().replace(/^NA$/, ''), line: first + at };
      if (this.#syntax.begins(field, this.#record?.[0]?.tag)) {
        // What stands before the first that begins a record belongs to it.
        const before = this.#hasBegun ? [] : (this.#record ?? []);
        if (this.#hasBegun) yield* this.rest();
        this.#hasBegun = true;
        this.#record = [...before, field];
      } else if (this.#syntax.ends(field)) yield* this.rest();
      else if (this.#record) this.#record.push(field);
      else if (this.#syntax.mayLackBeginning && !this.#hasBegun) this.#record = [field];
    }
  }

  /** Whether a line without a tag is no part of the record above it; a blank line parts them. */
  #isOutside(written: string, line: number): boolean {
    if (written.trim() === '') this.#isBehindBlank = true;
    if (!this.#syntax.indents || !this.#isBehindBlank || !/^\S/.test(written)) return false;
    this.#outside ??= { line, text: written.trim(), count: 0 };
    this.#outside.count++;
    return true;
  }

  /** Names the lines that are no part of a record. */
  *outsideNote(): Generator<RawNote> {
    if (!this.#outside) return;
    const { line, text, count } = this.#outside;
    yield {
      line,
      note: `${counted(count, 'line')} outside of records ${count === 1 ? 'is' : 'are'} not read: ${shownValue(shortened(text, 80))}`,
      remedy: 'If papers are among them, put them in a file of their own and import that.',
    };
  }

  /** The record that has no end. */
  *rest(): Generator<TaggedField[]> {
    const record = this.#record;
    this.#record = undefined;
    if (record) yield record;
  }
}
