import { furtherAuthorsName, onlyFirstAuthors } from '../../../../paper/name/further-authors.ts';
import { loneEntryFields } from '../../list/entry/entry.ts';
import { referenceFields } from '../../reference/reference.ts';
import { dateIn, printedDate } from '../../values/printed-date.ts';
import { unstoppedTitle } from '../../values/title.ts';
import { type HtmlLine, shownText } from '../page/lines.ts';
import { joined, withoutLabels } from '../page/words.ts';
import { datedText } from './appearance.ts';
import { isGeneral } from './heading.ts';
import { listedPeople } from './people.ts';
import { citedPlace } from './place.ts';
import { isTitle, placeholder, shortestTitleChars } from './title.ts';

export interface PrintedEntry {
  fields: Record<string, unknown>;
  isTitled?: boolean;
  /** Whether it is read as lists of references print it. */
  isReference?: boolean;
  /** The words of the title as the page has them. */
  title: string;
}

/** People, a title in quotation marks, and where it appeared. */
const quoted =
  /^(?:[[(]?\w{0,3}\d{1,3}[\]).]*\s+)?([^"“”„«»]{3,}?)[\s,.:]+(?:\(?((?:19|20)\d{2})\)?[.,:]?\s+)?["“”„«]([^"“”«»]{8,400}?)[.,]?["”“»][\s,.]*(.*)$/su;

function quotedEntry(text: string): PrintedEntry | undefined {
  const [, before = '', year, title = '', behind = ''] = quoted.exec(text) ?? [];
  const authors = title === '' ? undefined : listedPeople(before, 1);
  if (!authors) return undefined;
  const place = citedPlace(behind.replace(/\b(?:available|accessed|url|doi|pdf)\b.*$/i, ''));
  const published = printedDate(
    [year ?? '', String(place['published'] ?? ''), datedText(behind)].filter((date) => date !== ''),
  );
  return {
    fields: {
      title: unstoppedTitle(title.trim().replace(/,$/, '')),
      authors,
      ...place,
      ...(published !== undefined && { published }),
      ...(/\bet\.? al\b/i.test(before) && { extra: { [furtherAuthorsName]: onlyFirstAuthors } }),
    },
    title,
  };
}

/** An entry in running text: a printed reference, in one of its lines or all of them, or one of a list. */
export function printedEntry(lines: readonly HtmlLine[]): PrintedEntry | undefined {
  if (!mayBeReference(lines)) return undefined;
  const year = lines.map(shownText).find((text) => /^\W*(?:19|20)\d{2}\W*$/.test(text));
  const long = lines.filter((line) => shownText(line).length >= shortestReferenceChars);
  const single = lines.length > 1 ? long.map((line) => [line]) : [];
  // Beside one reference there stand its year and kind.
  for (const part of single.length === 1 ? [...single, lines] : [lines, ...single]) {
    const found = reference(printedText(part));
    if (!found || (isOneLink(part) && !isPlaced(found.fields))) continue;
    const published = found.fields['published'] ?? (year && dateIn(year));
    return { ...found, fields: { ...found.fields, ...(published !== undefined && { published }) } };
  }
  const runs = lines.flatMap((line) => [...line.runs, { text: ' ', isBold: false, isItalic: false }]);
  const { authors, ...fields } = loneEntryFields(runs) ?? {};
  const people = Array.isArray(authors) ? listedPeople(authors.join(', '), 1) : undefined;
  const title = String(fields['title'] ?? '');
  return isTitle(title) && !isGeneral(title)
    ? { fields: { ...fields, ...(people && { authors: people }) }, title }
    : undefined;
}

/** Whether lines have a link, a year, quotation marks or what may be a name, without which nothing tells of a work. */
function mayBeReference(lines: readonly HtmlLine[]): boolean {
  return lines.some(
    (line) =>
      line.runs.some(({ href }) => href !== undefined) ||
      /\b(?:19|20)\d{2}\b|["“„«]|(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.),? \p{Lu}|\p{Script=Han}|\p{Script=Hangul}/u.test(
        shownText(line),
      ),
  );
}

/** A shorter line, in characters, is no reference by itself. */
const shortestReferenceChars = 60;

/** The words of lines as a printed reference has them: without marks at names, and what links are called. */
function printedText(lines: readonly HtmlLine[]): string {
  return lines
    .map(({ runs }) => joined(withoutLabels(runs)))
    .join(' ')
    .replace(/[*†‡]+/g, '')
    .replace(/[[(](?:[\s|,/]|\bhttps?\b)*[\])]/g, ' ')
    .replace(
      /\b((?:19|20)\d{2}),? (?:January|February|March|April|May|June|July|August|September|October|November|December)\./,
      '$1.',
    )
    .replace(/\s+/g, ' ')
    .replace(/(?<=[.,;])(?:\s+[.,;])+(?=\s|$)/g, '')
    .trim();
}

/** Editors, and the numbers of reports, which stand behind the name of what a work lies in. */
export const saysMore = /\bed(?:ited by|s?\.|itors?)(?![\p{L}])|\bpapers?\b.*\bno\.?\s*\d/iu;

/** The name of what a work lies in. */
export function containerName({ container, venue }: Readonly<Record<string, unknown>>): string {
  return String(container ?? venue ?? '');
}

function reference(text: string): PrintedEntry | undefined {
  const quote = quotedEntry(text);
  const whole = quote && saysMore.test(containerName(quote.fields)) ? referenceFields(text, true) : undefined;
  const isSame =
    JSON.stringify([whole?.['title'], whole?.['authors']]) ===
    JSON.stringify([quote?.fields['title'], quote?.fields['authors']]);
  if (quote && !(whole && isSame)) return { ...quote, isReference: true };
  const read =
    whole ?? referenceFields(text, true) ?? referenceFields(text.replace(/\s*\[[^\]]{1,40}\]/g, ''), true);
  if (!read) return undefined;
  const { extra, ...fields } = read;
  const title = String(fields['title']);
  const { note } = extra as Record<string, unknown>;
  const people = fields['authors'];
  const isSaid = isPlaced(fields)
    ? title.length >= shortestTitleChars && !placeholder.test(title)
    : isTitle(title) && Array.isArray(people) && listedPeople(people.join(', '), 1) !== undefined;
  const isBook = fields['publisher'] !== undefined && fields['authors'] !== undefined;
  if (!isSaid || (listedPeople(title, 1) && !isBook && !whole)) return undefined;
  return { fields: { ...fields, ...(note !== undefined && { extra: { note } }) }, title, isReference: true };
}

function isPlaced(fields: Readonly<Record<string, unknown>>): boolean {
  return fields['published'] !== undefined || fields['container'] !== undefined;
}

/** Whether all words stand in links, as those of a title do. */
function isOneLink(lines: readonly HtmlLine[]): boolean {
  return lines.every(({ runs }) => runs.every(({ href, text }) => href !== undefined || text.trim() === ''));
}
