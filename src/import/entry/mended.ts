import { type FieldName, linkListNames } from '../../paper/paper.ts';
import { addressesIn } from '../../paper/web-address.ts';
import { namesIn } from '../formats/values/names/names.ts';
import { yearAlone } from '../formats/values/old-year.ts';
import { dateIn } from '../formats/values/printed-date.ts';

/** How a value of another shape is read where its meaning is certain. */
const readings: Readonly<Partial<Record<FieldName, (value: unknown) => unknown>>> = {
  published: (value) =>
    yearAlone(String(value)) ?? (typeof value === 'string' ? writtenDate(value) : numberAsText(value)),
  authors: namesIn,
  editors: namesIn,
  keywords: dividedList,
  categories: dividedList,
  awards: (value) => (typeof value === 'string' ? [value] : value),
  isbn: dividedList,
  issn: dividedList,
  ...Object.fromEntries(linkListNames.map((name) => [name, linkList])),
};

/**
 * A value that a field's schema refuses as the field would have it, where its meaning is certain: a year
 * as a number, `March 2021`, authors as one text or as objects, a link that isn't in a list. Otherwise
 * the value itself.
 */
export function mendedValue(name: FieldName, value: unknown): unknown {
  return (readings[name] ?? numberAsText)(value) ?? value;
}

function numberAsText(value: unknown): unknown {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** The date in words or with slashes. What is written like a date of ours and is none may be a slip, so it isn't guessed. */
function writtenDate(text: string): string | undefined {
  return /^\s*\d{4}-\d{1,2}(?:-\d{1,2})?\s*$/.test(text) ? undefined : dateIn(text);
}

function dividedList(value: unknown): unknown {
  return typeof value === 'string' ? value.split(/\s*[;,]\s*/).filter(Boolean) : undefined;
}

function linkList(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  const found = addressesIn(value).map(({ href }) => href);
  return found.length > 0 ? found : [value];
}
