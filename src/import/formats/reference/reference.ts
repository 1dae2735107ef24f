import { textIdentifiers } from '../../../paper/identifier-text.ts';
import { furtherAuthorsName, onlyFirstAuthors } from '../../../paper/name/further-authors.ts';
import { addressesIn } from '../../../paper/web-address.ts';
import { statedFields } from '../values/fields.ts';
import { addressFields, linkFields } from '../values/link.ts';
import { nameInGivenOrder } from '../values/names/name-order.ts';
import { printedDate } from '../values/printed-date.ts';
import { unstoppedTitle } from '../values/title.ts';
import { yearPattern } from './date.ts';
import { quotedTitle, type ReferenceParts, referenceParts, yearIn } from './parts.ts';
import { type LeadingPeople, leadingPeople } from './people.ts';
import { printedPlace, printedPlaceFields } from './place.ts';
import type { PrintedPlace } from './printed-place.ts';
import { withoutStatus } from './status.ts';

/** A longer paragraph, in characters, is no reference. */
const longestReferenceChars = 1500;

/** A shorter one, in characters, is none either. */
const shortestReferenceChars = 20;

/**
 * The fields of a reference as lists of references print it; `undefined` where a text isn't one. Where it may lack its
 * date, something else must stand behind the title.
 */
export function referenceFields(written: string, mayLackDate = false): Record<string, unknown> | undefined {
  const whole = written
    .replace(/\s+/g, ' ')
    // `Ann Roe*, Bob Kent*. Title`: who has done as much as others.
    .replace(/(?<=\p{L}{2})[*†‡]+(?=[,.;]|\s+(?:and|&)\s)/gu, '')
    .trim()
    .replace(
      /^(?:\[[\w+-]{1,24}\]|\(?\d{1,3}[.):]?(?=\s*\p{Lu})|\(?\d{1,3}[.):](?=\s*(?:\p{Ll}{2,3}\s+){1,2}\p{Lu}))\s*/u,
      '',
    );
  if (whole.length > longestReferenceChars || whole.length < shortestReferenceChars) return undefined;
  const { text, status } = withoutStatus(whole);
  const fields = fieldsIn(text, mayLackDate || status !== undefined);
  // What stands before an address alone is what it leads to: `Weaving for All (October 2004) https://…`.
  if (!fields || /^https?:\/\/\S+$/i.test(String(fields['title']))) return undefined;
  const extra = {
    ...(fields['extra'] as object),
    reference: whole,
    ...(status !== undefined && { note: status }),
  };
  return { ...fields, extra };
}

function fieldsIn(text: string, mayLackDate: boolean): Record<string, unknown> | undefined {
  const catalogued = cataloguedFields(text);
  if (catalogued) return catalogued;
  for (const people of leadingPeople(text)) {
    const parts = referenceParts(text.slice(people.end), people, mayLackDate);
    if (parts) return fieldsOf(people, parts, text);
  }
  return quoteFirst(text, mayLackDate) ?? titleFirst(text);
}

/** People as catalogues divide them, the title and the year: `Berg, Tove; Roe, Ann: Hands that plan (2013)`. */
const catalogued =
  /^((?:\p{L}[^:;,]{0,40}, [^:;,]{1,40}; )*\p{L}[^:;,]{0,40}, \p{Lu}[^:;,]{0,40}): (\S.{8,400}) \(((?:1[89]|20)\d{2})\)\.?$/u;

function cataloguedFields(text: string): Record<string, unknown> | undefined {
  const [, people = '', title = '', published] = catalogued.exec(text) ?? [];
  if (published === undefined || /\bu\. ?a\.|\bet al\b/.test(people)) return undefined;
  const authors = people.split('; ').map(nameInGivenOrder);
  return statedFields({ title: unstoppedTitle(title), authors, published }, { extra: { reference: text } });
}

/** A reference that begins with its title in quotation marks: `"Title," A. Berg, K. Roe, J. Hands 12 (2020)`. */
function quoteFirst(text: string, mayLackDate: boolean): Record<string, unknown> | undefined {
  const quoted = quotedTitle(text);
  const behind = quoted?.place.replace(/^(?:by|(?:joint )?with)\s+/i, '') ?? '';
  const [people] = leadingPeople(behind);
  if (!quoted || !people?.isSure) return undefined;
  const written = behind.slice(people.end).replace(/^[\s.,;:]+/, '');
  const place = printedPlace(written, true);
  if (!mayLackDate && (place.date ?? yearIn(written)) === undefined) return undefined;
  return fieldsOf(people, { title: quoted.title, written, place, date: undefined, isThesis: false }, text);
}

/** So many commas may stand in a title that people follow. */
const mostTitleCommas = 8;

/** A shorter title in front of people, in characters, is none. */
const shortestTitleChars = 10;

/** A reference whose title stands first: `Title, A. Berg and K. Roe, J. Hands 12, 45–67 (2020)`. */
function titleFirst(text: string): Record<string, unknown> | undefined {
  for (const { index } of [...text.matchAll(/[,.?!]\s+(?=\p{Lu})/gu)].slice(0, mostTitleCommas)) {
    const title = text.slice(0, index + (/[?!]/.test(text[index] ?? '') ? 1 : 0));
    const rest = text.slice(index + 1).trim();
    const people = leadingPeople(rest).find(({ end, areShortened, people: { length } }) =>
      areShortened ? /^,\s/.test(rest.slice(end)) : length > 1 && /^[,.]\s/.test(rest.slice(end)),
    );
    if (!people || title.length < shortestTitleChars || leadingPeople(`${title}.`).length > 0) continue;
    if (/ \p{Lu}{1,3}$/u.test(title)) continue;
    const written = rest.slice(people.end).replace(/^[,.]\s+/, '');
    const place = printedPlace(written, true);
    const { name, volume, pages, date, isWithin } = place;
    if (name === undefined || date === undefined || !(volume ?? pages ?? (isWithin || undefined))) continue;
    return fieldsOf(people, { title, written, place, date: undefined, isThesis: false }, text);
  }
  return undefined;
}

