import { yearOfDate } from '../../../paper/date/calendar.ts';
import { slugOf, titleKey } from '../../../paper/id.ts';
import { identifierFields } from '../../../paper/identifier-text.ts';
import { nameParts } from '../../../paper/name/name.ts';
import type { FieldValues } from '../../../paper/paper.ts';
import { isPreprintDoi, isPreprintServer } from '../../../paper/preprint.ts';
import { plainText } from '../../../paper/text/text.ts';
import { isGenericTitle } from './generic-title.ts';
import { type IdentifierField, workKey } from './work-keys.ts';

/** So many characters of an abstract tell it from others. */
const longestComparedChars = 400;

/** So many authors tell a work from others; a collaboration has thousands. */
const mostComparedAuthors = 20;

/** How a work is made, where works of two kinds are two works though they have one title. */
export type WorkKind = 'paper' | 'thesis' | 'book' | 'data' | 'software' | 'patent';

/** What of a work tells it from others of the same title. */
export interface Traits {
  /** The title as `titleKey` has it. */
  title: string;
  /** The title in Latin letters without `and`; empty where it has no such letters. */
  plainTitle: string;
  /** The part of `plainTitle` before a colon; the whole where there is none. */
  mainTitle: string;
  /** The numbers in the title, Roman ones and single letters too: what tells one part of a series from another. */
  numbers: string;
  isGeneric: boolean;
  /** The family names of the authors, in order; empty where they are not known. */
  surnames: string[];
  /** The words of the first author's name, in order of letters, for names that were turned round. */
  firstName: string;
  /** The first and last year that is given. */
  years: readonly [number, number] | undefined;
  kind: WorkKind | undefined;
  isPreprint: boolean;
  /** The identifiers that are given, each as its key. */
  identifiers: Partial<Record<IdentifierField, string[]>>;
  /** The parts of a citation that differ between two publications of one title, as bare text. */
  details: { type: string; container: string; volume: string; issue: string; pages: string; number: string };
  /** The addresses that are given, of its text and of all else, without their scheme. */
  links: ReadonlySet<string>;
  /** The addresses of its page at a publisher, without their scheme. */
  pages: ReadonlySet<string>;
  /** File -> the citation keys that it gives. */
  citationKeys: ReadonlyMap<string, readonly string[]>;
  /** Where it stands. */
  files: ReadonlySet<string>;
  /** File -> the abstracts that it gives, as bare text. */
  abstracts: ReadonlyMap<string, readonly string[]>;
}

/** The traits of a work whose fields have these values; `file` is where they stand. */
export function traitsOf(values: FieldValues, file: string): Traits {
  const title = values.title ?? '';
  const plain = plainText(title);
  const people = values.authors ?? [];
  const year = values.published === undefined ? undefined : Number(yearOfDate(values.published));
  const abstract = bareText(values.abstract?.slice(0, longestComparedChars));
  const words = slugOf(plain);
  const [head = ''] = plain.split(/:\s|\s[–—-]{1,3}\s|[?!]\s/);
  const plainTitle = plainKey(words);
  return {
    title: titleKey(title),
    plainTitle,
    mainTitle: head.length === plain.length ? plainTitle : plainKey(slugOf(head)),
    numbers: words
      .split('-')
      .filter((word) => /^(?:\d+|[ivx]+|[b-h])$/.test(word))
      .join(' '),
    isGeneric: isGenericTitle(title),
    surnames: surnamesOf(people),
    firstName: wordsInOrder(people[0] ?? ''),
    years: year === undefined ? undefined : [year, year],
    kind: kindOf(values.type),
    isPreprint: isPreprintOnly(values),
    identifiers: Object.fromEntries(
      identifierFields.flatMap((name) => {
        const value = values[name];
        return value === undefined ? [] : [[name, [workKey(name, value)]]];
      }),
    ),
    details: {
      type: values.type ?? '',
      container: bareText(values.container ?? values.venue),
      volume: bareText(values.volume),
      issue: bareText(values.issue),
      pages: (values.pages ?? '').split(/[-–—,]/)[0]?.replace(/\W+/g, '') ?? '',
      number: bareText(values.number),
    },
    links: new Set(linksIn(values).flatMap(bareAddresses)),
    pages: new Set(bareAddresses(values.paper)),
    citationKeys: new Map(values.key === undefined ? [] : [[file, [values.key]]]),
    files: new Set([file]),
    abstracts: new Map(abstract === '' ? [] : [[file, [abstract]]]),
  };
}

