import { monthPattern, yearPattern } from './date.ts';
import type { PrintedPlace } from './printed-place.ts';

const town = `(?!${monthPattern} )\\p{Lu}[\\p{Ll}.'’]+(?:(?: (?:am|an der|ob der|im|in|bei|a\\.|i\\.|d\\.))?[ -]\\p{Lu}[\\p{Ll}.]*){0,2}(?:\\/\\p{Lu}\\.)?`;
const towns = `${town}(?:\\s?[/–]\\s?${town}){0,3}`;
const row = '\\s*\\((?:=\\s*)?(?<ROW>(?=[^()]*\\p{L}{3})[^()]{4,120})\\)';

/** An imprint as German bibliographies print it: `(= Row, 6), Leiden/Boston ²2003`, `. Ulm: Seilverlag 2010`, `Ulm 2006 (= Row 8)`. */
const imprint = new RegExp(
  `(?:${row.replace('ROW', 'before')})?(?:(?:(?:^|, )\\d{1,2} Bde?\\.)?[,.]|^|(?<=\\)))\\s*(?<towns>${towns})(?:\\s?:\\s?(?<publisher>\\p{Lu}[^:;,.()\\d]{1,60}?))? (?<edition>[²³¹⁰⁴-⁹]{1,2})?(?<year>${yearPattern})(?:[–-]\\d{4})?(?:${row.replace('ROW', 'behind')})?[.,]?$`,
  'u',
);

/** A longer imprint, in characters, with its row, is none. */
const longestImprintChars = 320;

/** Where a text ends with an imprint and what that says. */
function imprintIn(text: string): { start: number; groups: Record<string, string | undefined> } | undefined {
  const from = Math.max(0, text.length - longestImprintChars);
  const found = imprint.exec(text.slice(from));
  // What is cut off in front is no beginning.
  return found && (from === 0 || found.index > 0)
    ? { start: from + found.index, groups: found.groups ?? {} }
    : undefined;
}

/** Whether a text ends with an imprint, and where it begins; -1 where it doesn't. */
export function imprintStart(text: string): number {
  return imprintIn(text)?.start ?? -1;
}

/** Takes out the imprint with which a text ends; a name and a year alone, `Hands 2019`, are one where that is certain. */
export function takeImprint(text: string, place: PrintedPlace, isSure: boolean): string {
  const found = imprintIn(text);
  const isAlone = found?.start === 0 && found.groups['publisher'] === undefined;
  if (!found || (isAlone && !isSure)) return text;
  const { before, behind, towns: printed, publisher, edition, year } = found.groups;
  place.series = before ?? behind;
  place.publisherPlace = printed;
  place.publisher = publisher;
  place.edition ??= edition?.normalize('NFKC');
  place.date ??= year;
  return text.slice(0, found.start);
}
