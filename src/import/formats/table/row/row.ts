import { identifierFields } from '../../../../paper/identifier-text.ts';
import { pagesFrom } from '../../../../paper/wording/pages.ts';
import { isObject } from '../../json.ts';
import { isPaperLabel } from '../../list/words/label.ts';
import { isBlank, valueText } from '../../values/value-text.ts';
import type { ColumnMap } from '../columns/columns.ts';
import type { ListDivision } from '../columns/name-division.ts';
import { type CellLink, cellLinks } from './cell.ts';
import { putBibtex, putCitation, putTitleCitation } from './citation.ts';
import { dateText, putDate, putVenueDate } from './dates.ts';
import { isLinkField, putLinks } from './links.ts';
import { placeName, putPlaceParts } from './place-parts.ts';
import { putPublisherVenue } from './publisher-venue.ts';
import { putField, type RowFields } from './put.ts';
import { cellIdentifiers, moveIdentifiers } from './row-identifiers.ts';
import { cellTitle, cellValue, placeBehindName } from './value.ts';

/**
 * The fields of a row, under the record's names; what no field fits is in `extra`. Empty cells say nothing.
 * `divisions` are how the lists in columns are divided, as far as their other cells tell.
 * Long, for it is a table: a row for each field.
 */
export function rowFields(
  row: Readonly<Record<string, unknown>>,
  map: ColumnMap,
  divisions: ReadonlyMap<string, ListDivision> = new Map(),
): RowFields {
  const fields: RowFields = {};
  const extra: Record<string, string> = {};
  const written: Record<string, string> = {};
  const dates: string[] = [];
  const links: CellLink[] = [];
  const identifiers: string[] = [];
  for (const [name, named] of surestFirst(row, map)) {
    const isPlace = named === 'container' || named === 'venue';
    const value = isPlace ? placeName(fields, row[name]) : row[name];
    if (isBlank(value) || (countedFrom1.has(named ?? '') && /^0+$/.test(valueText(value)))) continue;
    // A column `page` holds either.
    const field =
      named === 'pages' && /^https?:/.test(valueText(value))
        ? 'project'
        : named === 'container' && /^source$/i.test(name) && server.test(valueText(value))
          ? undefined
          : named;
    if (field === undefined) {
      const found = isObject(value) || Array.isArray(value) ? cellLinks(value) : [];
      if (found.length > 0 && /link|url|resource|button/i.test(name)) links.push(...found);
      else {
        extra[name] = valueText(value);
        if (!namesOtherWork.test(name)) identifiers.push(...cellIdentifiers(valueText(value)));
      }
    } else if (field === 'published') dates.push(dateText(value));
    else if (parts.has(field) && written[field] === undefined) written[field] = valueText(value);
    else if (field === 'title') {
      fields['title'] = cellTitle(value);
      links.push(...cellLinks(value, titleLabel));
    } else if (isLinkField(field)) {
      const found = cellLinks(value).map(({ href, label }) => ({ href, label: ofLabel(field, name, label) }));
      links.push(...found);
      if (found.length === 0 && !/^(?:true|false|yes|no)$/i.test(valueText(value))) {
        extra[name] = valueText(value);
        identifiers.push(...cellIdentifiers(valueText(value)));
      }
    } else if (!putField(fields, field, cellValue(field, value, divisions.get(name)))) {
      const text = valueText(value);
      if (text !== String(fields[field] ?? '')) extra[name] = text;
      links.push(...cellLinks(value, field));
    } else if (field === 'abstract')
      links.push(...cellLinks(value).filter(({ label }) => isPaperLabel(label)));
    else if (field === 'authors' || field === 'editors') {
      const pages = cellLinks(value).map(({ href }) => href);
      if (pages.length > 0) extra[`pages of ${field}`] = [...new Set(pages)].join(' ');
    } else if (!identifierNames.has(field)) links.push(...cellLinks(value));
  }
  putParts(fields, extra, written);
  putDate(fields, extra, dates, written);
  putVenueDate(fields);
  putPlaceParts(fields);
  putPublisherVenue(fields);
  putPlaces(extra, row, map);
  putLinks(fields, extra, links);
  moveIdentifiers(fields, identifiers);
  putTitleCitation(fields);
  moveAuthorIds(fields, extra);
  putBibtex(fields, extra, written['bibtex']);
  putCitation(fields, extra, written['citation']);
  const rest = Object.keys(row).filter((name) => name in extra);
  const ordered = Object.fromEntries([...rest, ...Object.keys(extra)].map((name) => [name, extra[name]]));
  if (Object.keys(extra).length > 0) fields['extra'] = { ...Object(fields['extra']), ...ordered };
  return fields;
}

