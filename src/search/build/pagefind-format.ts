import { type IndexField, indexFields, type Posting, type PostingList } from '../format/posting.ts';
import { decodedCbor } from './cbor.ts';

/** The version of Pagefind whose index format is read here. The format isn't documented and may change with any other. */
export const pagefindVersion = '1.5.2';

/** What an index says about its papers, which Pagefind calls pages. */
export interface PagefindMeta {
  /** In the order of their numbers: what the name of a fragment's file begins with, and how many words the text has. */
  papers: [hash: string, words: number][];
  /** The names of the fields, by number. */
  fields: string[];
}

/** One term of a chunk as Pagefind writes it: the word, its postings, and its spellings with accents. */
export type RawTerm = [
  term: string,
  postings: RawPosting[],
  variants: [form: string, postings: RawPosting[]][],
];

type RawPosting = [paperDelta: number, locations: number[], fieldLocations: number[]];

/** What Pagefind begins its files with. */
const magic = 'pagefind_dcd';

/** Pagefind writes weights as multiples of 1 / 24. */
const weightParts = 24;

/** The field with the compounds of the title that are indexed in parts, each as one word. */
export const joinedField = 'joined';

/** Compounds of the title have positions behind this one, since where they stand isn't known; save for one that begins it. */
const lastTitlePosition = 1000;

/** The content of an unzipped file of Pagefind's. Throws a RangeError where it is something else. */
export function pagefindBody(bytes: Uint8Array): Uint8Array {
  if ([...magic].some((letter, at) => bytes[at] !== letter.charCodeAt(0)))
    throw new RangeError('A file of the search index is not one of Pagefind’s.');
  return bytes.subarray(magic.length);
}

/** Reads Pagefind's list of its pages, unzipped. Throws an Error where another version wrote it. */
export function pagefindMeta(bytes: Uint8Array): PagefindMeta {
  const [version, papers, , , , fields] = decodedCbor(pagefindBody(bytes)) as unknown as [
    string,
    PagefindMeta['papers'],
    unknown,
    unknown,
    unknown,
    PagefindMeta['fields'],
  ];
  if (version !== pagefindVersion)
    throw new Error(
      `the search index was made by Pagefind ${version}, but only the format of ${pagefindVersion} is known: ` +
        `install pagefind@${pagefindVersion}, or check the format and change pagefindVersion`,
    );
  return { papers, fields };
}

/** The terms of an unzipped chunk of the index, in alphabetical order. Throws a RangeError where it is none. */
export function chunkTerms(bytes: Uint8Array): RawTerm[] {
  const [terms] = decodedCbor(pagefindBody(bytes)) as unknown as [RawTerm[]];
  return terms;
}

/**
 * The posting list of a term; papers are numbered from `first` on, and `fields` names the fields.
 * Numbers of papers and positions are written as differences. A negative number among positions is the
 * weight of those behind it, among fields the number of the field.
 */
export function postingList(
  [, postings, variants]: RawTerm,
  fields: readonly string[],
  first: number,
): PostingList {
  const list = new Map<number, Posting>();
  for (const raw of [postings, ...variants.map(([, more]) => more)]) {
    let paper = first;
    for (const [delta, locations, fieldLocations] of raw) {
      paper += delta;
      const posting = { paper, ...textOf(locations), fields: fieldsIn(fieldLocations, fields) };
      const known = list.get(paper);
      list.set(paper, known ? joined(known, posting) : posting);
    }
  }
  return new Map([...list].sort(([a], [b]) => a - b));
}

/** How often a term stands in the text, and where. */
function textOf(locations: readonly number[]): Pick<Posting, 'frequency' | 'positions'> {
  const positions: number[] = [];
  let [weight, frequency, position] = [1, 0, 0];
  for (const location of locations) {
    if (location < 0) {
      weight = (-location - 1) / weightParts;
      position = 0;
      continue;
    }
    position += location;
    positions.push(position);
    frequency += weight;
  }
  return { frequency, positions: ascending(positions) };
}

function fieldsIn(locations: readonly number[], names: readonly string[]): Posting['fields'] {
  const found = new Map<IndexField, number[]>();
  let current: number[] = [];
  let position = 0;
  let isJoined = false;
  for (const location of locations) {
    if (location < 0) {
      const name = names[-location - 1];
      isJoined = name === joinedField;
      const field = isJoined ? 'title' : indexFields.find((known) => known === name);
      if (!field) throw new RangeError(`The search index has an unknown field ${name}.`);
      current = found.get(field) ?? [];
      found.set(field, current);
      position = 0;
    } else {
      position += location;
      current.push(isJoined && position > 0 ? lastTitlePosition + position : position);
    }
  }
  for (const positions of found.values()) ascending(positions);
  return found;
}

/** Two postings of a term in one paper, each position once. */
function joined(a: Posting, b: Posting): Posting {
  const union = (x: readonly number[] = [], y: readonly number[] = []) =>
    ascending([...new Set([...x, ...y])]);
  const names = new Set([...a.fields.keys(), ...b.fields.keys()]);
  return {
    paper: a.paper,
    frequency: a.frequency + b.frequency,
    positions: union(a.positions, b.positions),
    fields: new Map([...names].map((name) => [name, union(a.fields.get(name), b.fields.get(name))])),
  };
}

function ascending(positions: number[]): number[] {
  return positions.sort((a, b) => a - b);
}
