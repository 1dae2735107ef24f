import { pagesFrom } from '../../../paper/wording/pages.ts';
import { endnoteType } from '../values/endnote-type.ts';
import { nameInGivenOrder, nameOfInitialsLast } from '../values/names/name-order.ts';
import { printedDate } from '../values/printed-date.ts';
import { putInto } from '../values/put.ts';
import { withRest } from '../values/rest.ts';
import { serialNumbers } from '../values/serial-numbers.ts';
import { unstoppedTitle } from '../values/title.ts';
import type { RawWork } from '../work.ts';
import { doiIn, putRisAddresses, risIdentifiers } from './ris-identifiers.ts';
import { firstTaggedValue, risSyntax, type TaggedFormat, taggedValues } from './tagged-records.ts';
import type { TaggedField } from './tagged-syntax.ts';

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
  ['volume', ['VL', 'VO']],
  ['issue', ['IS', 'CP']],
  ['publisher', ['PB', 'PU']],
  // Where Web of Science has the place of a publisher, `CY` is the days of a meeting.
  ['place', ['PI', 'CY', 'PP']],
  ['edition', ['ET']],
  ['language', ['LA']],
  ['key', ['ID']],
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
  TT: 'translated title',
};

/** Tags that are read wherever they stand, or that say nothing of the paper; of others, what no field holds is kept. */
const read: ReadonlySet<string> = new Set('TY ER AU A1 A2 ED KW DO UR SN L1 L2 SP EP DA Y1 PY'.split(' '));

/** Whether a text is RIS, in which some programs leave out what begins a record. */
export function isRis(head: string): boolean {
  return (
    /^\s{0,3}TY {1,2}- {0,2}[A-Z]/m.test(head) ||
    (/^ER {1,2}- *$/m.test(head) &&
      /^(?:TI|T1) {1,2}- \S/m.test(head) &&
      /^(?:AU|A1|PY|Y1|JO|JF|T2|DO) {1,2}- \S/m.test(head))
  );
}

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
  put('abstract', first('AB', 'N2')?.replace(/^Abstract - /, ''));
  put('title', unstoppedTitle(first('TI', 'T1', 'CT', 'TT') ?? ''));
  if (ris === 'BOOK' && fields['title'] === undefined) put('title', first('BT', 'T2'));
  put('number', /\d/.test(first('C7') ?? '') ? first('C7') : undefined);
  put('authors', peopleOf(all('AU'), all('A1')).map(risName));
  // Zotero writes the editors of a whole book where others have those of its series.
  put('editors', peopleOf(all('ED'), all(isAlone ? 'A3' : 'A2')).map(risName));
  put('type', isInSeries ? typeInSeries(first('M3') ?? '') : (types[ris] ?? endnoteType(ris)));
  const fullDate = all('C1').flatMap((said) => /^Full publication date: (.+)$/.exec(said)?.[1] ?? []);
  put('published', publishedOn([...all('DA', 'Y1', 'PY'), ...fullDate]));
  const translated = translatedTitle(ris, first('T2'), first('JF'));
  put('container', isAlone ? undefined : first(...(translated ? [] : ['T2']), 'JF', 'JO', 'BT', 'JA', 'J2'));
  put('series', isAlone ? first('T3', 'T2') : first('T3'));
  const [start = '', end = ''] = ['SP', 'EP'].map((tag) =>
    first(tag)?.replace(/^(?:n\.?\s?pag\.?|no|specified|no pagination specified)$/i, ''),
  );
  // Of what lies in nothing, a number of pages without a last one is all that there are.
  const extent = isAlone && end === '' && !/\d\s*[-–—]/.test(start) ? start : '';
  put('pages', extent === '' ? pagesFrom(start, start.includes('-') ? '' : end) : undefined);
  put('keywords', keywordsIn(all('KW')));
  for (const [name, value] of Object.entries(risIdentifiers(record))) put(name, value);
  const isUnpublished = fields['container'] === undefined && /^(?:UNPB|UNPD|GEN|MANSCPT)$/.test(ris);
  if (fields['arxiv'] !== undefined && isUnpublished) put('type', 'article');
  const { issn, isbn } = serialNumbers(all('SN'));
  put('issn', issn);
  put('isbn', isbn);
  const further = putRisAddresses(record, fields);
  const others = isAlone ? record.filter(({ tag }) => tag !== 'A3') : record;
  const extra = extraOf(others, fields, further, translated ? { ...extras, T2: extras['TT'] ?? '' } : extras);
  put('extra', extent === '' ? extra : { ...extra, 'number of pages': extent });
  moveDay(fields);
  return withRest({ line: record[0]?.line ?? 1, fields }, first('U1'));
}

/** The translated title, which EBSCO writes where others write the journal, that has a tag of its own then. */
function translatedTitle(
  ris: string,
  secondary: string | undefined,
  journal: string | undefined,
): string | undefined {
  if (types[ris] !== 'article-journal' || secondary === undefined || journal === undefined) return undefined;
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{4}/gu) ?? [];
  const ofJournal = new Set(words(journal));
  return words(secondary).length < 2 || words(secondary).some((word) => ofJournal.has(word))
    ? undefined
    : secondary;
}

/** Takes PubMed's day on the web, which EndNote writes as the edition, out of there. */
function moveDay(fields: Record<string, unknown>): void {
  const { edition, extra } = fields;
  if (!/^\d{4}[/-]\d{2}(?:[/-]\d{2})?$/.test(String(edition))) return;
  delete fields['edition'];
  fields['extra'] = { ...Object(extra), 'published online': edition };
}

/** A name in any order: `Novak, Ida`, and as Embase shortens it, `Novak I.`. */
function risName(written: string): string {
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
  const dates = written.map((date) => date.replace(/^[A-Za-z ]+: (?=\d)/, ''));
  const year = dates.map((date) => /(?<!\d)\d{4}(?!\d)/.exec(date)?.[0]).find(Boolean);
  return printedDate(
    dates.map((date) => (year && /^[a-z]/i.test(date) && !/\d{4}/.test(date) ? `${year} ${date}` : date)),
  );
}

/** Keywords, divided by semicolons but in a class and what it holds, `Economics: Services; Industry`. MeSH stars what matters most. */
function keywordsIn(lines: readonly string[]): string[] {
  const words = lines.flatMap((line) => (/^[^;]*: /.test(line) ? [line] : line.split(/\s*;\s*/)));
  return [...new Set(words.map((word) => word.replace(/^\*/, '').trim()))].filter(Boolean);
}

/** What a record says that no field holds, by names of people where there are some, else by its tags. */
function extraOf(
  record: readonly TaggedField[],
  fields: Readonly<Record<string, unknown>>,
  addresses: readonly string[],
  names: Readonly<Record<string, string>>,
): Record<string, string> | undefined {
  const extra = new Map<string, string>();
  const keep = (name: string, value: string) =>
    extra.set(name, [extra.get(name), value].filter(Boolean).join('; '));
  const held = new Set(Object.values(fields).filter((value) => typeof value === 'string'));
  held.add(`${fields['title']}.`).add(`Abstract - ${fields['abstract']}`);
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
    if (!isIdentifier) keep(names[tag] ?? tag, value);
  }
  if (addresses.length > 0) keep('further addresses', addresses.join(' '));
  return extra.size > 0 ? Object.fromEntries(extra) : undefined;
}

/** The people of two tags: some programs write each of them under both. */
function peopleOf(some: readonly string[], others: readonly string[]): string[] {
  return [...some, ...others.filter((name) => !some.includes(name))];
}
