import { isOvidExport } from '../../source/refused.ts';
import { addressFields, linkFields } from '../values/link.ts';
import { nameInGivenOrder, nameOfInitialsLast } from '../values/names/name-order.ts';
import { orcidIn } from '../values/names/person.ts';
import { printedDate } from '../values/printed-date.ts';
import { putInto } from '../values/put.ts';
import { unstoppedTitle } from '../values/title.ts';
import type { RawWork } from '../work.ts';
import {
  firstTaggedValue,
  nbibSyntax,
  type TaggedFormat,
  taggedExtra,
  taggedValues,
} from './tagged-records.ts';
import type { TaggedField } from './tagged-syntax.ts';

/** Tags that say something of the paper and have no field: kept under these names. */
const extras: Readonly<Record<string, string>> = {
  GR: 'grant',
  CI: 'copyright',
  AD: 'affiliation',
  TT: 'original title',
  SI: 'data bank',
  COIS: 'conflict of interest',
  OAB: 'other abstract',
  GN: 'note',
  IR: 'investigators',
  RN: 'substances',
  GS: 'gene symbols',
  CTI: 'collection',
  VTI: 'volume title',
  RIN: 'retraction',
  EIN: 'erratum',
  CRI: 'correction',
  UIN: 'update',
  OID: 'accession number',
};

/** PubMed's publication types that say what a work is, or what became of it. */
const types: Readonly<Record<string, string>> = {
  Book: 'book',
  'Book Chapter': 'chapter',
  Preprint: 'article',
  Review: 'article-journal',
  'Journal Article': 'article-journal',
  Dataset: 'dataset',
};
/** ERIC's publication types, the surest first: an article on a study is called a report as well. */
const ericTypes: readonly (readonly [name: RegExp, type: string])[] = [
  [/^Journal Articles?$/i, 'article-journal'],
  [/^(?:Dissertations\/)?Theses\b|^Dissertations\b/i, 'thesis'],
  [/^Speeches\/Meeting Papers$/i, 'paper-conference'],
  [/^(?:Books?|Collected Works\b.*)$/i, 'book'],
  [/^(?:Reports\b.*|Information Analyses|ERIC (?:Publications|Digests.*))$/i, 'report'],
];

/** What ERIC's types say that a work is; a record may have several in one text. */
function ericType(written: readonly string[]): string | undefined {
  const names = written.flatMap((text) => text.split(/\s*;\s*/));
  return ericTypes.find(([name]) => names.some((one) => name.test(one)))?.[1];
}

const statuses: Readonly<Record<string, string>> = {
  'Retracted Publication': 'retracted',
  'Corrected and Republished Article': 'corrected',
};

/** Whether a text is in PubMed's tagged format, as ERIC and others write it as well, without PubMed's numbers. */
export function isNbib(head: string): boolean {
  const has = (tags: string) => new RegExp(`^(?:${tags}) {1,2}- \\S`, 'm').test(head);
  if (isOvidExport(head)) return false;
  return /^PMID- ?\d/m.test(head) || (has('TI') && has('OWN|PT') && has('JT|TA|SO') && has('DP'));
}

/** How PubMed's tagged format is read. */
export const nbibFormat: TaggedFormat = { syntax: nbibSyntax, workOf };

/** The record of tagged lines. Long, for it is a table: a row for each field. */
function workOf(record: readonly TaggedField[]): RawWork {
  const all = (...tags: string[]) => taggedValues(record, ...tags);
  const first = (...tags: string[]) => firstTaggedValue(record, ...tags);
  const numbered = (kind: string) =>
    [...all('LID'), ...all('AID')].find((value) => value.endsWith(`[${kind}]`))?.replace(/\s*\[.*$/, '');
  const addresses = linkFields(
    [...all('LID'), ...all('AID'), ...all('4099')]
      .filter((value) => /^https?:/.test(value))
      .map(addressFields),
  );
  const fields: Record<string, unknown> = {};
  const put = putInto(fields);
  const title = first('TI', 'BTI', 'CTI');
  put('title', title && unstoppedTitle(title.replace(/^\[(.*)\]\.?$/, '$1')));
  put('abstract', first('AB', 'OAB'));
  put('authors', [
    ...(all('FAU').length > 0 ? all('FAU').map(nameInGivenOrder) : all('AU').map(nbibName)),
    ...all('CN'),
  ]);
  put('editors', all('FED').length > 0 ? all('FED').map(nameInGivenOrder) : all('ED').map(nbibName));
  put('published', printedDate(all('DP')) ?? printedDate(all('DEP')));
  put(
    'type',
    all('PT')
      .map((name) => types[name])
      .find(Boolean) ??
      ericType(all('PT')) ??
      (first('JT') ? 'article-journal' : undefined),
  );
  put(
    'status',
    all('PT')
      .map((name) => statuses[name])
      .find(Boolean),
  );
  put('orcid', orcidsOf(record));
  put('container', first('JT') ?? (first('TI', 'CTI') ? first('BTI') : undefined));
  put('venue', first('TA'));
  put('volume', first('VI'));
  put('issue', first('IP'));
  put('pages', expandedPages(first('PG') ?? ''));
  put('publisher', first('PB'));
  put('place', first('PL'));
  put('pmid', first('PMID'));
  put('pmcid', first('PMC'));
  for (const [name, value] of Object.entries(addresses)) put(name, value);
  put('doi', numbered('doi') ?? addresses['doi']);
  put('issn', [
    ...new Set(all('IS', 'ISSN').map((value) => value.replace(/\s*\(.*$/, '').replace(/^ISSN-/, ''))),
  ]);
  put(
    'isbn',
    all('ISBN').map((value) => value.replace(/\s*\(.*$/, '')),
  );
  put('keywords', [
    ...new Set([
      ...all('OT').map((value) => value.replace(/^\*/, '')),
      ...all('MH').map((value) => value.replace(/\*/g, '')),
    ]),
  ]);
  put('language', first('LA'));
  const extra = taggedExtra(record, all('DP').length > 0 ? { ...extras, DEP: 'published online' } : extras);
  const said = { ...extra, ...Object(addresses['extra']) };
  put('extra', Object.keys(said).length > 0 ? said : undefined);
  return { line: record[0]?.line ?? 1, fields };
}

/** A name that PubMed shortens, `Novak IB`, or in ERIC's writing, `Novak, Ida`. */
function nbibName(written: string): string {
  return written.includes(',') ? nameInGivenOrder(written) : nameOfInitialsLast(written);
}

/** The ORCID iDs of authors, each of which stands behind its author. */
function orcidsOf(record: readonly TaggedField[]): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  let author = '';
  for (const { tag, value } of record) {
    if (tag === 'FAU') author = nameInGivenOrder(value);
    const orcid = tag === 'AUID' ? orcidIn(value.replace(/^ORCID:\s*/, '')) : undefined;
    if (orcid !== undefined && author !== '') found[author] = orcid;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** PubMed shortens the last page: `343-55` is `343-355`. */
function expandedPages(pages: string): string {
  return pages.replace(/^(\d+)-(\d+)$/, (_, start: string, end: string) =>
    end.length < start.length
      ? `${start}-${start.slice(0, start.length - end.length)}${end}`
      : `${start}-${end}`,
  );
}
