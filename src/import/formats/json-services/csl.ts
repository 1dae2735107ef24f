import { restName } from '../../../paper/citation/rest.ts';
import { pageRange } from '../../../paper/wording/pages.ts';
import { isObject } from '../json.ts';
import { dateOfParts } from '../values/date.ts';
import { statedFields } from '../values/fields.ts';
import { languageNamed } from '../values/language.ts';
import {
  addressFields,
  arxivFields,
  doiFields,
  type LinkFields,
  linkFields,
  pmcidFields,
} from '../values/link.ts';
import { nameInGivenOrder } from '../values/names/name-order.ts';
import { type Contributor, nameFromParts, peopleFields } from '../values/names/person.ts';
import { dateIn, monthNumber } from '../values/printed-date.ts';
import { statusInTitle } from '../values/title.ts';
import { cslType } from '../values/type.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { lineOf, paragraphsIn } from '../xml/inline-text.ts';
import { jsonPaths } from './entries.ts';
import { type JsonObject, objectsOf, stringOf, stringsOf } from './value.ts';
import { jsonWorks } from './works.ts';

/** CSL-JSON, as Zotero, pandoc and Manubot write it, and data that names its fields nearly so. */
export function* cslWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* jsonWorks(text, ['items', 'references'], cslFields, ({ custom }) => {
    const rest = isObject(custom) ? custom[restName] : undefined;
    return isObject(rest) ? rest : undefined;
  });
}

/** Whether the beginning of a text is CSL-JSON. */
export function isCsl(head: string): boolean {
  const paths = jsonPaths(head);
  const has = (name: string) =>
    paths.has(name) || paths.has(`items.${name}`) || paths.has(`references.${name}`);
  const isOther = [
    'indexed',
    'reference-count',
    'itemType',
    'data.itemType',
    'paperId',
    'openalex_id',
    'message',
    'paper',
  ].some(has);
  if (isOther) return false;
  if (has('container_title') && has('title')) return has('resource_type') || has('type');
  const type = cslType(paths.get('type') ?? paths.get('items.type') ?? paths.get('references.type') ?? '');
  const evidence = [
    'issued',
    'container-title',
    'author.family',
    'author.literal',
    'URL',
    'DOI',
    'citation-key',
    'title-short',
    `custom.${restName}`,
  ];
  return type !== undefined && has('title') && evidence.some(has);
}

/** What CSL calls otherwise, by its name with underscores. */
const synonyms: Readonly<Record<string, string>> = {
  resource_type: 'type',
  authors: 'author',
  editors: 'editor',
  pages: 'page',
  url: 'URL',
  doi: 'DOI',
  isbn: 'ISBN',
  issn: 'ISSN',
  pmid: 'PMID',
  pmcid: 'PMCID',
  tags: 'keyword',
  keywords: 'keyword',
  place: 'publisher-place',
  year: 'issued',
  date: 'issued',
  title_trans: 'translated title',
  container_title: 'container-title',
  citation_key: 'citation-key',
  journal: 'container-title',
  number: 'number',
  series: 'collection-title',
};

/** Types of others under CSL's name. */
const typeSynonyms: Readonly<Record<string, string>> = {
  website: 'webpage',
  'journal-article': 'article-journal',
  'conference-paper': 'paper-conference',
  'proceedings-article': 'paper-conference',
  preprint: 'article',
  'book-chapter': 'chapter',
  dissertation: 'thesis',
  'blog-post': 'post-weblog',
};

/** What is read into a field, and what tells nothing of the work. */
const read = new Set([
  'id',
  'type',
  'title',
  'author',
  'editor',
  'issued',
  'container-title',
  'container-title-short',
  'journalAbbreviation',
  'volume',
  'issue',
  'page',
  'number',
  'publisher',
  'publisher-place',
  'collection-title',
  'edition',
  'ISBN',
  'ISSN',
  'DOI',
  'URL',
  'PMID',
  'PMCID',
  'abstract',
  'keyword',
  'language',
  'note',
  'citation-key',
  'status',
  'raw',
  'citation-label',
  'custom',
  'categories',
  'standard_citation',
  'manual_id',
  'schema',
  'system_id',
  'note-citations',
]);

