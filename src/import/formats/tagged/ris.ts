import {
  addressIdentifiers,
  doiIdentifiers,
  type Identifiers,
  isResolverAddress,
} from '../../../paper/identifier-text.ts';
import { isPdfAddress } from '../../../paper/web-address.ts';
import { nameInGivenOrder, nameOfInitialsLast } from '../values/name-order.ts';
import { pagesFrom } from '../values/pages.ts';
import { printedDate } from '../values/printed-date.ts';
import { putInto } from '../values/put.ts';
import { withRest } from '../values/rest.ts';
import { serialNumbers } from '../values/serial-numbers.ts';
import type { RawWork } from '../work.ts';
import {
  firstTaggedValue,
  risSyntax,
  type TaggedField,
  type TaggedFormat,
  taggedValues,
} from './tagged-records.ts';

/** RIS's types as CSL's (https://refman.com/sites/rm/files/m/direct_export_ris.pdf). */
const types: Readonly<Record<string, string>> = {
  ABST: 'article-journal',
  AGGR: 'dataset',
  ART: 'graphic',
  BILL: 'bill',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CASE: 'legal_case',
  CHAP: 'chapter',
  COMP: 'software',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  GOVDOC: 'report',
  GRANT: 'document',
  INPR: 'article-journal',
  JFULL: 'periodical',
  JOUR: 'article-journal',
  MAP: 'map',
  MANSCPT: 'manuscript',
  MGZN: 'article-magazine',
  MPCT: 'motion_picture',
  NEWS: 'article-newspaper',
  PAMP: 'pamphlet',
  PAT: 'patent',
  PCOMM: 'personal_communication',
  PREPRINT: 'article',
  RPRT: 'report',
  SER: 'book',
  SLIDE: 'speech',
  SOUND: 'song',
  STAND: 'standard',
  STAT: 'legislation',
  THES: 'thesis',
  UNPB: 'manuscript',
  UNPD: 'manuscript',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
};

/** Types that lie in a book or proceedings, so that `BT` and `T2` are its title. */
const isBook = new Set(['BOOK', 'EBOOK', 'EDBOOK', 'THES', 'RPRT', 'SER']);

/** Tags of which the first that is there counts, under the record's name. */
const singles: readonly (readonly [field: string, tags: readonly string[]])[] = [
  ['title', ['TI', 'T1', 'CT']],
  ['abstract', ['AB', 'N2']],
  ['volume', ['VL', 'VO']],
  ['issue', ['IS', 'CP']],
  ['publisher', ['PB']],
  ['place', ['CY', 'PP']],
  ['edition', ['ET']],
  ['language', ['LA']],
  ['key', ['ID']],
  ['number', ['C7']],
];

/** Tags that say something of the paper and have no field: kept under these names. */
const extras: Readonly<Record<string, string>> = {
  M3: 'genre',
  DB: 'database',
  DP: 'database provider',
  LB: 'label',
  LK: 'link',
  RD: 'retrieved',
  UT: 'accession number',
  Y2: 'accessed',
  ST: 'short title',
};

/** Tags that are read wherever they stand, or that say nothing of the paper; of others, what no field holds is kept. */
const read: ReadonlySet<string> = new Set('TY ER AU A1 A2 ED KW DO UR SN L1 L2 SP EP DA Y1 PY'.split(' '));

/** How RIS is read. */
export const risFormat: TaggedFormat = { syntax: risSyntax, workOf };

