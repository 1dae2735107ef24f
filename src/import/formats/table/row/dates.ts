import { isObject } from '../../json.ts';
import { yearAlone } from '../../values/old-year.ts';
import { isAmbiguousDate, printedDate } from '../../values/printed-date.ts';
import { decodedCellText } from './cell.ts';
import type { RowFields } from './put.ts';

/** A date as a text: of one in parts, as CSL has them, `2019-5-12`. */
export function dateText(value: unknown): string {
  const [first] = [value].flat();
  if (!isObject(first)) return decodedCellText(value);
  const parts = first['date-parts'] ?? [[first['year'], first['month'], first['day'] ?? first['mday']]];
  const known = [Array.isArray(parts) ? parts[0] : undefined]
    .flat()
    .filter((part) => part !== undefined && /^(?:\d+|\p{L}{3,9}\.?)$/u.test(String(part)));
  const isInNumbers = known.every((part) => /^\d+$/.test(String(part)));
  return known.length > 0 ? known.join(isInNumbers ? '-' : ' ') : decodedCellText(value);
}

/** The date of the columns for it, a month in one of its own with the year of another. */
export function putDate(
  fields: RowFields,
  extra: Record<string, string>,
  dates: readonly string[],
  { month, day }: Record<string, string>,
): void {
  const years = dates.filter((date) => /^\d{4}(?:\.0+)?$/.test(date));
  const whole = years.flatMap((year) =>
    month === undefined ? [] : [`${year.slice(0, 4)} ${monthName(month)} ${day ?? ''}`],
  );
  const numbers = dates.map((date) => date.replace(/^(-?\d{1,4})\.0+$/, '$1'));
  const published = printedDate([...numbers, ...whole]) ?? numbers.map(yearAlone).find(Boolean);
  if (published !== undefined) fields['published'] = published;
  const ambiguous = dates.filter(isAmbiguousDate);
  if (published?.length === yearChars && ambiguous.length > 0) extra['published'] = ambiguous.join('; ');
  // What is called a date may name the place: `CVPR 2021`.
  const place = dates.find((date) => placeInDate.test(date));
  if (place !== undefined && fields['venue'] === undefined && fields['container'] === undefined)
    fields['venue'] = place;
  if (published === undefined && place === undefined && dates.length > 0)
    extra['published'] = dates.join('; ');
  if (month !== undefined && whole.length === 0) extra['month'] = month;
}

/** A date of so many characters is a year. */
const yearChars = 4;

/** An abbreviation of a place before a year. */
const placeInDate = /^\p{Lu}{2}[\p{L}&+-]*[\s'’]*(?:\d{4}|\d{2})$/u;

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthName(month: string): string {
  return monthNames[Number(month) - 1] ?? month;
}

/** A year, with the month, at the end of where a work appeared, or two digits of it: `CVPR'21`, `bioRxiv 2021 Dec`. */
const dateAtEnd =
  /[\s,(·|•]+((?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+)?(?:19|20)\d{2}(?:\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)?)\)?\.?$/iu;

/** The date that the place tells where no column does; an arXiv id in it is the paper's. */
export function putVenueDate(fields: RowFields): void {
  for (const name of ['venue', 'container'] as const) {
    const place = fields[name];
    if (typeof place !== 'string') continue;
    const arxiv = /\barxiv[:.\s]*(?:abs\/)?(\d{4}\.\d{4,5})/i.exec(place)?.[1];
    if (arxiv) {
      fields['arxiv'] ??= arxiv;
      delete fields[name];
    }
    const atEnd = dateAtEnd.exec(place);
    // A sign for a division doesn't belong to the name, whatever else says the year.
    if (atEnd && /[·|•]/.test(atEnd[0])) fields[name] = place.slice(0, atEnd.index).trim();
    if (fields['published'] !== undefined) continue;
    const years = place.match(/(?<![\d–-])(?:19|20)\d{2}(?![\d–-])/g) ?? [];
    const short = /\p{Lu}{2}\s?['’](\d{2})$/u.exec(place)?.[1];
    const published = printedDate(
      atEnd?.[1] ? [atEnd[1]] : new Set(years).size === 1 ? [years[0] ?? ''] : short ? [`20${short}`] : [],
    );
    if (published === undefined) continue;
    fields['published'] = published;
    if (name === 'container' && atEnd) fields[name] = place.slice(0, atEnd.index).replace(/[\s,.]+$/, '');
  }
}