/** The record's fields of an item of CSL-JSON, parsed; YAML of the same shape is read as well. Long, for it is a table: a row for each field. */
function cslFields(given: JsonObject): Record<string, unknown> | string {
  const isLoose = given['container_title'] !== undefined || given['resource_type'] !== undefined;
  const item = isLoose
    ? Object.fromEntries(Object.entries(given).map(([name, value]) => [synonyms[name] ?? name, value]))
    : given;
  const title = lineOf(stringOf(item['title']));
  if (title === '') return 'an item without a title';
  const line = (name: string) => lineOf(stringOf(item[name]));
  const container = line('container-title');
  const short = line('container-title-short') || line('journalAbbreviation');
  const note = noteFields(stringOf(item['note']));
  const number = line('number');
  const isArxivNumber = /^arxiv:/i.test(number);
  const address = addressFields(stringOf(item['URL']));
  const links = linkFields([
    doiFields(stringOf(item['DOI'])),
    isArxivNumber ? arxivFields(number) : {},
    address,
    /^\d+$/.test(stringOf(item['PMID'])) ? { pmid: stringOf(item['PMID']) } : {},
    pmcidFields(stringOf(item['PMCID'])),
    note.links,
  ]);
  return statedFields(
    {
      title,
      abstract: paragraphsIn(stringOf(item['abstract'])),
      ...peopleFields(cslPeople(item['author']), cslPeople(item['editor'])),
      published: cslDate(item['issued']),
      type: workType(stringOf(item['type']), isLoose),
      venue: short === container ? '' : short,
      container,
      volume: line('volume'),
      issue: line('issue'),
      pages: pageRange(line('page')),
      number: isArxivNumber ? '' : number,
      publisher: line('publisher'),
      place: line('publisher-place'),
      series: line('collection-title'),
      edition: line('edition'),
      isbn: stringsOf(item['ISBN']).flatMap((text) => text.split(/[\s,;]+(?=97[89]|\d{9})/)),
      issn: stringsOf(item['ISSN']).flatMap((text) => text.split(/[\s,;]+/)),
      keywords: stringsOf(item['keyword'])
        .flatMap((text) =>
          Array.isArray(item['keyword']) ? [text] : text.split(text.includes(';') ? ';' : ','),
        )
        .map((text) => lineOf(text)),
      language: languageNamed(stringOf(item['language'])),
      status:
        statusInTitle(title) ??
        /^(?:retracted|withdrawn|corrected)$/i.exec(stringOf(item['status']))?.[0].toLowerCase(),
      key:
        stringOf(item['citation-key']) ||
        note.key ||
        stringOf(item['id']) ||
        stringOf(item['standard_citation']),
    },
    links,
    {
      extra: {
        ...furtherTexts(item),
        URL: Object.keys(address).length === 0 ? line('URL') : '',
        issued: unreadDate(item['issued']),
        note: note.rest,
      },
    },
  );
}

function workType(written: string, isLoose: boolean): string | undefined {
  if (isLoose && written === 'article') return 'article-journal';
  return cslType(written) ?? typeSynonyms[written];
}

/** Names in CSL's parts, or as one text; a text that names several is divided. */
function cslPeople(value: unknown): Contributor[] {
  if (typeof value === 'string') return namesIn(value).map((name) => ({ name: lineOf(name) }));
  if (!Array.isArray(value)) return isObject(value) ? [cslPerson(value)] : [];
  return value.flatMap((one) =>
    typeof one === 'string'
      ? [{ name: one.includes(',') ? nameInGivenOrder(one) : one.trim() }]
      : objectsOf(one).map(cslPerson),
  );
}

/** The names in one text: `A B and C D`, `A B, C D, and E F`, `B, A; D, C`. */
function namesIn(text: string): string[] {
  if (text.includes(';')) return text.split(';').map(nameInGivenOrder);
  return text.split(/,? and /).flatMap((part) => {
    const names = part
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    return names.every((name) => name.includes(' ')) ? names : [nameInGivenOrder(part)];
  });
}

