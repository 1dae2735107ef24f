import {
  addressIdentifiers,
  arxivIdIn,
  type Identifiers,
  isResolverAddress,
  textIdentifiers,
} from '../../../paper/identifier-text.ts';
import { addressesIn, isPdfAddress } from '../../../paper/web-address.ts';
import { nameInGivenOrder } from '../values/name-order.ts';
import { printedDate } from '../values/printed-date.ts';
import type { RawNote } from '../work.ts';

/**
 * What columns and keys are called by those who keep tables of papers -> the record's field. Names are
 * compared without case, spaces and signs. The first name of a field is the one most used.
 */
const aliases: Readonly<Record<string, readonly string[]>> = {
  title: [
    'title',
    'papertitle',
    'name',
    'paper',
    'papername',
    'articletitle',
    'titel',
    'titre',
    'titulo',
    '标题',
    'documenttitle',
  ],
  authors: [
    'authors',
    'author',
    'authorlist',
    'authornames',
    'creators',
    'creator',
    'who',
    'by',
    'autoren',
    'auteurs',
    'autores',
    '作者',
    'authorsfull',
    'authorfullnames',
  ],
  editors: ['editors', 'editor'],
  abstract: [
    'abstract',
    'summary',
    'description',
    'excerpt',
    'tldrabstract',
    'abstracttext',
    'abstractnote',
    '摘要',
  ],
  published: [
    'published',
    'date',
    'publicationdate',
    'pubdate',
    'publishdate',
    'publisheddate',
    'publishedat',
    'datepublished',
    'year',
    'publicationyear',
    'pubyear',
    'jahr',
    'annee',
    'ano',
    'releasedate',
    'submitted',
    'submitteddate',
    'issued',
    '年份',
    '日期',
  ],
  type: ['type', 'itemtype', 'publicationtype', 'documenttype', 'worktype', 'kind'],
  container: [
    'container',
    'journal',
    'journalname',
    'journaltitle',
    'containertitle',
    'booktitle',
    'publicationtitle',
    'publicationname',
    'sourcetitle',
    'zeitschrift',
    'revue',
    'proceedings',
    'source',
  ],
  venue: ['venue', 'conference', 'conf', 'conferencename', 'where', 'publishedin', 'publication', '会议'],
  volume: ['volume', 'vol', 'band'],
  issue: ['issue', 'issuenumber'],
  number: ['number', 'articlenumber', 'articleno', 'artno', 'reportnumber'],
  pages: ['pages', 'page', 'pp', 'pagerange', 'seiten'],
  publisher: ['publisher', 'verlag', 'editorial', 'school', 'institution'],
  place: ['place', 'location', 'publisherlocation', 'city'],
  series: ['series', 'seriestitle'],
  edition: ['edition'],
  isbn: ['isbn', 'isbns'],
  issn: ['issn', 'issns', 'eissn'],
  arxiv: ['arxiv', 'arxivid', 'arxivnumber', 'arxivno'],
  doi: ['doi', 'dois', 'doilink', 'doiurl'],
  openreview: ['openreview', 'openreviewid'],
  pmid: ['pmid', 'pubmed', 'pubmedid'],
  pmcid: ['pmcid', 'pmc'],
  keywords: [
    'keywords',
    'keyword',
    'tags',
    'tag',
    'topics',
    'topic',
    'category',
    'section',
    'area',
    'subject',
    'subjects',
    'manualtags',
    'automatictags',
    'authorkeywords',
    'indexkeywords',
    'schlagworte',
    'motscles',
  ],
  categories: ['categories', 'arxivcategories', 'primarycategory'],
  language: ['language', 'lang', 'sprache', 'langue'],
  awards: ['award', 'awards', 'prize'],
  key: ['key', 'citationkey', 'citekey', 'bibkey', 'bibtexkey', 'id', 'slug', 'urlslug', 'identifier'],
  paper: [
    'url',
    'link',
    'paperurl',
    'paperlink',
    'links',
    'urls',
    'website',
    'href',
    'address',
    'weblink',
    'publisherlink',
    'articleurl',
  ],
  pdf: ['pdf', 'pdfurl', 'pdflink', 'fulltext', 'openaccesspdf'],
  code: [
    'code',
    'codeurl',
    'codelink',
    'github',
    'githuburl',
    'repo',
    'repository',
    'repourl',
    'githubrepo',
    'implementation',
    'sourcecode',
    'officialcode',
  ],
  project: ['project', 'projecturl', 'projectpage', 'homepage', 'projectwebsite', 'webpage', 'page'],
  video: ['video', 'videourl', 'youtube', 'talk', 'recording'],
  slides: ['slides', 'slidesurl', 'presentation'],
  poster: ['poster', 'posterurl'],
  data: ['data', 'dataurl', 'dataset', 'datasets', 'dataseturl'],
  model: ['model', 'models', 'modelurl', 'weights', 'checkpoints', 'huggingface'],
  demo: ['demo', 'demourl'],
  supplement: ['supplement', 'supplementary', 'supplementarymaterial', 'appendix', 'supp'],
  review: ['review', 'reviews', 'reviewurl'],
};

