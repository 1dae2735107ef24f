import { pageRange } from '../../../paper/wording/pages.ts';
import { endnoteType } from '../values/endnote-type.ts';
import { statedFields } from '../values/fields.ts';
import { languageNamed } from '../values/language.ts';
import { addressFields, doiFields, linkFields, pmcidFields } from '../values/link.ts';
import { nameInGivenOrder } from '../values/names/name-order.ts';
import { type Contributor, peopleFields } from '../values/names/person.ts';
import { dateIn } from '../values/printed-date.ts';
import { statusInTitle } from '../values/title.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import {
  childOf,
  elementAt,
  elementsAt,
  type MarkupElement,
  type MarkupNode,
  plainTextOf,
  textAt,
} from './element.ts';
import { isOldEndnote, oldEndnoteWorks } from './endnote-old.ts';
import { markedLineOf, markedParagraphsOf } from './inline-text.ts';
import { rootName } from './parse.ts';
import { xmlWorks } from './works.ts';

/** EndNote's XML export, of any version. */
export function* endnoteWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  if (isOldEndnote(text)) yield* oldEndnoteWorks(text);
  else yield* xmlWorks(text, ['record'], endnoteFields);
}

/** Whether the beginning of a text is EndNote's XML. */
export function isEndnote(head: string): boolean {
  if (isOldEndnote(head)) return true;
  return (
    /^(?:xml|records)$/.test(rootName(head) ?? '') &&
    /<records?[\s>]/.test(head) &&
    /<ref-type[\s>]|<source-app|<contributors>/.test(head)
  );
}

/** CSL's type for the number of a reference type. */
const types: Readonly<Record<string, string>> = {
  17: 'article-journal',
  43: 'article-journal',
  19: 'article-magazine',
  23: 'article-newspaper',
  10: 'paper-conference',
  47: 'paper-conference',
  5: 'chapter',
  60: 'chapter',
  6: 'book',
  28: 'book',
  44: 'book',
  32: 'thesis',
  27: 'report',
  46: 'report',
  12: 'webpage',
  56: 'post-weblog',
  9: 'software',
  59: 'dataset',
  45: 'dataset',
  25: 'patent',
  58: 'standard',
  36: 'manuscript',
  34: 'manuscript',
  2: 'graphic',
  3: 'motion_picture',
  21: 'motion_picture',
  20: 'map',
  26: 'personal_communication',
  31: 'legislation',
  4: 'bill',
  7: 'legal_case',
  18: 'hearing',
  53: 'entry-encyclopedia',
  52: 'entry-dictionary',
};

/** Types whose second title names what they lie in, and whose second authors edit that. */
const lyingIn = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'paper-conference',
  'chapter',
  'entry-encyclopedia',
  'entry-dictionary',
  'webpage',
]);

function endnoteFields(record: MarkupElement): Record<string, unknown> | string {
  const text = (path: string) => textAt(record, path);
  const title = markedLineOf(withStyles(elementAt(record, 'titles/title')));
  if (title === '')
    return `a record without a title${text('rec-number') && `: record ${text('rec-number')}`}`;
  const refType = childOf(record, 'ref-type');
  const type = endnoteType(refType?.attributes.get('name') ?? '') ?? types[plainTextOf(refType)];
  const isLyingIn = type === undefined || lyingIn.has(type);
  const second = text('titles/secondary-title');
  const container = isLyingIn
    ? text('periodical/full-title') || second || text('alt-periodical/full-title')
    : '';
  const short = text('periodical/abbr-1') || text('alt-periodical/abbr-1');
  const number = text('number');
  const isReport = type === 'report' || type === 'patent' || type === 'standard';
  const addresses = ['web-urls', 'related-urls', 'text-urls', 'pdf-urls'].flatMap((kind) =>
    elementsAt(record, `urls/${kind}/url`).flatMap((url) => plainTextOf(url).split(' ')),
  );
  return statedFields(
    {
      title,
      abstract: markedParagraphsOf(withStyles(childOf(record, 'abstract'))),
      ...peopleFields(people(record, 'authors'), isLyingIn ? people(record, 'secondary-authors') : []),
      published: publishedOn(text('dates/year'), text('dates/pub-dates/date')),
      type,
      venue: short === container || !isLyingIn ? '' : short,
      container,
      volume: text('volume'),
      issue: isReport ? '' : number,
      pages: pageRange(text('pages')),
      number: isReport ? number : '',
      publisher: text('publisher') || (type === 'thesis' ? second : ''),
      place: text('pub-location'),
      series: text('titles/tertiary-title') || (type === 'book' ? second : ''),
      edition: text('edition'),
      ...standardNumbers(text('isbn')),
      keywords: elementsAt(record, 'keywords/keyword').flatMap((keyword) => innerLines(keyword)),
      language: languageNamed(text('language')),
      status: statusInTitle(title),
      key: text('label'),
    },
    linkFields([
      doiFields(text('electronic-resource-num')),
      pmcidFields(/PMC\d+/.exec(text('custom2'))?.[0] ?? ''),
      /medline|pubmed/i.test(text('remote-database-name')) && /^\d{4,9}$/.test(text('accession-num'))
        ? { pmid: text('accession-num') }
        : {},
      ...addresses.map(addressFields),
    ]),
    { extra: extraTexts(record, type) },
  );
}