/** A title and the year behind it, and perhaps the place behind that: `Tides, 2019, J. Hands, 12(3), pp 4–9`. */
const titleAndYear = new RegExp(`^(.{10,}?)(?:[,.?!] | \\()(${yearPattern})\\)?(?:[.,:]+\\s*(.*))?$`, 'u');

/** The end of a text that names an identifier or an address. */
const addressBehind = /[\s,.;]*(?:\bdoi:?\s*|https?:\/\/\S*?)10\.\d{4,9}\/\S+\s*$/i;

/**
 * The fields of a title with its place behind it and nobody in front, as cells hold it: `Tides, 2019, J. Hands, 12(3),
 * pp 4–9, doi:…`, `Tides. J. Hands 12, 4–9 (2020)`. `undefined` where the place isn't certain, so that a title with
 * commas stays whole.
 */
export function titledPlace(written: string): Record<string, unknown> | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text.length > longestReferenceChars || !/\d{4}/.test(text)) return undefined;
  const bare = text.replace(addressBehind, '');
  const [, title, date, behind = ''] = titleAndYear.exec(bare) ?? [];
  // Of a name that a full stop parts from the title, nothing tells the end.
  const isOne = !/\p{L}{3}[.?!] \p{Lu}/u.test(title ?? '') || behind !== '';
  const place = printedPlace(behind, true);
  const isIdentified = bare !== text;
  const isSure = behind === '' ? isIdentified : isSurePlace(place, isIdentified);
  const parts =
    title !== undefined && isOne && isSure ? { title, date, written: behind, place } : placeAtEnd(bare);
  if (!parts) return undefined;
  return fieldsOf(undefined, { date: undefined, isThesis: false, ...parts }, text);
}

/** A title and the dated place behind it, divided where the place is a journal's name and its numbers. */
function placeAtEnd(text: string): Pick<ReferenceParts, 'title' | 'written' | 'place'> | undefined {
  for (const { 0: sign, index } of [...text.matchAll(/(?:[,.]|(?<=[?!]))\s+(?=\p{Lu})/gu)].slice(
    -mostTitleCommas,
  )) {
    const written = text.slice(index + sign.length);
    const place = printedPlace(written, true);
    if (index < shortestReferenceChars || !isSurePlace(place) || place.name?.includes(',')) continue;
    if (place.date ?? yearIn(written)) return { title: text.slice(0, index), written, place };
  }
  return undefined;
}

/** Whether a place names a journal with its volume, and pages or an issue, or else an identifier stands behind it. */
function isSurePlace({ name, volume, issue, pages }: PrintedPlace, isIdentified = false): boolean {
  return name !== undefined && volume !== undefined && (isIdentified || (pages ?? issue) !== undefined);
}

/** Identifiers of PubMed that a text names: `PMID: 123; PMCID: PMC45`. */
function namedIdentifiers(text: string): { pmid?: string; pmcid?: string } {
  const pmid = /\bPMID:?\s*(\d{4,9})\b/.exec(text)?.[1];
  const pmcid = /\bPMCID:?\s*(PMC\d+)/.exec(text)?.[1];
  return { ...(pmid && { pmid }), ...(pmcid && { pmcid }) };
}

/** What stands behind a title in the style of APA where a work is no text. */
const bracketedKind =
  /\s*\[(?:((?:(?:conference|poster|paper|oral|keynote|symposium|invited|slide)\s)*(?:presentation|session|poster|talk|address)|lecture|webinar|video)|(data ?set)|(?:computer )?software(?: manual)?)\]$/i;

function fieldsOf(
  people: LeadingPeople | undefined,
  { title, written, place, date, isThesis }: ReferenceParts,
  text: string,
): Record<string, unknown> {
  // Of what stands behind a title alone, the identifiers were cut off before it was divided.
  const behind = people ? written : text;
  const { doi, pmid, pmcid } = {
    ...textIdentifiers(behind),
    ...textIdentifiers(/\bdoi:?\s*10\.\d{4,9}\/\S+/i.exec(behind)?.[0] ?? ''),
    ...namedIdentifiers(behind),
  };
  const arxiv = /arxiv[:.\s]\s*(\d{4}\.\d{4,5})/i.exec(behind)?.[1];
  const addresses = addressesIn(behind).map(({ href }) => addressFields(href));
  const [kind = '', isSpoken, isData] = bracketedKind.exec(title) ?? [];
  const type = isSpoken ? 'speech' : isData ? 'dataset' : kind === '' ? undefined : 'software';
  return statedFields(
    {
      title: title.slice(0, title.length - kind.length),
      [people?.areEditors ? 'editors' : 'authors']: people?.people,
      published: printedDate([date, place.date, yearIn(written)].filter((each) => each !== undefined)),
      doi,
      arxiv,
      pmid,
      pmcid,
      ...printedPlaceFields(place, written),
      ...(type && { type }),
      ...(isThesis && {
        type: 'thesis',
        container: undefined,
        publisher: (place.publisher ?? place.name)?.replace(/\].*$/, ''),
      }),
    },
    linkFields(addresses),
    {
      extra: {
        reference: text,
        ...(people?.isShortened && { [furtherAuthorsName]: onlyFirstAuthors }),
      },
    },
  );
}