const fieldOf: ReadonlyMap<string, string> = new Map(
  Object.entries(aliases).flatMap(([field, names]) => names.map((name) => [name, field] as const)),
);

/** What each column of a source is read as; what is read as nothing is kept in `extra`. */
export type ColumnMap = ReadonlyMap<string, string | undefined>;

/** What the columns were taken as, and which were left, for the person who imports. */
export function columnNote(map: ColumnMap): RawNote {
  const names = [...map.keys()];
  const taken = names.filter((name) => map.get(name) !== undefined);
  const left = names.filter((name) => map.get(name) === undefined);
  const said = taken.map((name) => (name === map.get(name) ? name : `${name} as ${map.get(name)}`));
  return {
    line: 1,
    note: `columns: ${said.join(', ')}${left.length > 0 ? `; kept as other data: ${left.join(', ')}` : ''}`,
    remedy: 'Where that is wrong, say so with --map column=field.',
  };
}

/** A column's name without case, spaces and signs. */
export function columnKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * What the columns of a table are read as: by `given` (column -> field) where it says so, else by the
 * table of aliases. Where several columns would be one field, the one whose name comes first among the
 * aliases is, but links and keywords take all.
 */
export function columnMap(
  names: readonly string[],
  given: ReadonlyMap<string, string> = new Map(),
): ColumnMap {
  const map = new Map<string, string | undefined>();
  const best = new Map<string, { name: string; rank: number }>();
  for (const name of names) {
    const asked = given.get(name);
    const field = asked ?? fieldOf.get(columnKey(name));
    map.set(name, field);
    if (field === undefined || isShared(field)) continue;
    const rank = asked === undefined ? (aliases[field]?.indexOf(columnKey(name)) ?? 0) : -1;
    const known = best.get(field);
    if (known && known.rank <= rank) map.set(name, undefined);
    else {
      if (known) map.set(known.name, undefined);
      best.set(field, { name, rank });
    }
  }
  return map;
}

/** Fields that several columns may give together. */
function isShared(field: string): boolean {
  return ['keywords', 'code', 'project', 'data', 'video', 'slides', 'published'].includes(field);
}

/** Whether a set of names is that of papers: it has a title, and something else that papers have. */
export function isPaperTable(
  names: readonly string[],
  given: ReadonlyMap<string, string> = new Map(),
): boolean {
  const fields = new Set([...columnMap(names, given).values()].filter((field) => field !== undefined));
  const telling = [
    'authors',
    'abstract',
    'published',
    'doi',
    'arxiv',
    'paper',
    'pdf',
    'pmid',
    'pmcid',
    'openreview',
  ];
  if (names.some((name) => given.get(name) === 'title')) return true;
  return fields.has('title') && telling.some((field) => fields.has(field));
}