/** The columns of a row, first those of names in parts, which are surer than names in one text. */
function surestFirst(
  row: Readonly<Record<string, unknown>>,
  map: ColumnMap,
): Iterable<[string, string | undefined]> {
  const isInParts = ([name, field]: [string, string | undefined]) => {
    const value = field === 'authors' ? row[name] : undefined;
    return Array.isArray(value) && value.some(isObject);
  };
  const first = [...map].filter(isInParts);
  return first.length === 0 ? map : new Map([...first, ...map]);
}

/** What is counted from one, of which some programs write a zero where they don't know it. */
const countedFrom1 = new Set([
  'volume',
  'issue',
  'pages',
  'firstpage',
  'lastpage',
  'published',
  'month',
  'day',
]);

/** Where a row was found, which is no journal. */
const server = /^(?:arxiv|biorxiv|medrxiv|openreview|ssrn|hugging ?face|hf)$/i;

/** Keeps what names people only within the project of the curator, `id:aroe`, from being names; an entry of BibTeX may have them. */
function moveAuthorIds(fields: RowFields, extra: Record<string, string>): void {
  const authors = Array.isArray(fields['authors']) ? fields['authors'].map(String) : [];
  const ids = authors.filter((name) => /^(?:id|ref|person|member):\s*[\w.-]+$/i.test(name));
  if (ids.length === 0) return;
  extra['ids of authors'] = ids.join(', ');
  delete fields['authors'];
  const names = authors.filter((name) => !ids.includes(name));
  if (names.length > 0) extra['further authors'] = names.join(', ');
}

/** The places that stand in brackets behind the authors. */
function putPlaces(
  extra: Record<string, string>,
  row: Readonly<Record<string, unknown>>,
  map: ColumnMap,
): void {
  const [name] = [...map].find(([, field]) => field === 'authors') ?? [];
  const value = name === undefined ? undefined : row[name];
  const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  const places = texts
    .flatMap((text) => text.match(placeBehindName) ?? [])
    .map((place) => place.trim().slice(1, -1).trim())
    // Scopus has its numbers of authors there.
    .filter((place) => /\p{L}/u.test(place));
  if (places.length > 0) extra['affiliations'] ??= [...new Set(places)].join('; ');
}

/** Fields of columns that say a part of what a record has as one. */
const parts = new Set(['month', 'day', 'firstpage', 'lastpage', 'citation', 'bibtex']);

/** Columns whose identifiers are of other works, or of what belongs to this one. */
const namesOtherWork =
  /data|code|software|suppl|cit(?:ed|ing)|references|related|parent|review|preprint|isbn|issn|version/i;

const identifierNames = new Set<string>(identifierFields);
const titleLabel = 'paper';

/** What a link is called: in a column of links of any kind by itself, else by the column. */
function ofLabel(field: string, name: string, label: string): string {
  return field !== 'paper'
    ? field
    : label === '' && /paper|article|publication/i.test(name)
      ? 'paper'
      : label;
}

function putParts(fields: RowFields, extra: Record<string, string>, written: Record<string, string>): void {
  const { firstpage, lastpage } = written;
  if (firstpage === undefined) {
    if (lastpage !== undefined) extra['last page'] = lastpage;
  } else if (fields['pages'] === undefined) fields['pages'] = pagesFrom(firstpage, lastpage ?? '');
  const issn = fields['issn'];
  if (Array.isArray(issn))
    fields['issn'] = [...new Set(issn.map((one: string) => one.replace(/^(\d{4})(\d{3}[\dX])$/i, '$1-$2')))];
}
