import { venueIn } from '../../list/words/venue.ts';
import { publisherBehind } from '../../reference/publisher.ts';
import { withoutStatus } from '../../reference/status.ts';
import { printedDate } from '../../values/printed-date.ts';
import { type HtmlLine, shownText } from '../page/lines.ts';
import type { NamedPart } from '../page/part.ts';
import { joined, named, withoutLabels } from '../page/words.ts';
import { listedPeople } from './people.ts';
import { citedPlace } from './place.ts';
import { yearBefore } from './title.ts';

/** Where and when an entry appeared: by its names, else by the lines that are left. */
export function putPlace(
  fields: Record<string, unknown>,
  rest: readonly HtmlLine[],
  lines: readonly HtmlLine[],
): void {
  const own = lines
    .map(({ runs }) => {
      const start = runs.findIndex(({ part }) => part === 'venue');
      return start < 0
        ? ''
        : joined(withoutLabels(runs.slice(start)).filter(({ part }) => !otherParts.has(part)));
    })
    .find((text) => /\p{L}{3}/u.test(text));
  const said =
    own ??
    rest
      .map((line) => behindPeople(placeText(line), fields['authors']))
      .find((text) => text !== '' && isPlace(text));
  const place = said === undefined ? {} : citedPlace(said);
  const status = rest.map((line) => withoutStatus(shownText(line)).status).find((one) => one !== undefined);
  if (status !== undefined) fields['extra'] = { note: status };
  const all = rest.map(shownText).filter((text) => text.length < shortestAbstractChars);
  const venue = place['venue'] ?? place['container'] ?? venueIn(all.join(' · '));
  Object.assign(fields, place);
  const short = named(lines, 'short');
  if (short !== undefined && short.length <= longestShortChars) fields['venue'] = short;
  if (
    fields['venue'] === undefined &&
    place['venue'] === undefined &&
    place['container'] === undefined &&
    venue &&
    !/^(?:arxiv|openreview)/i.test(String(venue))
  )
    fields['venue'] = venue;
  putPublisher(fields, rest);
  const before = yearBefore.exec(lines[0] ? shownText(lines[0]) : '')?.[1] ?? '';
  const dates = [
    named(lines, 'published') ?? '',
    before,
    String(place['published'] ?? ''),
    ...all.map(datedText),
  ];
  const published = printedDate(dates.filter((date) => date !== ''));
  if (published !== undefined) fields['published'] = published;
}

/** Whether a text is but a publisher, and none that venues are called by: `Springer`, `Rope University Press`. */
function isPublisher(text: string): boolean {
  return publisherBehind.exec(`, ${text}`)?.[1] === text && !/^[A-Z\d. -]+$/.test(text);
}

/** Of a work that lies in nothing, what is said to be where it appeared may be its publisher. */
function putPublisher(fields: Record<string, unknown>, rest: readonly HtmlLine[]): void {
  for (const name of ['venue', 'container'])
    if (isPublisher(String(fields[name] ?? ''))) {
      fields['publisher'] ??= fields[name];
      delete fields[name];
    }
  if ((fields['venue'] ?? fields['container'] ?? fields['publisher']) !== undefined) return;
  const parts = rest.flatMap((line) => shownText(line).split(/[,;()]\s*|(?<=\p{L}{3})\.\s+/u));
  const publisher = parts.map((part) => part.replace(/^[\s.]+|[\s.]+$/g, '')).find(isPublisher);
  if (publisher !== undefined) fields['publisher'] = publisher;
}

/** A longer abbreviation of a place, in characters, is none. */
const longestShortChars = 20;

/** Runs that say where and when a work appeared. */
export const placeParts = new Set<NamedPart | undefined>(['venue', 'published', 'short', 'pages', 'doi']);

/** Runs that say something else than where a work appeared. */
const otherParts = new Set<NamedPart | undefined>([
  'authors',
  'title',
  'award',
  'abstract',
  'keywords',
  'short',
  'bibtex',
]);

/** A line without its links' labels, as where a work appeared. */
function placeText({ runs }: HtmlLine): string {
  const said = withoutLabels(runs).filter(({ part }) => !otherParts.has(part));
  const italic = said.filter(({ isItalic, text }) => isItalic && text.trim().length > 3);
  const start = italic[0] ? said.indexOf(italic[0]) : -1;
  if (start <= 0 || listedPeople(joined(italic))) return joined(said);
  return `${/(?:^|[\s.,])in:?$/i.test(joined(said.slice(0, start))) ? 'In ' : ''}${joined(said.slice(start))}`;
}

/** A text behind the last of the people that it begins with. */
function behindPeople(text: string, people: unknown): string {
  const last = Array.isArray(people) ? String(people.at(-1)).split(' ').at(-1) : undefined;
  const [first = ''] = Array.isArray(people) ? String(people[0]).split(' ') : [];
  const at = last && text.slice(0, longestNameStart).includes(first) ? text.lastIndexOf(last) : -1;
  return at < 0 || !last ? text : text.slice(at + last.length).replace(/^[\s*.,;:)·|]+/, '');
}

/** Names begin a line within so many characters. */
export const longestNameStart = 40;

/** Whether a line says where a work appeared. */
function isPlace(text: string): boolean {
  return (
    text.length < shortestAbstractChars &&
    !/^(?:https?:|you can\b|read\b|click\b)/i.test(text) &&
    (/^In \p{Lu}/u.test(text) ||
      /\b(?:proc(?:eedings)?|conference|workshop|symposium|journal|transactions|letters|review|lecture notes|arxiv|bioRxiv|medRxiv|preprint|thesis|vol\.?|volume)\b/i.test(
        text,
      ) ||
      /^\p{Lu}[^.!?]{2,120}?[,(\s]+(?:19|20)\d{2}\)?\.?$/u.test(text) ||
      /^\p{Lu}[\p{L}\s.&:-]{2,80}\d+|^\p{Lu}[^!?]{2,120}(?:\bpp?\.\s?\d|\d \((?:19|20)\d{2}\))/u.test(text) ||
      venueIn(text) !== undefined)
  );
}

/** The part of a line that may be a date: a year in it, with the month. */
export function datedText(text: string): string {
  const plain = text.replace(/https?:\S+|\b\d{4}\.\d{4,5}(?:v\d+)?\b|\b10\.\d{4,9}\/\S+/g, ' ');
  const [, named] =
    /\b((?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:\d{1,2},?\s+)?(?:19|20)\d{2})\b/i.exec(
      plain,
    ) ?? [];
  return named ?? /(?<![\d.–-])((?:19|20)\d{2})(?![\d–-])/.exec(plain)?.[1] ?? '';
}

/** A longer line, in characters, is an abstract. */
export const shortestAbstractChars = 300;