/** The fields of a row, under the record's names; what no field fits is in `extra`. Empty cells say nothing. */
export function rowFields(row: Readonly<Record<string, unknown>>, map: ColumnMap): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const extra: Record<string, string> = {};
  const dates: string[] = [];
  for (const [name, value] of Object.entries(row)) {
    if (isBlank(value)) continue;
    const field = map.get(name);
    if (field === undefined) extra[name] = valueText(value);
    else if (field === 'published') dates.push(valueText(value));
    else {
      const read = readValue(field, value);
      if (read === undefined) extra[name] = valueText(value);
      else if (Array.isArray(read) && Array.isArray(fields[field]))
        fields[field] = [...new Set([...(fields[field] as unknown[]), ...read])];
      else fields[field] ??= read;
    }
  }
  const published = printedDate(dates);
  if (published !== undefined) fields['published'] = published;
  else if (dates.length > 0) extra['published'] = dates.join('; ');
  moveIdentifiers(fields);
  if (Object.keys(extra).length > 0) fields['extra'] = extra;
  return fields;
}

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return /^\s*(?:|-|–|—|n\/?a|none|null|nan|tbd|\[\]|\{\})\s*$/i.test(value);
  return Array.isArray(value)
    ? value.length === 0
    : typeof value === 'object' && Object.keys(value).length === 0;
}

/** What is nested deeper isn't written out. */
const deepestText = 10;