function workOf(record: readonly TaggedField[]): RawWork {
  const all = (...tags: string[]) => taggedValues(record, ...tags);
  const first = (...tags: string[]) => firstTaggedValue(record, ...tags);
  const ris = first('TY') ?? '';
  // Scopus calls so what lies in a series, and says in M3 what it is.
  const isInSeries = ris === 'SER' && first('T2') !== undefined;
  const isAlone = isBook.has(ris) && !isInSeries;
  const fields: Record<string, unknown> = {};
  const put = putInto(fields);
  for (const [name, tags] of singles) put(name, first(...tags));
  if (ris === 'BOOK' && fields['title'] === undefined) put('title', first('BT', 'T2'));
  put('authors', peopleOf(all('AU'), all('A1')).map(nameInOrder));
  put('editors', peopleOf(all('ED'), isAlone ? [] : all('A2')).map(nameInOrder));
  put('type', isInSeries ? typeInSeries(first('M3') ?? '') : types[ris]);
  put('published', publishedOn(all('DA', 'Y1', 'PY')));
  put('container', isAlone ? undefined : first('T2', 'JF', 'JO', 'BT', 'JA', 'J2'));
  put('series', isAlone ? first('T3', 'T2') : first('T3'));
  const [start = '', end = ''] = ['SP', 'EP'].map((tag) =>
    first(tag)?.replace(/^(?:n\.?\s?pag\.?|no|specified|no pagination specified)$/i, ''),
  );
  put(
    'pages',
    start.includes('-') ? start.replace(/--+/g, '-') : pagesFrom(start, end).replace(/\s*[–—]\s*/g, '-'),
  );
  put('keywords', keywordsIn(all('KW')));
  for (const [name, value] of Object.entries(identifiersIn(record))) put(name, value);
  const isUnpublished = fields['container'] === undefined && /^(?:UNPB|UNPD|GEN|MANSCPT)$/.test(ris);
  if (fields['arxiv'] !== undefined && isUnpublished) put('type', 'article');
  const { issn, isbn } = serialNumbers(all('SN'));
  put('issn', issn);
  put('isbn', isbn);
  const further = addressesIn(record, fields);
  put('extra', extraOf(record, fields, further));
  moveDay(fields);
  return withRest({ line: record[0]?.line ?? 1, fields }, first('U1'));
}

/** Takes PubMed's day on the web, which EndNote writes as the edition, out of there. */
function moveDay(fields: Record<string, unknown>): void {
  const { edition, extra } = fields;
  if (!/^\d{4}[/-]\d{2}(?:[/-]\d{2})?$/.test(String(edition))) return;
  delete fields['edition'];
  fields['extra'] = { ...Object(extra), 'published online': edition };
}

/** A name in any order: `Novak, Ida`, and as Embase shortens it, `Novak I.`. */
function nameInOrder(written: string): string {
  return /\p{Lu}\.$/u.test(written) && !written.includes(',')
    ? nameOfInitialsLast(written)
    : nameInGivenOrder(written);
}

function typeInSeries(said: string): string {
  return /conference/i.test(said)
    ? 'paper-conference'
    : /chapter|^$/i.test(said)
      ? 'chapter'
      : 'article-journal';
}

/** The date of publication. Web of Science writes the year in one tag and `AUG 11` in another. */
function publishedOn(written: readonly string[]): string | undefined {
  const year = written.map((date) => /(?<!\d)\d{4}(?!\d)/.exec(date)?.[0]).find(Boolean);
  return printedDate(
    written.map((date) => (year && /^[a-z]/i.test(date) && !/\d{4}/.test(date) ? `${year} ${date}` : date)),
  );
}

/** Keywords, divided by semicolons but in a class and what it holds, `Economics: Services; Industry`. MeSH stars what matters most. */
function keywordsIn(lines: readonly string[]): string[] {
  const words = lines.flatMap((line) => (/^[^;]*: /.test(line) ? [line] : line.split(/\s*;\s*/)));
  return [...new Set(words.map((word) => word.replace(/^\*/, '').trim()))].filter(Boolean);
}

