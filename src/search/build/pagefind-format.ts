import { type IndexField, indexFields, type Posting, type PostingList } from '../format/posting.ts';
import { decodedCbor } from './cbor.ts';

/** One term of a chunk as Pagefind writes it: word, pages, spellings with accents. */
export type RawTerm = [term: string, pages: RawPage[], variants: [form: string, pages: RawPage[]][]];

type RawPage = [delta: number, locations: number[], fieldLocations: number[]];

/** What Pagefind begins its files with. */
const magic = 'pagefind_dcd';

/** Pagefind writes weights in this many parts of a whole. */
const wholeWeight = 24;

/** The field with the compounds of the title that are indexed in parts, each as one word. */
export const joinedField = 'joined';

/** Such a compound stands in the title, but where isn't known, save for one that begins it. */
const beyondTitle = 1000;

/** What is in an unpacked file of Pagefind's. Throws a RangeError where it is none. */
export function pagefindBody(bytes: Uint8Array): Uint8Array {
  if ([...magic].some((letter, at) => bytes[at] !== letter.charCodeAt(0)))
    throw new RangeError('A file of the search index is not what it should be.');
  return bytes.subarray(magic.length);
}

/** The terms of an unpacked chunk of the index, in alphabetical order. Throws a RangeError where it is none. */
export function chunkTerms(bytes: Uint8Array): RawTerm[] {
  const [terms] = decodedCbor(pagefindBody(bytes)) as unknown as [RawTerm[]];
  return terms;
}

/**
 * The posting list of a term, of pages that are numbered from `first` on. Pages and positions are written as differences; a negative number
 * among positions is the weight of those behind it, among fields the number of the field in `names`.
 */
export function postingList(
  [, pages, variants]: RawTerm,
  names: readonly string[],
  first: number,
): PostingList {
  const list = new Map<number, Posting>();
  for (const raw of [pages, ...variants.map(([, more]) => more)]) {
    let page = first;
    for (const [delta, locations, fieldLocations] of raw) {
      page += delta;
      const posting = postingOf(page, locations, fieldLocations, names);
      const known = list.get(page);
      list.set(page, known ? joined(known, posting) : posting);
    }
  }
  return new Map([...list].sort(([a], [b]) => a - b));
}

function postingOf(
  page: number,
  locations: number[],
  fieldLocations: number[],
  names: readonly string[],
): Posting {
  const positions: number[] = [];
  let weight = 1;
  let frequency = 0;
  let position = 0;
  for (const location of locations) {
    if (location < 0) {
      weight = (-location - 1) / wholeWeight;
      position = 0;
      continue;
    }
    position += location;
    positions.push(position);
    frequency += weight;
  }
  return {
    page,
    frequency,
    positions: positions.sort((a, b) => a - b),
    fields: fieldsIn(fieldLocations, names),
  };
}

function fieldsIn(locations: number[], names: readonly string[]): Posting['fields'] {
  const found = new Map<IndexField, number[]>();
  let current: number[] = [];
  let position = 0;
  let isJoined = false;
  for (const location of locations) {
    if (location < 0) {
      const name = names[-location - 1];
      isJoined = name === joinedField;
      const field = isJoined ? 'title' : indexFields.find((known) => known === name);
      if (!field) throw new RangeError(`The search index has a field ${name}, which it should not have.`);
      current = found.get(field) ?? [];
      found.set(field, current);
      position = 0;
    } else {
      position += location;
      current.push(isJoined && position > 0 ? beyondTitle + position : position);
    }
  }
  for (const positions of found.values()) positions.sort((a, b) => a - b);
  return found;
}

function joined(a: Posting, b: Posting): Posting {
  return {
    page: a.page,
    frequency: a.frequency + b.frequency,
    positions: united(a.positions, b.positions),
    fields: new Map(
      [...a.fields, ...b.fields].map(([name]) => [
        name,
        united(a.fields.get(name) ?? [], b.fields.get(name) ?? []),
      ]),
    ),
  };
}

/** Positions of two lists, each once, in ascending order. */
function united(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}
