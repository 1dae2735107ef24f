import {
  addressIdentifiers,
  doiIdentifiers,
  type Identifiers,
  isResolverAddress,
} from '../../paper/identifier-text.ts';
import { isPdfAddress } from '../../paper/web-address.ts';
import { firstTaggedValue, risSyntax, type TaggedField, type TaggedFormat, taggedValues } from './tagged.ts';
import { nameInGivenOrder } from './values/name-order.ts';
import { printedDate } from './values/printed-date.ts';
import { putInto } from './values/put.ts';
import { withRest } from './values/rest.ts';
import type { RawWork } from './work.ts';

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

/** Tags that no other rule names and that say nothing of the paper. */
const silent = new Set([
  'TY',
  'ER',
  'ST',
  'L2',
  'DB',
  'DP',
  'Y2',
  'RD',
  'LK',
  'LB',
  'UT',
  'SP',
  'EP',
  'DA',
  'Y1',
  'PY',
  'N2',
  'T2',
  'JF',
  'JO',
  'JA',
  'J1',
  'J2',
  'BT',
  'T3',
]);

const read = new Set([
  ...singles.flatMap(([, tags]) => tags),
  'AU',
  'A1',
  'A2',
  'ED',
  'KW',
  'DO',
  'UR',
  'SN',
  'L1',
  'M3',
  'AN',
]);

/** How RIS is read. */
export const risFormat: TaggedFormat = { syntax: risSyntax, workOf };

function workOf(record: readonly TaggedField[]): RawWork {
  const all = (...tags: string[]) => taggedValues(record, ...tags);
  const first = (...tags: string[]) => firstTaggedValue(record, ...tags);
  const ris = first('TY') ?? '';
  const fields: Record<string, unknown> = {};
  const extra: Record<string, string> = {};
  const put = putInto(fields);
  for (const [name, tags] of singles) put(name, first(...tags));
  if (ris === 'BOOK' && fields['title'] === undefined) put('title', first('BT', 'T2'));
  put('authors', peopleOf(all('AU'), all('A1')).map(nameInGivenOrder));
  put('editors', peopleOf(all('ED'), isBook.has(ris) ? [] : all('A2')).map(nameInGivenOrder));
  put('type', types[ris]);
  put('published', printedDate(all('DA', 'Y1', 'PY')));
  put('container', isBook.has(ris) ? undefined : first('T2', 'JF', 'JO', 'BT', 'JA', 'J2'));
  const short = first('JA', 'J2', 'J1', 'JO');
  if (short !== undefined && short !== fields['container']) extra['short container'] = short;
  put('series', isBook.has(ris) ? first('T3', 'T2') : first('T3'));
  const [start, end] = [first('SP'), first('EP')];
  put(
    'pages',
    [start, end === start || start?.includes('-') ? undefined : end]
      .filter(Boolean)
      .join('-')
      .replace(/\s*[–—]\s*|--/g, '-'),
  );
  put('keywords', [
    ...new Set(
      all('KW')
        .flatMap((value) => value.split(/\s*;\s*/))
        .filter(Boolean),
    ),
  ]);
  const notes = [...all('N1', 'M1', 'C2'), ...all('UR', 'AN', 'M3')].join(' ');
  const written = first('DO') ?? /(?:^|doi:?\s*|doi\.org\/)(10\.\d{4,9}\/\S+)/i.exec(notes)?.[1];
  const doi = written?.replace(/^.*?(?=10\.\d{4,9}\/)/, '').replace(/[.,;]+$/, '');
  const known: Identifiers = doi === undefined ? {} : doiIdentifiers(doi);
  for (const address of all('UR', 'L1', 'L2', 'LK'))
    Object.assign(known, { ...addressIdentifiers(address), ...known });
  put('doi', known.doi ?? (known.arxiv ? undefined : doi));
  put(
    'arxiv',
    known.arxiv ??
      /(?:arxiv[:.\s]\s*|arxiv\.org\/(?:abs|pdf)\/)(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})/i.exec(
        notes,
      )?.[1],
  );
  put('openreview', known.openreview);
  put('pmcid', known.pmcid);
  if (
    fields['arxiv'] !== undefined &&
    fields['container'] === undefined &&
    /^(?:UNPB|UNPD|GEN|MANSCPT)$/.test(ris)
  )
    put('type', 'article');
  put('pmid', known.pmid ?? /PMID:?\s*(\d+)/i.exec(notes)?.[1]);
  const numbers = all('SN')
    .flatMap((value) => value.split(/[;,]\s*|\s+(?=\d)/))
    .map((value) => value.replace(/\s*\(.*?\)/g, '').trim());
  put(
    'issn',
    numbers.filter((value) => /^\d{4}-?\d{3}[\dX]$/i.test(value)),
  );
  put(
    'isbn',
    numbers.filter((value) => /^[\d-]{9,16}[\dX]$/i.test(value)),
  );
  for (const address of [...all('L1'), ...all('UR')].flatMap((value) => value.split(/;\s*(?=https?:)/)))
    addAddress(fields, address);
  for (const { tag, value } of record) {
    if (
      value !== '' &&
      !silent.has(tag) &&
      !read.has(tag) &&
      !(tag === 'N1' && value.replace(/^doi:\s*/i, '') === written)
    )
      extra[tag] = extra[tag] === undefined ? value : `${extra[tag]}; ${value}`;
  }
  for (const [tag, value] of [
    ['M3', first('M3')],
    ['AN', first('AN')],
  ] as const)
    if (value !== undefined && !/^10\.\d|arxiv/i.test(value)) extra[tag] = value;
  put('extra', Object.keys(extra).length > 0 ? extra : undefined);
  return withRest({ line: record[0]?.line ?? 1, fields }, first('U1'));
}

function addAddress(fields: Record<string, unknown>, address: string): void {
  if (!/^https?:\/\/\S+$/i.test(address)) return;
  const { arxiv, doi, openreview } = addressIdentifiers(address);
  if (arxiv || openreview || (doi && isResolverAddress(address))) return;
  const field = isPdfAddress(address) ? 'pdf' : 'paper';
  const known = fields[field];
  fields[field] ??= address;
  if (known === undefined || known === address) return;
  const extra = Object(fields['extra']);
  fields['extra'] = { ...extra, UR: [extra.UR, address].filter(Boolean).join('; ') };
}

/** The people of two tags: some programs write each of them under both. */
function peopleOf(some: readonly string[], others: readonly string[]): string[] {
  return [...some, ...others.filter((name) => !some.includes(name))];
}