function cslPerson(person: JsonObject): Contributor {
  const part = (...names: string[]) =>
    lineOf(names.map((name) => stringOf(person[name])).find((text) => text !== '') ?? '');
  const literal = part('literal', 'name');
  const particles = [part('dropping-particle'), part('non-dropping-particle', 'particle')]
    .filter((text) => text !== '')
    .join(' ');
  const name = nameFromParts({
    given: part('given', 'first', 'author_first'),
    particle: particles,
    family: part('family', 'last', 'author_last'),
    suffix: part('suffix'),
  });
  return {
    // Some write the whole name besides, in any order.
    name: (part('family', 'last', 'author_last') !== '' && part('given', 'first', 'author_first') !== ''
      ? name
      : literal || name
    ).replace(/,? \(?eds?\.?\)?$/i, ''),
    orcid: stringOf(person['ORCID'] ?? person['orcid']),
  };
}

/** A date as CSL writes it: parts, raw text, or, in pandoc's YAML, named parts. */
export function cslDate(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return dateIn(String(value));
  const [date] = objectsOf(value);
  if (!date) return undefined;
  const parts = date['date-parts'];
  const first = Array.isArray(parts)
    ? Array.isArray(parts[0])
      ? parts[0]
      : parts
    : [date['year'], date['month'], date['day']];
  return (
    dateOfParts(...([0, 1, 2].map((at) => first[at]) as [unknown, unknown, unknown])) ??
    dateIn(stringOf(date['raw'] ?? date['literal']))
  );
}

/** What an item says of its date in words: `in press`, `1934. Translated by Ida Novak`. */
function unreadDate(issued: unknown): string {
  const [date] = objectsOf(issued);
  const written = stringOf(date?.['literal'] ?? date?.['raw']);
  const words = written.match(/\p{L}{3,}/gu) ?? [];
  const isRead = cslDate(issued) !== undefined && words.every((word) => monthNumber(word.toLowerCase()) > 0);
  return isRead ? '' : written;
}

/** What Zotero's users write into `note`, a line each: `PMID: 123`, `arXiv:1707.08052 [cs]`. */
function noteFields(note: string): { links: LinkFields; key: string; rest: string } {
  let links: LinkFields = {};
  let key = '';
  const rest = note.split('\n').filter((line) => {
    const [, name = '', value = ''] =
      /^\s*(PMID|PMCID|DOI|arXiv|Citation Key):\s*(\S+)(?:\s*\[[\w.-]+\])?\s*$/i.exec(line) ?? [];
    const kind = name.toLowerCase();
    if (kind === 'pmid') links = { pmid: value, ...links };
    else if (kind === 'pmcid') links = { ...pmcidFields(value), ...links };
    else if (kind === 'doi') links = { ...doiFields(value), ...links };
    else if (kind === 'arxiv') links = { ...arxivFields(value), ...links };
    else if (kind === 'citation key') key = value;
    return kind === '';
  });
  return { links, key, rest: lineOf(rest.join('\n')) };
}

/** Names in `extra` of what CSL and programs call otherwise. */
const furtherNames: Readonly<Record<string, string>> = {
  'title-short': 'short title',
  shortTitle: 'short title',
};

/** What no field fits, under its own name; dates and people are written out. */
function furtherTexts(item: JsonObject): Record<string, unknown> {
  const texts = Object.entries(item)
    .filter(([name]) => !read.has(name) && !name.startsWith('_'))
    .map(([name, value]) => {
      const people = objectsOf(value).some((one) => 'family' in one || 'literal' in one)
        ? cslPeople(value).map((person) => person.name)
        : [];
      const date = isObject(value) && 'date-parts' in value ? cslDate(value) : undefined;
      return [
        furtherNames[name] ?? name.replace(/[-_]/g, ' '),
        people.length > 0 ? people : (date ?? stringsOf(value).map(lineOf)),
      ] as const;
    });
  return Object.fromEntries(texts);
}
