import { pageRange } from '../../../paper/wording/pages.ts';
import { statedFields } from '../values/fields.ts';
import { languageNamed } from '../values/language.ts';
import { addressFields, doiFields, linkFields } from '../values/link.ts';
import { type Contributor, nameFromParts, peopleFields } from '../values/names/person.ts';
import { statusInTitle, wholeTitle } from '../values/title.ts';
import { cslType } from '../values/type.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { lineOf, paragraphsIn } from '../xml/inline-text.ts';
import { cslDate } from './csl.ts';
import { jsonPaths } from './entries.ts';
import { type JsonObject, objectOf, objectsOf, stringAt, stringOf, stringsOf } from './value.ts';
import { jsonWorks } from './works.ts';

/** Crossref's answers: a list, a single work, or works in JSON Lines (https://api.crossref.org). */
export function* crossrefWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* jsonWorks(text, ['message.items', 'message', 'items'], crossrefFields);
}

/** Whether the beginning of a text is an answer of Crossref. */
export function isCrossref(head: string): boolean {
  const paths = jsonPaths(head);
  if (paths.has('message-type') && paths.has('message')) return /^work/.test(paths.get('message-type') ?? '');
  return ['', 'items.', 'message.items.', 'message.'].some(
    (at) =>
      paths.has(`${at}DOI`) &&
      ['indexed', 'reference-count', 'is-referenced-by-count', 'deposited', 'member'].some((name) =>
        paths.has(at + name),
      ),
  );
}

const types: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'book-track': 'chapter',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'book-set': 'book',
  'book-series': 'book',
  proceedings: 'book',
  'proceedings-series': 'book',
  'reference-entry': 'entry',
  dissertation: 'thesis',
  'report-component': 'report',
  'report-series': 'report',
  database: 'dataset',
  'peer-review': 'review',
  journal: 'periodical',
  'journal-volume': 'periodical',
  'journal-issue': 'periodical',
  component: 'document',
};

