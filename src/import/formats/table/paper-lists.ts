import type { Source } from '../../source.ts';
import { isObject } from '../json.ts';
import { isBlank } from '../values/value-text.ts';
import { fieldOfName } from './columns/column-field.ts';
import { isTellingPart } from './evidence/part-evidence.ts';
import { flatRow, type ObjectRow, type RowKind, rowKind } from './evidence/row-kind.ts';

/** Envelopes are looked through to this depth. */
const maxDepth = 6;

/** Names of lists that say no more than that papers are in them. */
const generalPart =
  /^(?:data|items?|list|entries|results|papers?|publications?|pubs|articles?|references|works?|records?|readings?|(?:related|similar)(?:[ _-]?(?:papers?|works?|readings?))?)$/i;

/** Names of lists of papers that belong to another paper, which they are listed with. */
const relatedPart =
  /relat|similar|follow|also|further|additional|success|predecess|extend|companion|prior|earlier|later|more/i;

/** Names of lists below a paper that are of works which it cites or which cite it, or of itself. */
const citedPart =
  /cit(?:ed|es|ing|ations?)|references?|bibliograph|versions?|editions?|translations?|reviews?/i;

/** Papers that lie together. */
interface PaperList {
  /** What the innermost list, or the object that holds it, is called. */
  part: string;
  rows: ObjectRow[];
  year?: string | undefined;
}

interface Place {
  depth: number;
  part: string;
  /** What the file is called, which tells where the part doesn't. */
  whole: string;
  /** The year that something around it is called. */
  year?: string | undefined;
}

/** What the name of a file says of the things in it: `talks.yaml` as `talks`. */
export function partOfFile(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
}

/**
 * The papers in data of anybody's making, wherever they lie: in lists of objects, in objects by key
 * (`{key: paper}`) and in lists below other papers, that hold what papers have. Where there are several lists, each
 * paper has the name of its own as a keyword, or as its year. Where there is no list, an object that is surely a paper
 * is one. `file` is the name of the file, which may say what it holds. Empty where there is none.
 */
export function paperRows(data: unknown, columns?: Source['columns'], file = ''): ObjectRow[] {
  const lists = listsIn(data, columns, { depth: 0, part: '', whole: partOfFile(file) });
  if (lists.length === 0) return worksIn(data);
  if (new Set(lists.map(({ part }) => part)).size <= 1) return lists.flatMap(({ rows }) => rows);
  return lists.flatMap(({ rows, part, year = part }) =>
    rows.map((row) => ({ ...partOf(row, part), ...(isYear(year) && partOf(row, year)), ...row })),
  );
}

/** Names of what is made, and no paper, whoever made it. */
const productNames = /^(?:cff-?version|version|licen[cs]es?|scripts|dependencies)$/i;

/** The object that is a paper by itself, with authors and an identifier or the name of what it lies in; else those in it. */
function worksIn(data: unknown, depth = 0): ObjectRow[] {
  if (!isObject(data) || depth > 2) return [];
  const names = Object.keys(data).filter((name) => !isBlank(data[name]));
  if (names.length > mostNames) return [];
  const fields = new Set(names.map((name) => fieldOfName(name)?.field));
  const isPlaced = ['doi', 'arxiv', 'pmid', 'pmcid', 'container'].some((field) => fields.has(field));
  const isMade = names.some((name) => productNames.test(name));
  if (
    'title' in data &&
    fields.has('authors') &&
    isPlaced &&
    !isMade &&
    rowKind([data], undefined) === 'plain'
  )
    return [data];
  return Object.values(data).flatMap((value) => worksIn(value, depth + 1));
}

/** Whether papers lie in lists below these objects. */
export function holdPapers(rows: readonly ObjectRow[], columns: Source['columns']): boolean {
  return listsBelow(rows, columns).size > 0;
}

/** Whether what a list is called is a year, perhaps with a sign before it. */
function isYear(part: string): boolean {
  return /^\D?(?:19|20)\d{2}$/.test(part);
}

/** What the name of its list says of a paper. */
function partOf(row: ObjectRow, part: string): ObjectRow {
  if (part === '' || generalPart.test(part)) return {};
  if (!isYear(part)) return 'section' in row ? {} : { section: [part] };
  const isDated = Object.keys(row).some((name) => fieldOfName(name)?.field === 'published');
  return isDated ? {} : { year: part.slice(-4) };
}

