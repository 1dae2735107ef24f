import { plainText } from '../../../../paper/text/text.ts';
import { pageRange } from '../../../../paper/wording/pages.ts';
import { tellingWords } from '../../../../paper/wording/title-words.ts';
import { bibWorks, noContext } from '../../bibtex/works.ts';
import { pubmedCitation } from '../../pasted/pubmed.ts';
import { printedPlace, printedPlaceFields } from '../../reference/place.ts';
import { referenceFields, titledPlace } from '../../reference/reference.ts';
import { valueText } from '../../values/value-text.ts';
import { decodedEntities } from '../../xml/fragment.ts';
import { cellText } from './cell.ts';
import type { RowFields } from './put.ts';

/** What an entry of BibTeX in the row says beyond the row. */
export function putBibtex(
  fields: RowFields,
  extra: Record<string, string>,
  bibtex: string | undefined,
): void {
  if (bibtex === undefined) return;
  const [work] = /@\w+\s*\{/.test(bibtex) ? [...bibWorks(bibtex, noContext)] : [];
  if (!work || !('fields' in work)) extra['bibtex'] = bibtex;
  else fillFrom(fields, work.fields);
}

/** What a printed reference in the row says beyond the row. */
export function putCitation(
  fields: RowFields,
  extra: Record<string, string>,
  citation: string | undefined,
): void {
  if (citation === undefined) return;
  const text = plainCitation(citation);
  const found = fields['pmid'] === undefined ? undefined : pubmedCitation(text);
  const said = found ?? behindTitle(text, fields['title']) ?? ofOneTitle(text, fields['title']);
  const { extra: _, container, type, ...rest } = said ?? placeOf(text, fields['authors']);
  const isPlaced = (fields['venue'] ?? fields['container']) !== undefined;
  // Beside a place that is known, a name alone says little: a preprint is cited as well.
  const isCounted = (rest['volume'] ?? rest['pages']) !== undefined;
  const ofKind = type !== undefined && (!isPlaced || isCounted) && { type };
  fillFrom(fields, { ...rest, ...ofKind, ...(!isPlaced && container !== undefined && { container }) });
  if (!found) extra['citation'] = text;
}

/** A citation as plain words, whose signs and marks may be written as those of HTML. */
export function plainCitation(citation: unknown): string {
  return cellText(decodedEntities(valueText(citation))).replace(/\s+(?=[.,;:](?:\s|$))/g, '');
}

/** A year in front of a title: in brackets, or before it. */
const yearBefore = /\(((?:1[5-9]|20)\d{2})[a-z]?\)|(?<!\d)((?:1[5-9]|20)\d{2})[\s.,:"“'‘«]*$/u;

/** The signs that end a title, and all that stands behind it. */
const behindEnd = /^([\s.,;:?!"'”’»]*[.,?!"'”’»]\s*)(\S.*)$/u;

/** What a citation says in front of the title of the row and behind it; `undefined` where it doesn't have it. */
function behindTitle(text: string, title: unknown): RowFields | undefined {
  const words = typeof title === 'string' ? plainText(title).match(/[\p{L}\p{N}]+/gu) : null;
  if (words === null || words.join('').length < shortestTitleChars) return undefined;
  const gap = '[^\\p{L}\\p{N}]+';
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${words.join(gap)}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
  const behind = named && behindEnd.exec(text.slice(named.index + named[0].length))?.[2];
  if (!behind) return undefined;
  const place = printedPlace(behind, true);
  const [, bracketed, bare] = yearBefore.exec(text.slice(0, named.index)) ?? [];
  const published = bracketed ?? bare ?? place.date;
  return { ...printedPlaceFields(place, behind), ...(published !== undefined && { published }) };
}

/** A shorter title, in letters, can stand in a citation by chance. */
const shortestTitleChars = 8;

/** What a reference says whose title is that of the row, but for some words. */
function ofOneTitle(text: string, title: unknown): RowFields | undefined {
  const said = referenceFields(text);
  if (said === undefined || typeof title !== 'string') return said;
  const [own, other] = [tellingWords(title), tellingWords(String(said['title']))];
  const common = [...own].filter((word) => other.has(word)).length;
  return common * 2 >= Math.max(own.size, other.size) ? said : undefined;
}

/** What a title says beyond the row, which is a whole reference or has the place behind it. */
export function putTitleCitation(fields: RowFields): void {
  const { title, authors } = fields;
  if (typeof title !== 'string' || !/\d/.test(title)) return;
  const whole = authors === undefined ? referenceFields(title) : undefined;
  const isQuoted = /^[^"“]+["“][^"”]{10,}["”]/.test(title) && whole?.['authors'] !== undefined;
  const isSure =
    whole !== undefined && (isQuoted || (whole['volume'] ?? whole['pages'] ?? whole['doi']) !== undefined);
  const said = isSure ? whole : titledPlace(title);
  if (!said) return;
  fields['title'] = said['title'];
  fillFrom(fields, said);
}

/** The place of a paper as journals cite it: `J. Hands 12(3), 114-120 (2020)`. */
const place =
  /^(\p{L}[\p{L}\s.&:-]+?),? (\d{1,4})(?:\s?\((\w{1,5})\))?,? ?(?:pp?\. ?)?([A-Z]?\d[\w–-]*)?,? \(((?:19|20)\d{2})\)\.?$/u;

/** A name and a year, of a journal or a conference, or of the authors. */
const nameAndYear = /^(\p{L}[^,;:()]{2,60}?)(?:,\s+|\s+\(|\s+)((?:19|20)\d{2})\)?\.?$/u;

/** Whether a name is that of an author, as `Roe et al, 2021` has it; of unknown authors it may be. */
function namesAuthor(name: string, authors: unknown): boolean {
  const surnames = (Array.isArray(authors) ? authors : []).map(
    (each) => String(each).split(' ').at(-1) ?? '',
  );
  return surnames.length === 0 || /\bet\.? al\b/i.test(name) || surnames.some((each) => name.includes(each));
}

/** What a citation of nothing but the place says, or else the only year in it. */
function placeOf(text: string, authors: unknown): RowFields {
  const [, name, at] = nameAndYear.exec(text) ?? [];
  if (name !== undefined && at !== undefined && !namesAuthor(name, authors)) {
    const { type, ...said } = printedPlaceFields(printedPlace(text, true), text);
    return { ...said, ...(type === 'article' && { type }), published: at };
  }
  const [, container, volume, issue, pages, year] = place.exec(text) ?? [];
  const years = new Set(text.match(/(?<![\d–.-])(?:19|20)\d{2}(?![\d–-]|\.\d)/g));
  const [only] = years.size === 1 ? years : [];
  const said = { container, volume, issue, pages: pages && pageRange(pages), published: year ?? only };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function fillFrom(fields: RowFields, said: RowFields): void {
  for (const [name, value] of Object.entries(said)) {
    const known = fields[name];
    const isFiner =
      name === 'published' &&
      String(value).startsWith(String(known)) &&
      String(value).length > String(known).length;
    if (name === 'venue' && fields['container'] !== undefined) continue;
    if (name === 'extra') fields['extra'] = { ...Object(value), ...Object(known) };
    else if (known === undefined || isFiner) fields[name] = value;
  }
}
