import { loneEntryFields } from '../../list/entry/entry.ts';
import { referenceFields } from '../../reference/reference.ts';
import { printedDate } from '../../values/printed-date.ts';
import { unstoppedTitle } from '../../values/title.ts';
import { type HtmlLine, shownText } from '../page/lines.ts';
import { joined, withoutLabels } from '../page/words.ts';
import { datedText } from './appearance.ts';
import { isGeneral } from './heading.ts';
import { listedPeople } from './people.ts';
import { citedPlace } from './place.ts';
import { isTitle } from './title.ts';

export interface PrintedEntry {
  fields: Record<string, unknown>;
  isTitled?: boolean;
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
    if (!found) continue;
    const published = found.fields['published'] ?? (year && printedDate([year]));
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
    .replace(/[[(][\s|,/]*[\])]/g, ' ')
    .replace(
      /\b((?:19|20)\d{2}),? (?:January|February|March|April|May|June|July|August|September|October|November|December)\./,
      '$1.',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function reference(text: string): PrintedEntry | undefined {
  const quote = quotedEntry(text);
  if (quote) return quote;
  const read = referenceFields(text) ?? referenceFields(text.replace(/\s*\[[^\]]{1,40}\]/g, ''));
  if (!read) return plainEntry(text);
  const { extra: _, ...fields } = read;
  return { fields, title: String(fields['title']) };
}

/** People, a title and where it appeared, divided by full stops and without a year. */
function plainEntry(text: string): PrintedEntry | undefined {
  const bare = text.replace(/^[[(]?\w{0,3}\d{1,3}[\]).]*\s+/, '');
  for (const { index } of bare.matchAll(/(?:\.|:)\s+(?=[\p{Lu}\d“"])/gu)) {
    const before = bare.slice(0, index);
    const authors = listedPeople(before, 2) ?? listedPeople(`${before}.`, 2);
    const [, title = '', behind = ''] =
      /^(.{10,300}?[^.\s]{2}[.?!])(?:\s+(?=\p{Lu}|\d)(.*))?$/su.exec(bare.slice(index + 1).trim()) ?? [];
    if (!authors || !isTitle(title) || listedPeople(title, 1) || /^\p{Lu}\.[,\s]/u.test(title)) continue;
    return {
      fields: { title: unstoppedTitle(title), authors, ...citedPlace(behind) },
      title: unstoppedTitle(title),
    };
  }
  return undefined;
}