/** The identifiers that a record gives, in tags of their own, in addresses and in notes. */
function identifiersIn(record: readonly TaggedField[]): Record<string, string | undefined> {
  const all = (...tags: string[]) => taggedValues(record, ...tags);
  const notes = all('N1', 'M1', 'C2', 'UR', 'AN', 'M3').join(' ');
  // EBSCO writes the DOI as L3, Dimensions other identifiers as `35957633 [PMID]`.
  const written =
    doiIn(all('DO')[0]) ??
    all('L3', 'DI').map(doiIn).find(Boolean) ??
    /(?:^|doi:?\s*|doi\.org\/)(10\.\d{4,9}\/\S+)/i.exec(notes)?.[1];
  const doi = written?.replace(/[.,;]+$/, '');
  const known: Identifiers = doi === undefined ? {} : doiIdentifiers(doi);
  for (const address of all('UR', 'L1', 'L2', 'LK'))
    Object.assign(known, { ...addressIdentifiers(address), ...known });
  const numbered = (kind: string) =>
    all('U1')
      .find((value) => value.endsWith(`[${kind}]`))
      ?.split(' ')[0];
  const arxiv =
    /(?:arxiv[:.\s]\s*|arxiv\.org\/(?:abs|pdf)\/)(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})/i.exec(
      notes,
    )?.[1];
  return {
    doi: known.doi ?? (known.arxiv ? undefined : doi),
    arxiv: known.arxiv ?? arxiv,
    openreview: known.openreview,
    pmcid: known.pmcid ?? numbered('PMCID'),
    pmid: known.pmid ?? numbered('PMID') ?? /PMID:?\s*(\d+)/i.exec(notes)?.[1],
  };
}

/** The DOI that a text ends with, whatever stands before it. */
function doiIn(text: string | undefined): string | undefined {
  return text && /10\.\d{4,9}\//.test(text) ? text.replace(/^.*?(?=10\.\d{4,9}\/)/, '') : undefined;
}

/** Puts the addresses of a record into its fields; those that a field has no more place for are given back. */
function addressesIn(record: readonly TaggedField[], fields: Record<string, unknown>): string[] {
  const further: string[] = [];
  for (const address of taggedValues(record, 'L1', 'UR', 'L2').flatMap((value) =>
    value.split(/;\s*(?=https?:)/),
  )) {
    const { arxiv, doi, openreview } = addressIdentifiers(address);
    if (!/^https?:\/\/\S+$/i.test(address)) further.push(address);
    else if (!arxiv && !openreview && !(doi && isResolverAddress(address))) {
      const field = isPdfAddress(address) ? 'pdf' : 'paper';
      fields[field] ??= address;
      if (fields[field] !== address && fields['paper'] !== address) further.push(address);
    }
  }
  return [...new Set(further)];
}

/** What a record says that no field holds, by names of people where there are some, else by its tags. */
function extraOf(
  record: readonly TaggedField[],
  fields: Readonly<Record<string, unknown>>,
  addresses: readonly string[],
): Record<string, string> | undefined {
  const extra = new Map<string, string>();
  const keep = (name: string, value: string) =>
    extra.set(name, [extra.get(name), value].filter(Boolean).join('; '));
  const held = new Set(Object.values(fields).filter((value) => typeof value === 'string'));
  const short = firstTaggedValue(record, 'JA', 'J2', 'J1', 'JO');
  if (short !== undefined && short !== fields['container']) keep('short container', short);
  for (const { tag, value } of record) {
    if (value === '' || read.has(tag) || held.has(value) || value === short) continue;
    const bare = value.replace(/^doi:\s*/i, '');
    const isIdentifier =
      (tag === 'N1' && bare.toLowerCase() === fields['doi']) ||
      (/^(?:M3|AN)$/.test(tag) && /^10\.\d|arxiv/i.test(value)) ||
      (tag === 'U1' && / \[PMC?I?D\]$/.test(value)) ||
      (/^(?:L3|DI)$/.test(tag) && doiIn(value) !== undefined);
    if (!isIdentifier) keep(extras[tag] ?? tag, value);
  }
  if (addresses.length > 0) keep('further addresses', addresses.join(' '));
  return extra.size > 0 ? Object.fromEntries(extra) : undefined;
}

/** The people of two tags: some programs write each of them under both. */
function peopleOf(some: readonly string[], others: readonly string[]): string[] {
  return [...some, ...others.filter((name) => !some.includes(name))];
}
