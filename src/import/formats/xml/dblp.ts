import { pageRange } from '../../../paper/wording/pages.ts';
import { dateOfParts } from '../values/date.ts';
import { statedFields } from '../values/fields.ts';
import { addressFields, arxivFields, doiFields, linkFields } from '../values/link.ts';
import { type Contributor, peopleFields } from '../values/names/person.ts';
import { unstoppedTitle } from '../values/title.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { childOf, childrenOf, elementAt, type MarkupElement, plainTextOf, textAt } from './element.ts';
import { markedLineOf } from './inline-text.ts';
import { rootName } from './parse.ts';
import { xmlWorks } from './works.ts';

/**
 * DBLP's records, on a person's or a venue's page or alone, and the answers of its search
 * (https://dblp.org/faq/). Pages of persons are no works; proceedings are none where papers of the
 * same document lie in them.
 */
export function* dblpWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  const referred = new Set<string>();
  const proceedings: { key: string; work: RawWork }[] = [];
  const whole = bareRecord.test(text) ? `<dblp>${text.replace(/^\s*<\?xml[^>]*>/, '')}</dblp>` : text;
  for (const work of xmlWorks(whole, [...Object.keys(types), 'info', 'person'], (record) =>
    dblpFields(record, referred),
  )) {
    if ('fields' in work && work.fields['type'] === 'book' && /^conf\//.test(String(work.fields['key'])))
      proceedings.push({ key: String(work.fields['key']), work });
    else yield work;
  }
  for (const { key, work } of proceedings) if (!referred.has(key)) yield work;
}

/** DBLP's records without an element around them, as its pages show them. */
const bareRecord =
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:article|inproceedings|proceedings|book|incollection|phdthesis|mastersthesis|www|data)\s[^>]*\bkey="/;

/** Whether the beginning of a text is DBLP's XML. */
export function isDblp(head: string): boolean {
  const root = rootName(head);
  return (
    root === 'dblp' ||
    root === 'dblpperson' ||
    root === 'bht' ||
    bareRecord.test(head) ||
    (root === 'result' && /<hits[\s>]|dblp/.test(head))
  );
}

const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  inproceedings: 'paper-conference',
  proceedings: 'book',
  book: 'book',
  incollection: 'chapter',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  www: 'webpage',
  data: 'dataset',
};

/** The types that the search names in words. */
const searchTypes: Readonly<Record<string, string>> = {
  'Conference and Workshop Papers': 'inproceedings',
  'Journal Articles': 'article',
  'Informal and Other Publications': 'article',
  'Informal Publications': 'article',
  'Books and Theses': 'book',
  'Parts in Books or Collections': 'incollection',
  Editorship: 'proceedings',
  'Reference Works': 'incollection',
  'Data and Artifacts': 'data',
};

/** The fields of a record; `referred` takes the keys of the proceedings to which papers refer. Long, for it is a table: a row for each field. */
export function dblpFields(
  record: MarkupElement,
  referred: Set<string>,
): Record<string, unknown> | string | undefined {
  const text = (name: string) => textAt(record, name);
  const isFound = record.name === 'info';
  const kind = isFound ? (searchTypes[text('type')] ?? '') : record.name;
  const key = record.attributes.get('key') ?? text('key');
  if (kind === 'person' || /^homepages\//.test(key) || text('title') === 'Home Page') return undefined;
  const title = unstoppedTitle(markedLineOf(childOf(record, 'title')));
  if (title === '') return `a record without a title: ${key}`;
  if (text('crossref') !== '') referred.add(text('crossref'));
  const journal = text('journal') || (kind === 'article' ? text('venue') : '');
  const isCorr = journal === 'CoRR';
  const publication = record.attributes.get('publtype') ?? '';
  const isReport = kind === 'article' && !isCorr && (/^tr\//.test(key) || publication.includes('informal'));
  const volume = text('volume');
  const type = isCorr
    ? 'article'
    : isReport
      ? 'report'
      : publication === 'software'
        ? 'software'
        : types[kind];
  const venues = childrenOf(record, 'venue').map(plainTextOf);
  return statedFields(
    {
      title,
      ...peopleFields(
        people(isFound ? elementAt(record, 'authors') : record, 'author'),
        people(record, 'editor'),
      ),
      published: dateOfParts(text('year'), text('month')),
      type,
      venue: type === 'paper-conference' || type === 'chapter' ? text('booktitle') || venues.at(-1) : '',
      container: isCorr || isReport ? '' : journal,
      volume: isCorr || isReport ? '' : volume,
      issue: text('number'),
      pages: pageRange(text('pages')),
      number: isReport ? volume : '',
      publisher: text('publisher') || text('school') || (isReport ? journal : ''),
      series: text('series'),
      isbn: childrenOf(record, 'isbn').map(plainTextOf),
      status: publication === 'withdrawn' ? 'withdrawn' : undefined,
      key,
    },
    linkFields([
      isCorr ? arxivFields(volume.replace(/^abs\//, '')) : {},
      doiFields(text('doi')),
      ...childrenOf(record, 'ee').map((ee) => addressFields(plainTextOf(ee))),
      ...(kind === 'www' ? childrenOf(record, 'url').map((url) => addressFields(plainTextOf(url))) : []),
    ]),
    {
      extra: {
        note: childrenOf(record, 'note').map((note) =>
          [note.attributes.get('type'), plainTextOf(note)].filter(Boolean).join(': '),
        ),
        proceedings: text('crossref'),
      },
    },
  );
}

/** Names without the number by which DBLP tells people of one name apart. */
function people(element: MarkupElement | undefined, role: string): Contributor[] {
  return childrenOf(element, role).map((person) => ({
    name: plainTextOf(person).replace(/\s+\d{4}$/, ''),
    orcid: person.attributes.get('orcid') ?? '',
  }));
}