function crossrefFields(work: JsonObject): Record<string, unknown> | string {
  const titles = stringsOf(work['title']).map(lineOf);
  const title = wholeTitle(titles[0] ?? '', lineOf(stringOf(work['subtitle'])));
  if (title === '') return `a work without a title${work['DOI'] ? `: ${stringOf(work['DOI'])}` : ''}`;
  const containers = stringsOf(work['container-title']).map(lineOf);
  const type = stringOf(work['type']);
  const institution = objectsOf(work['institution'])
    .map((one) => lineOf(stringOf(one['name'])))
    .filter((name) => name !== '');
  const isPreprint = type === 'posted-content';
  const text = (name: string) => lineOf(stringOf(work[name]));
  return statedFields(
    {
      title,
      abstract: paragraphsIn(stringOf(work['abstract']) || stringOf(work['description'])),
      ...peopleFields(people(work['author']), people(work['editor'])),
      published: ['issued', 'published', 'published-online', 'published-print', 'posted']
        .map((name) => cslDate(work[name]))
        .find((date) => date !== undefined),
      type: types[type] ?? cslType(type),
      venue: shortVenue(work, containers) || (isPreprint ? institution[0] : ''),
      // Proceedings in a series have the series first.
      container: containers.at(-1),
      series: containers.length > 1 ? containers[0] : lineOf(stringOf(work['collection-title'])),
      volume: text('volume'),
      issue: text('issue'),
      pages: pageRange(text('page')),
      number: text('article-number') || text('report-number'),
      publisher: type === 'dissertation' ? (institution[0] ?? text('publisher')) : text('publisher'),
      place: text('publisher-location'),
      edition: text('edition-number'),
      isbn: stringsOf(work['ISBN']).map((isbn) => isbn.replace(/^https?:.*\//, '')),
      issn: stringsOf(work['ISSN']),
      language: languageNamed(stringOf(work['language'])),
      status: statusOf(work) ?? statusInTitle(title),
    },
    linkFields([doiFields(stringOf(work['DOI'])), pageAddress(work), pdfAddress(work), ...supplements(work)]),
    {
      extra: extraTexts(work, isPreprint ? institution.slice(1) : type === 'dissertation' ? [] : institution),
    },
  );
}

function people(value: unknown): Contributor[] {
  return objectsOf(value).map((person) => {
    const part = (name: string) => lineOf(stringOf(person[name]));
    return {
      name:
        part('name') ||
        nameFromParts({ given: part('given'), family: part('family'), suffix: part('suffix') }),
      orcid: stringOf(person['ORCID']),
    };
  });
}

function shortVenue(work: JsonObject, containers: readonly string[]): string {
  const short =
    lineOf(stringAt(work, 'event.acronym')) || lineOf(stringsOf(work['short-container-title']).at(-1) ?? '');
  return containers.includes(short) ? '' : short;
}

/** What later notices did to the work; `update-to` would make the work itself such a notice. */
function statusOf(work: JsonObject): string | undefined {
  const updates = objectsOf(work['updated-by']).map((update) => stringOf(update['type']).toLowerCase());
  if (updates.some((update) => /retraction|removal/.test(update))) return 'retracted';
  if (updates.some((update) => /withdrawal/.test(update))) return 'withdrawn';
  return updates.some((update) => /correction|corrigendum|erratum/.test(update)) ? 'corrected' : undefined;
}

function pageAddress(work: JsonObject): Record<string, string | string[]> {
  const { doi: _, ...fields } = addressFields(stringAt(work, 'resource.primary.URL'));
  return fields;
}

function pdfAddress(work: JsonObject): Record<string, string> {
  const pdfs = objectsOf(work['link'])
    .filter((link) => link['content-type'] === 'application/pdf')
    .map((link) => stringOf(link['URL']))
    // Addresses for programs want a key.
    .filter((address) => /^https?:\/\//.test(address) && !/^https?:\/\/api\.|\/tdm\//.test(address));
  return pdfs[0] === undefined ? {} : { pdf: pdfs[0] };
}

function supplements(work: JsonObject): Record<string, string[]>[] {
  return objectsOf(objectOf(work['relation'])['is-supplemented-by']).flatMap((related) => {
    const id = stringOf(related['id']);
    const address = related['id-type'] === 'doi' ? `https://doi.org/${id}` : id;
    return /^https?:\/\//.test(address) ? [{ supplement: [address] }] : [];
  });
}

function extraTexts(work: JsonObject, institutions: readonly string[]): Record<string, unknown> {
  const related = (name: string) =>
    objectsOf(objectOf(work['relation'])[name]).map((one) => stringOf(one['id']));
  return {
    'original title': lineOf(stringOf(work['original-title'])),
    affiliations: objectsOf(work['author']).flatMap((author) =>
      objectsOf(author['affiliation']).map(({ name }) => lineOf(stringOf(name))),
    ),
    funding: objectsOf(work['funder']).map((funder) =>
      [lineOf(stringOf(funder['name'])), stringsOf(funder['award']).join(', ')].filter(Boolean).join(': '),
    ),
    institution: institutions,
    event: lineOf(stringAt(work, 'event.name')),
    'event place': lineOf(stringAt(work, 'event.location')),
    translators: people(work['translator']).map(({ name }) => name),
    degree: stringsOf(work['degree']),
    subjects: stringsOf(work['subject']),
    group: lineOf(stringOf(work['group-title'])),
    license: objectsOf(work['license'])
      .filter((one) => one['content-version'] !== 'tdm')
      .slice(0, 1)
      .map((one) => stringOf(one['URL'])),
    preprint: related('has-preprint'),
    'published version': related('is-preprint-of'),
    updates: objectsOf(work['update-to']).map(
      (update) => `${stringOf(update['type'])} of ${stringOf(update['DOI'])}`,
    ),
    citations: stringOf(work['is-referenced-by-count']),
  };
}