/** What is known of one work from both. */
export function joinedTraits(a: Traits, b: Traits): Traits {
  // What a preprint says of its place is not said of the publication.
  const [first, second] = a.isPreprint && !b.isPreprint ? [b, a] : [a, b];
  const { surnames, firstName } = a.surnames.length > 0 ? a : b;
  const details = Object.entries(first.details).map(([name, value]) => [
    name,
    value || second.details[name as keyof Traits['details']],
  ]);
  return {
    ...first,
    surnames,
    firstName,
    years:
      a.years && b.years
        ? [Math.min(a.years[0], b.years[0]), Math.max(a.years[1], b.years[1])]
        : (a.years ?? b.years),
    kind: first.kind ?? second.kind,
    isPreprint: a.isPreprint && b.isPreprint,
    identifiers: Object.fromEntries(
      identifierFields.flatMap((name) => {
        const keys = new Set([...(a.identifiers[name] ?? []), ...(b.identifiers[name] ?? [])]);
        return keys.size === 0 ? [] : [[name, [...keys]]];
      }),
    ),
    files: new Set([...a.files, ...b.files]),
    details: Object.fromEntries(details) as Traits['details'],
    links: new Set([...a.links, ...b.links]),
    pages: new Set([...a.pages, ...b.pages]),
    citationKeys: joinedTexts(a.citationKeys, b.citationKeys),
    abstracts: joinedTexts(a.abstracts, b.abstracts),
  };
}

/** What files say, by file, of both works, each text once. */
function joinedTexts(
  a: ReadonlyMap<string, readonly string[]>,
  b: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const all = new Map(a);
  for (const [file, texts] of b) all.set(file, [...new Set([...(all.get(file) ?? []), ...texts])]);
  return all;
}

/** Whether the values are those of a preprint, and name no place in which it was published. */
export function isPreprintOnly({ arxiv, doi, venue, container, type }: FieldValues): boolean {
  if (arxiv === undefined && !(doi !== undefined && isPreprintDoi(doi))) return false;
  return (
    (doi === undefined || isPreprintDoi(doi)) &&
    [venue, container].every((name) => name === undefined || isPreprintServer(name)) &&
    !/^(?:paper-conference|chapter|book|thesis)$/.test(type ?? '')
  );
}

/** Whether the values name the place in which a paper was published. */
export function isPublished({ doi, venue, container }: FieldValues): boolean {
  return (
    (doi !== undefined && !isPreprintDoi(doi)) ||
    [venue, container].some((name) => name !== undefined && !isPreprintServer(name))
  );
}

/** Text in letters and digits alone, without case. */
function bareText(text: string | undefined): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The addresses of a work, also where BibTeX has one in place of a publisher. */
function linksIn({ paper, pdf, code, project, extra }: FieldValues): (string | string[] | undefined)[] {
  const published = extra?.['howpublished'];
  return [paper, pdf, code, project, /^https?:\S+$/.test(published ?? '') ? published : undefined];
}

/** Addresses without what differs between two writings of one. */
function bareAddresses(given: string | readonly string[] | undefined): string[] {
  return [given ?? []].flat().map((address) => address.replace(/^https?:\/\/(?:www\.)?|\/$/gi, ''));
}

function plainKey(slug: string): string {
  return slug
    .split('-')
    .filter((word) => word !== 'and')
    .join('');
}

/** The last word of each family name, without accents; names in other letters as they are. */
function surnamesOf(people: readonly string[]): string[] {
  return people.slice(0, mostComparedAuthors).flatMap((name) => {
    if (/^(?:others|et\.? al\.?)$/i.test(name)) return [];
    const { family } = nameParts(name);
    const word = slugOf(family).split('-').at(-1) || bareText(family);
    return word === '' ? [] : [word];
  });
}

function wordsInOrder(name: string): string {
  return slugOf(name).split('-').sort().join(' ');
}

const kinds: Readonly<Partial<Record<string, WorkKind>>> = {
  'article-journal': 'paper',
  'article-magazine': 'paper',
  'paper-conference': 'paper',
  chapter: 'paper',
  thesis: 'thesis',
  book: 'book',
  collection: 'book',
  dataset: 'data',
  software: 'software',
  patent: 'patent',
};

function kindOf(type: string | undefined): WorkKind | undefined {
  return type === undefined ? undefined : kinds[type];
}
