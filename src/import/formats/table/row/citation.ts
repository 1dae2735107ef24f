import { pageRange } from '../../../../paper/wording/pages.ts';
import { bibWorks, noContext } from '../../bibtex/works.ts';
import { pubmedCitation } from '../../pasted/pubmed.ts';
import { printedPlace, printedPlaceFields } from '../../reference/place.ts';
import { referenceFields, titledPlace } from '../../reference/reference.ts';
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
  const found = fields['pmid'] === undefined ? undefined : pubmedCitation(citation);
  const said = found ?? referenceFields(cellText(citation));
  if (said) {
    const { extra: _, ...rest } = said;
    fillFrom(fields, rest);
  } else fillFrom(fields, placeOf(citation, fields['authors']));
  if (!found) extra['citation'] = citation;
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
function placeOf(citation: string, authors: unknown): RowFields {
  const text = cellText(citation);
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