/** A value as a line of text: lists divided by semicolons, objects as `name: value`. */
export function valueText(value: unknown, depth = 0): string {
  if (depth > deepestText) return '…';
  if (Array.isArray(value))
    return value
      .map((one) => valueText(one, depth + 1))
      .filter(Boolean)
      .join('; ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, one]) => !isBlank(one))
      .map(([name, one]) => `${name}: ${valueText(one, depth + 1)}`)
      .join(', ');
  return String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const linkFields = new Set([
  'code',
  'project',
  'video',
  'slides',
  'poster',
  'data',
  'model',
  'demo',
  'supplement',
  'review',
]);

function readValue(field: string, value: unknown): unknown {
  if (field === 'authors' || field === 'editors') return namesIn(value);
  if (
    field === 'keywords' ||
    field === 'categories' ||
    field === 'awards' ||
    field === 'isbn' ||
    field === 'issn'
  ) {
    const list = (
      Array.isArray(value)
        ? value.map((one) => valueText(one))
        : valueText(value).split(field === 'issn' || field === 'isbn' ? /[\s,;|]+/ : /\s*[;|]\s*|,\s+/)
    ).filter(Boolean);
    return list.length > 0 ? list : undefined;
  }
  if (linkFields.has(field)) {
    const found = addressesIn(valueText(value)).map(({ href }) => href);
    return found.length > 0 ? found : undefined;
  }
  if (field === 'paper' || field === 'pdf') return addressesIn(valueText(value))[0]?.href;
  if (field === 'title')
    return valueText(value)
      .replace(/^[\p{So}\p{Sk}\s]+/u, '')
      .replace(/(?<![.])\.$/, '');
  if (field === 'type') return workTypes[columnKey(valueText(value))];
  return valueText(value);
}

/** What tables call the kinds of works, as CSL's types. */
const workTypes: Readonly<Record<string, string>> = {
  journal: 'article-journal',
  journalarticle: 'article-journal',
  article: 'article-journal',
  articlejournal: 'article-journal',
  conference: 'paper-conference',
  conferencepaper: 'paper-conference',
  inproceedings: 'paper-conference',
  paperconference: 'paper-conference',
  proceedingsarticle: 'paper-conference',
  preprint: 'article',
  postedcontent: 'article',
  chapter: 'chapter',
  bookchapter: 'chapter',
  booksection: 'chapter',
  bookch: 'chapter',
  book: 'book',
  thesis: 'thesis',
  phdthesis: 'thesis',
  dissertation: 'thesis',
  mastersthesis: 'thesis',
  report: 'report',
  techreport: 'report',
  dataset: 'dataset',
  software: 'software',
  webpage: 'webpage',
};

/** Names in a list, in objects, or in one text: divided by semicolons, `and`, `&`, else by commas. */
export function namesIn(value: unknown): string[] | undefined {
  if (Array.isArray(value)) {
    const names = value.flatMap((one) => nameOf(one) ?? []);
    return names.length > 0 ? names : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const name = nameOf(value);
    return name === undefined ? undefined : [name];
  }
  const text = valueText(value)
    .replace(/^(\p{Lu}\S*), ([^,]+?),? et\.? al\.?$/iu, '$2 $1')
    .replace(/,?\s*\bet\.? al\.?$/i, '')
    .replace(/\d+(?=[,;]|$)/g, '');
  const divided = divideNames(text).filter((name) => name !== '' && !/^(?:others|et al\.?)$/i.test(name));
  return divided.length > 0 ? divided : undefined;
}

function divideNames(text: string): string[] {
  const clean = (name: string) => name.replace(/^\s*(?:and|&)\s+|[*†‡]+/gi, '').trim();
  if (/[;|]/.test(text))
    return text
      .split(/\s*[;|]\s*|\s+(?:and|&)\s+(?=[^;]+,)/)
      .flatMap((part) => (/\s(?:&|and)\s/.test(part) ? part.split(/\s+(?:&|and)\s+/) : [part]))
      .map((name) => nameInGivenOrder(clean(name)));
  const parts = text.split(/\s+and\s+|\s+&\s+/i);
  // `Novak, Ida and Berg, Tove`: one comma within each.
  if (parts.length > 1 && parts.every((part) => part.split(',').length === 2))
    return parts.map((name) => nameInGivenOrder(clean(name)));
  const commas = text.split(/\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/i).map(clean);
  const [family = '', given = '', ...others] = commas;
  // `Novak, Ida, Tove Berg`: the first name alone is turned round.
  if (
    others.length > 0 &&
    /^\p{Lu}\S*$/u.test(family) &&
    /^\p{Lu}\S*(?: \p{Lu}\.)*$/u.test(given) &&
    others.every((part) => part.includes(' '))
  )
    return [`${given} ${family}`, ...others];
  // `Novak, I. B., Berg, T.`: every second part is initials.
  const isInitials = (part: string | undefined) => /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(part ?? '');
  if (
    commas.length >= 2 &&
    commas.length % 2 === 0 &&
    commas.every((part, at) => at % 2 === 0 || isInitials(part))
  )
    return commas.flatMap((part, at) => (at % 2 === 0 ? [`${commas[at + 1]} ${part}`] : []));
  return commas;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return nameInGivenOrder(value) || undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const of = (...keys: string[]) =>
    keys
      .map((key) => (value as Record<string, unknown>)[key])
      .find((one): one is string => typeof one === 'string' && one.trim() !== '');
  const whole = of('name', 'full_name', 'fullName', 'display_name', 'literal', 'author', 'authorname');
  const [given, family] = [
    of('given', 'first', 'firstName', 'first_name', 'forename'),
    of('family', 'last', 'lastName', 'last_name', 'surname'),
  ];
  const parts = [given, of('particle', 'non-dropping-particle'), family, of('suffix')]
    .filter(Boolean)
    .join(' ');
  return whole === undefined ? parts || undefined : nameInGivenOrder(whole);
}

function hasIdentifier(text: string): boolean {
  return Object.keys(textIdentifiers(text)).length > 0;
}

/** Identifiers that stand in addresses, or in a key, in fields of their own. */
function moveIdentifiers(fields: Record<string, unknown>): void {
  const written = ['arxiv', 'doi', 'openreview', 'paper', 'pdf', 'key'].flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' ? [value, ...value.split(/[\s,;]+/)] : [];
  });
  const arxivField = typeof fields['arxiv'] === 'string' ? [fields['arxiv']] : [];
  const found: Identifiers = {};
  for (const text of written) Object.assign(found, { ...textIdentifiers(text), ...found });
  const arxiv = found.arxiv ?? arxivField.map(arxivIdIn).find((id) => id !== undefined);
  if (arxiv) found.arxiv = arxiv;
  for (const name of ['arxiv', 'doi', 'openreview', 'pmid', 'pmcid'] as const) {
    if (found[name] !== undefined) fields[name] = found[name];
    else if (typeof fields[name] === 'string' && hasIdentifier(fields[name])) delete fields[name];
  }
  const paper = fields['paper'];
  if (typeof paper !== 'string') return;
  const { acl: _, doi, ...others } = addressIdentifiers(paper);
  if (Object.keys(others).length > 0 || (doi && isResolverAddress(paper))) delete fields['paper'];
  else if (isPdfAddress(paper) && fields['pdf'] === undefined) {
    fields['pdf'] = paper;
    delete fields['paper'];
  }
}
