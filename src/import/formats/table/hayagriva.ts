import { isObject } from '../json.ts';
import { nameFromParts } from '../values/names/person.ts';
import type { ObjectRow } from './evidence/row-kind.ts';

/** Names that only entries of Hayagriva have together with a type. */
const ownNames = ['parent', 'serial-number', 'page-range'];

const types =
  /^(?:article|chapter|entry|anthos|report|thesis|web|scene|artwork|patent|case|newspaper|legislation|manuscript|post|misc|performance|periodical|proceedings|book|blog|reference|conference|anthology|repository|thread|video|audio|exhibition|original)$/i;

/** What a table calls a work of a type, by what it lies in where that tells. */
const kinds: readonly (readonly [type: RegExp, parent: RegExp, kind: string])[] = [
  [/^article$/, /^(?:proceedings|conference)$/, 'conference paper'],
  [/^article$/, /^newspaper$/, 'newspaper article'],
  [/^article$/, /^blog$/, 'blog post'],
  [/^article$/, /^periodical$/, 'journal article'],
  [/^(?:chapter|anthos)$/, /^/, 'chapter'],
  [/^entry$/, /^/, 'encyclopedia article'],
  [/^(?:book|anthology|proceedings)$/, /^/, 'book'],
  [/^web$/, /^/, 'webpage'],
  [/^repository$/, /^/, 'software'],
  [/^(?:report|thesis|patent|manuscript)$/, /^/, ''],
];

/** The entries of Hayagriva, Typst's own bibliography, as rows of a table; `undefined` for other data. */
export function hayagrivaRows(data: unknown): ObjectRow[] | undefined {
  if (!isObject(data)) return undefined;
  const entries = Object.entries(data);
  const isEntry = (entry: unknown): entry is ObjectRow =>
    isObject(entry) && types.test(String(entry['type']));
  const isOwn = entries.some(([, entry]) => isObject(entry) && ownNames.some((name) => name in entry));
  if (!isOwn || !entries.every(([, entry]) => isEntry(entry))) return undefined;
  return entries.flatMap(([key, entry]) => (isEntry(entry) ? [rowOf(key, entry)] : []));
}

function rowOf(key: string, entry: ObjectRow): ObjectRow {
  const { title, author, editor, publisher, url, parent, type, ...own } = entry;
  const parents = [parent].flat().filter(isObject);
  const holder = parents.find((each) => each['title'] !== undefined);
  const inherited = (name: string) => own[name] ?? holder?.[name];
  const house = publisher ?? holder?.['publisher'];
  const named = String(type).toLowerCase();
  const [, , kind] =
    kinds.find(
      ([own, around]) => own.test(named) && around.test(String(holder?.['type'] ?? '').toLowerCase()),
    ) ?? [];
  const around = textOf(holder?.['title']);
  const isBook = kind === 'book';
  const { 'serial-number': serial, 'page-range': pages, date, ...rest } = own;
  return {
    ...rest,
    key,
    type: kind === undefined ? undefined : kind || named,
    // A part without a title is known by what it lies in.
    title: textOf(title) ?? around,
    author: peopleOf(author),
    editor: peopleOf(editor ?? holder?.['editor']),
    date: date ?? holder?.['date'],
    container: title === undefined || isBook ? undefined : around,
    series: isBook ? around : textOf(holder && [holder['parent']].flat().find(isObject)?.['title']),
    volume: inherited('volume'),
    issue: inherited('issue'),
    edition: inherited('edition'),
    pages,
    publisher: isObject(house) ? house['name'] : house,
    location: inherited('location') ?? (isObject(house) ? house['location'] : undefined),
    url: isObject(url) ? url['value'] : url,
    ...numbersOf(serial),
    ...(isObject(holder?.['serial-number']) &&
      Object.fromEntries(
        Object.entries(numbersOf(holder['serial-number'])).filter(([name]) => /^is[bs]n$/.test(name)),
      )),
  };
}

/** A text, which may have other forms beside it. */
function textOf(value: unknown): string | undefined {
  const text = isObject(value) ? value['value'] : value;
  return typeof text === 'string' ? text.replace(/[{}]/g, '') : undefined;
}

function peopleOf(value: unknown): string[] | undefined {
  if (value === undefined) return undefined;
  return [value].flat().map((one) => {
    if (!isObject(one)) return String(one);
    const part = (name: string) => (typeof one[name] === 'string' ? String(one[name]) : '');
    return nameFromParts({
      given: part('given-name'),
      particle: part('prefix'),
      family: part('name'),
      suffix: part('suffix'),
    });
  });
}

function numbersOf(serial: unknown): ObjectRow {
  return isObject(serial) ? serial : serial === undefined ? {} : { 'serial number': serial };
}
