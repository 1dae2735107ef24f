import { pageRange, pagesFrom } from '../../../paper/wording/pages.ts';
import { endnoteType } from '../values/endnote-type.ts';
import { statedFields } from '../values/fields.ts';
import { addressFields, doiFields, linkFields } from '../values/link.ts';
import { nameInGivenOrder } from '../values/names/name-order.ts';
import { printedDate } from '../values/printed-date.ts';
import { serialNumbers } from '../values/serial-numbers.ts';
import { unstoppedTitle } from '../values/title.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { firstTaggedValue, taggedExtra, taggedValues, taggedWorks } from './tagged-records.ts';
import type { TaggedField, TaggedSyntax } from './tagged-syntax.ts';

/** RefWorks' tagged format: `RT Journal Article`, `T1 A title`. */
const refworksSyntax: TaggedSyntax = {
  field: /^([A-Z][A-Z0-9]) (.*)$/s,
  begins: ({ tag }) => tag === 'RT',
  ends: () => false,
  title: 'T1',
};

/** Tags that say something of the paper and have no field: kept under these names. */
const extras: Readonly<Record<string, string>> = {
  AD: 'affiliation',
  AN: 'accession number',
  CL: 'classification',
  DB: 'database',
  NO: 'note',
  TT: 'translated title',
  U1: 'custom 1',
  U2: 'custom 2',
};

/** Whether a text is in RefWorks' tagged format. */
export function isRefworks(head: string): boolean {
  return /^RT [A-Z][^\n]*\n(?:[A-Z][A-Z0-9] [^\n]*\n){0,40}?(?:T1|A1) \S/m.test(head) && /^T1 \S/m.test(head);
}

/** The works in RefWorks' tagged format. A record without a title is a fault. */
export function refworksWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  return taggedWorks(text, { syntax: refworksSyntax, workOf });
}

function workOf(record: readonly TaggedField[]): RawWork {
  const all = (...tags: string[]) => taggedValues(record, ...tags);
  const first = (...tags: string[]) => firstTaggedValue(record, ...tags) ?? '';
  const type = endnoteType(
    first('RT')
      .replace(/^Book, (?=Section)/, 'Book ')
      .replace(/^.*(?=\bThesis\b).*$/, 'Thesis'),
  );
  const isAlone = type === 'book' || type === 'thesis' || type === 'report';
  const pages = first('SP');
  return {
    line: record[0]?.line ?? 1,
    fields: statedFields(
      {
        title: unstoppedTitle(first('T1')),
        abstract: first('AB'),
        authors: all('A1').map(nameInGivenOrder),
        editors: all('A2').map(nameInGivenOrder),
        published: printedDate([...all('FD').filter((date) => /\d{4}/.test(date)), first('YR')]),
        type,
        container: isAlone ? '' : first('JF', 'T2', 'JO'),
        volume: first('VO'),
        issue: first('IS'),
        pages: /[-–]/.test(pages) ? pageRange(pages) : pagesFrom(pages, first('OP')),
        publisher: first('PB'),
        place: first('PP'),
        series: first('T3') || (isAlone ? first('T2') : ''),
        edition: first('ED'),
        ...serialNumbers(all('SN')),
        keywords: all('K1').flatMap((value) => value.split(/\s*;\s*/)),
        language: first('LA', 'OL'),
        key: first('ID'),
      },
      linkFields([doiFields(first('DO')), ...all('UL', 'LK').map(addressFields)]),
      { extra: taggedExtra(record, extras) },
    ),
  };
}