function listsIn(data: unknown, given: Source['columns'], place: Place): PaperList[] {
  const { depth, part } = place;
  const year = isYear(part) ? part : place.year;
  if (depth > maxDepth || typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) {
    const rows = data.filter(isObject);
    return (
      listsOf(rows, given, { ...place, year }) ??
      rows.flatMap((row) =>
        listsIn(row, given, { ...place, year, depth: depth + 1, part: headingOf(row) ?? part }),
      )
    );
  }
  const values = Object.entries(data);
  const isByKey = values.length > 1 && values.every(([, value]) => isObject(value));
  const byKey = isByKey
    ? listsOf(
        values.map(([key, value]) => ({ key, ...(value as ObjectRow) })),
        given,
        { ...place, year },
      )
    : undefined;
  return (
    byKey ??
    values.flatMap(([name, value]) =>
      listsIn(value, given, {
        ...place,
        year,
        depth: depth + 1,
        part: generalPart.test(name) ? part || name : name,
      }),
    )
  );
}

/** The papers that objects are, each with those in the lists below it behind it; `undefined` where they are none. */
function listsOf(
  rows: readonly ObjectRow[],
  given: Source['columns'],
  { depth, part, whole, year }: Place,
): PaperList[] | undefined {
  const below = listsBelow(rows, given);
  const parents = rows.map((row) => parentOf(row, below));
  const works = parents.flatMap(({ isHeading, own }) => (isHeading ? [] : [own]));
  const kind = rowKind(works, given, isTellingPart(part) ? part : whole);
  if (kind === 'other') return undefined;
  if (below.size === 0) return [{ part, year, rows: rowsOfKind(works, kind) }];
  return parents.flatMap(({ isHeading, own, names }, at) => [
    ...(isHeading ? [] : [{ part, year, rows: rowsOfKind([own], kind) }]),
    ...names.flatMap((name) => {
      const list = rows[at]?.[name];
      const heading = isHeading ? headingOf(own) : undefined;
      const inner = listsIn(list, given, { depth: depth + 1, part: heading ?? part, whole, year });
      const items = Array.isArray(list) ? list.filter(isObject) : [];
      const rest = rowsOfKind(items, below.get(name) ?? 'plain');
      return inner.length > 0 ? inner : [{ part: heading ?? part, year, rows: rest }];
    }),
  ]);
}

/** A row of a list, and the names in it of the lists of papers below it. */
interface Parent {
  names: readonly string[];
  /** The row without those lists. */
  own: ObjectRow;
  /** Whether it is no paper itself, but what its lists are about. */
  isHeading: boolean;
}

/** Fields that only what is a work has. */
const signs = new Set('authors citation bibtex doi arxiv pmid pmcid openreview container'.split(' '));

/** Fields that a heading has as well. */
const headingFields = new Set<string | undefined>([undefined, 'title', 'abstract', 'keywords', 'key']);

function parentOf(row: ObjectRow, below: ReadonlyMap<string, RowKind>): Parent {
  const held = Object.keys(row).filter((name) => below.has(name) && !isBlank(row[name]));
  const fields = new Set(
    Object.keys(row)
      .filter((name) => !held.includes(name) && !isBlank(row[name]))
      .map((name) => fieldOfName(name)?.field),
  );
  const isWork = [...fields].some((field) => field !== undefined && signs.has(field));
  const isHeading =
    held.length > 0 &&
    !isWork &&
    (!held.every((name) => relatedPart.test(name)) || [...fields].every((field) => headingFields.has(field)));
  const names = isWork ? held.filter((name) => !citedPart.test(name)) : held;
  const own = Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
  return { names, own, isHeading };
}

/** Objects with more lists, and papers with more names, are other data. */
const mostLists = 100;
const mostNames = 500;

/** Fields of which one tells that the objects of a list below others are papers, and no links or people. */
const tellingFields = new Set([...signs, 'published', 'venue']);

/** The names of lists in objects that are of papers, and of what kind their objects are. */
function listsBelow(rows: readonly ObjectRow[], given: Source['columns']): Map<string, RowKind> {
  const items = new Map<string, ObjectRow[]>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row)) {
      if (!Array.isArray(value) || !value.some(isObject)) continue;
      if (items.size >= mostLists && !items.has(name)) continue;
      const known = items.get(name) ?? [];
      known.push(...value.filter(isObject).slice(0, 20));
      items.set(name, known);
    }
  const kinds = new Map<string, RowKind>();
  for (const [name, found] of items) {
    const isTold = found.some((item) =>
      Object.keys(flatRow(item)).some((key) => tellingFields.has(fieldOfName(key)?.field ?? '')),
    );
    const kind = isTold ? rowKind(found, given, name) : 'other';
    if (kind !== 'other') kinds.set(name, kind);
  }
  return kinds;
}

function rowsOfKind(rows: readonly ObjectRow[], kind: RowKind): ObjectRow[] {
  return kind === 'flat' ? rows.map(flatRow) : [...rows];
}

/** What an object that holds a list is called. */
function headingOf(row: ObjectRow): string | undefined {
  const name = ['heading', 'title', 'name', 'year', 'section', 'category', 'topic', 'group'].find(
    (each) => typeof row[each] === 'string' || typeof row[each] === 'number',
  );
  return name === undefined ? undefined : String(row[name]).trim();
}