/** The year, and the month and day where `date` names them; it may repeat the year. */
function publishedOn(year: string, date: string): string | undefined {
  if (!/\d{4}/.test(year)) return dateIn(date);
  return dateIn(date.includes(year) ? date : `${year} ${date}`) ?? dateIn(year);
}

function standardNumbers(written: string): { isbn: string[]; issn: string[] } {
  const isbn = written.match(/\b(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX]\b/gi) ?? [];
  const issn = isbn.length > 0 ? [] : (written.match(/\b\d{4}-?\d{3}[\dX]\b/gi) ?? []);
  return { isbn: isbn.map((one) => one.trim()), issn };
}

function people(record: MarkupElement, role: string): Contributor[] {
  return elementsAt(record, `contributors/${role}/author`).flatMap((author) =>
    innerLines(author).map((name) => ({ name: nameInGivenOrder(name) })),
  );
}

/** What EndNote keeps in one field, divided by its line ends. */
function innerLines(element: MarkupElement): string[] {
  const text = (node: MarkupNode): string =>
    typeof node === 'string' ? node : node.children.map(text).join('');
  return text(element)
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim());
}

/** EndNote's runs of one style as the elements that other sources use. */
function withStyles(element: MarkupElement | undefined): MarkupElement | undefined {
  if (!element) return undefined;
  const children = element.children.map((child): MarkupNode => {
    if (typeof child === 'string') return child.replace(/\r\n?/g, '\n');
    const styled = withStyles(child) ?? child;
    if (child.name !== 'style') return styled;
    const inner = { ...styled, name: 'run' };
    const faces = (child.attributes.get('face') ?? '')
      .split(/\s+/)
      .flatMap((face) => elementOfFace[face] ?? []);
    return faces.reduce<MarkupElement>(
      (nested, name) => ({ name, attributes: new Map(), children: [nested] }),
      inner,
    );
  });
  return { ...element, children };
}

const elementOfFace: Readonly<Record<string, string>> = {
  italic: 'i',
  bold: 'b',
  superscript: 'sup',
  subscript: 'sub',
};

function extraTexts(record: MarkupElement, type: string | undefined): Record<string, string | string[]> {
  const named: Readonly<Record<string, string>> = {
    note: 'notes',
    'research notes': 'research-notes',
    'call number': 'call-num',
    affiliations: 'auth-address',
    'translated title': 'titles/translated-title',
    'alternative title': 'titles/alt-title',
    genre: 'work-type',
    'accession number': 'accession-num',
    'original publication': 'orig-pub',
    'reprint edition': 'reprint-edition',
    'number of volumes': 'num-vols',
    section: 'section',
    caption: 'caption',
    'database of the record': 'remote-database-name',
  };
  const texts = Object.fromEntries(Object.entries(named).map(([name, path]) => [name, textAt(record, path)]));
  const custom = [1, 3, 4, 5, 6, 7].map((at) => textAt(record, `custom${at}`));
  const second = people(record, 'secondary-authors').map(({ name }) => name);
  const isSeriesEditors = type === 'book' || type === 'report';
  return {
    ...texts,
    ...(isSeriesEditors && { 'series editors': second }),
    translators: people(record, 'subsidiary-authors').map(({ name }) => name),
    'further notes': custom,
  };
}
