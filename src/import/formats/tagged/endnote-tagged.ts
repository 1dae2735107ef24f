import { pageRange } from '../../../paper/wording/pages.ts';
import { endnoteType } from '../values/endnote-type.ts';
import { statedFields } from '../values/fields.ts';
import { addressFields, doiFields, linkFields } from '../values/link.ts';
import { nameInGivenOrder } from '../values/names/name-order.ts';
import { printedDate } from '../values/printed-date.ts';
import { serialNumbers } from '../values/serial-numbers.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { endnoteSyntax, firstTaggedValue, taggedExtra, taggedValues, taggedWorks } from './tagged-records.ts';
import type { TaggedField } from './tagged-syntax.ts';

/** Tags that say something of the paper and have no field: kept under these names. */
const extras: Readonly<Record<string, string>> = {
  H: 'translated author',
  Q: 'translated title',
  L: 'call number',
  M: 'accession number',
  O: 'note',
  Y: 'tertiary author',
  Z: 'notes',
  '(': 'original publication',
  '+': 'affiliation',
  9: 'genre',
  1: 'custom 1',
  2: 'custom 2',
  3: 'custom 3',
  4: 'custom 4',
};

/** Types of works that lie in nothing, and whose `%B` or `%S` is a series. */
const standsAlone = new Set(['book', 'thesis', 'report']);

/** Whether a text is in EndNote's tagged format, or in refer's, in which no record says its type. */
export function isEndnoteTagged(head: string): boolean {
  if (/^%0 [A-Z][^\n]*\n+(?:%[^\n]*\n+)*?%[AT] /m.test(head)) return true;
  const lines = head.split('\n', 400).filter((line) => line.trim() !== '');
  const tagged = lines.filter((line) => /^%[A-Z@0-9] \S/.test(line)).length;
  return /^%[AT] /.test(lines[0] ?? '') && tagged * 2 > lines.length && /^%T \S/m.test(head);
}

/** The works in EndNote's tagged format. A record without a title is a fault. */
export function endnoteTaggedWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  return taggedWorks(text, { syntax: endnoteSyntax, workOf });
}

function workOf(record: readonly TaggedField[]): RawWork {
  const all = (tag: string) => taggedValues(record, tag);
  const first = (...tags: string[]) => firstTaggedValue(record, ...tags) ?? '';
  const type = endnoteType(first('0'));
  const isAlone = type !== undefined && standsAlone.has(type);
  // The ACL Anthology names proceedings as their series.
  const container = isAlone ? '' : first('J', 'B') || (type === 'paper-conference' ? first('S') : '');
  const series = first('S') === container ? '' : first('S');
  const year = first('D');
  const isReport = type === 'report' || type === 'patent';
  return {
    line: record[0]?.line ?? 1,
    fields: statedFields(
      {
        title: first('T'),
        abstract: first('X'),
        authors: all('A').map(nameInGivenOrder),
        editors: all('E').map(nameInGivenOrder),
        published: printedDate([/\d{4}/.test(first('8')) ? first('8') : `${year} ${first('8')}`, year]),
        type,
        container,
        volume: first('V'),
        issue: isReport ? '' : first('N'),
        number: isReport ? first('N') : '',
        pages: pageRange(first('P')),
        publisher: first('I') || (type === 'thesis' ? first('B') : ''),
        place: first('C'),
        series: series || (isAlone && type !== 'thesis' ? first('B') : ''),
        edition: first('7'),
        ...serialNumbers(all('@')),
        keywords: all('K').flatMap((value) => value.split(/\s*[;,]\s*/)),
        language: first('G'),
        key: first('F'),
      },
      linkFields([doiFields(first('R')), ...[...all('U'), ...all('>')].map(addressFields)]),
      { extra: taggedExtra(record, extras) },
    ),
  };
}
