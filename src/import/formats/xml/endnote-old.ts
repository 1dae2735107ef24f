import { pageRange } from '../../../paper/wording/pages.ts';
import { statedFields } from '../values/fields.ts';
import { addressFields, linkFields } from '../values/link.ts';
import { nameInGivenOrder } from '../values/names/name-order.ts';
import { peopleFields } from '../values/names/person.ts';
import { dateIn } from '../values/printed-date.ts';
import { serialNumbers } from '../values/serial-numbers.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { childrenOf, elementsAt, type MarkupElement, plainTextOf, textAt } from './element.ts';
import { xmlWorks } from './works.ts';

/** EndNote's XML up to version 7, whose elements are in capitals. */
export function* oldEndnoteWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* xmlWorks(text, ['RECORD'], recordFields);
}

/** Whether the beginning of a text is EndNote's XML up to version 7. */
export function isOldEndnote(head: string): boolean {
  return /<RECORD>\s*(?:<[^>]*>[^<]*<\/[^>]*>\s*)?<(?:REFERENCE_TYPE|REFNUM|AUTHORS|TITLE|YEAR)>/.test(head);
}

/** CSL's type for the number of a reference type in these versions. */
const types: Readonly<Record<string, string>> = {
  0: 'article-journal',
  1: 'book',
  2: 'thesis',
  3: 'paper-conference',
  4: 'personal_communication',
  5: 'article-newspaper',
  6: 'software',
  7: 'chapter',
  8: 'article-magazine',
  9: 'book',
  10: 'report',
  11: 'map',
  12: 'motion_picture',
  14: 'graphic',
  15: 'patent',
  16: 'webpage',
};

/** Types whose second title names what they lie in. */
const lyingIn = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'paper-conference',
  'chapter',
]);

/** Elements that are read into a field, or that number the record. */
const read = new Set([
  'REFERENCE_TYPE',
  'REFNUM',
  'AUTHORS',
  'SECONDARY_AUTHORS',
  'YEAR',
  'DATE',
  'TITLE',
  'SECONDARY_TITLE',
  'VOLUME',
  'NUMBER',
  'PAGES',
  'PUBLISHER',
  'PLACE_PUBLISHED',
  'EDITION',
  'ISBN',
  'KEYWORDS',
  'ABSTRACT',
  'URL',
  'LABEL',
]);

function recordFields(record: MarkupElement): Record<string, unknown> | string {
  const text = (name: string) => textAt(record, name);
  const title = text('TITLE');
  if (title === '') return `a record without a title${text('REFNUM') && `: record ${text('REFNUM')}`}`;
  const type = types[text('REFERENCE_TYPE')];
  const isLyingIn = type === undefined || lyingIn.has(type);
  const people = (path: string) =>
    elementsAt(record, path).map((author) => ({ name: nameInGivenOrder(plainTextOf(author)) }));
  const extra = childrenOf(record)
    .filter(({ name }) => !read.has(name))
    .map((element) => [element.name.toLowerCase().replaceAll('_', ' '), plainTextOf(element)] as const);
  return statedFields(
    {
      title,
      abstract: text('ABSTRACT'),
      ...peopleFields(people('AUTHORS/AUTHOR'), people('SECONDARY_AUTHORS/SECONDARY_AUTHOR')),
      published: dateIn(`${text('YEAR')} ${text('DATE').replace(text('YEAR'), '')}`) ?? dateIn(text('YEAR')),
      type,
      container: isLyingIn ? text('SECONDARY_TITLE') : '',
      series: isLyingIn ? '' : text('SECONDARY_TITLE'),
      volume: text('VOLUME'),
      issue: text('NUMBER'),
      pages: pageRange(text('PAGES')),
      publisher: text('PUBLISHER'),
      place: text('PLACE_PUBLISHED'),
      edition: text('EDITION'),
      ...serialNumbers([text('ISBN')]),
      keywords: elementsAt(record, 'KEYWORDS/KEYWORD').map(plainTextOf),
      key: text('LABEL'),
    },
    linkFields(text('URL').split(/\s+/).map(addressFields)),
    { extra: Object.fromEntries(extra) },
  );
}
