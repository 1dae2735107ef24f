/** Where a term stands in one paper. */
export interface Posting {
  /** The paper's number in the index. */
  page: number;
  /** How often the term stands in the text; a part of a compound word counts half. */
  frequency: number;
  /** Positions in the text, counted in words, in ascending order. */
  positions: readonly number[];
  /** Field -> positions in it. */
  fields: ReadonlyMap<string, readonly number[]>;
}

/** The postings of one term, by number of paper. */
export type PostingList = ReadonlyMap<number, Posting>;

/** One term of a chunk as Pagefind writes it: word, pages, spellings with accents. */
export type RawTerm = [term: string, pages: RawPage[], variants: [form: string, pages: RawPage[]][]];

type RawPage = [delta: number, locations: number[], fieldLocations: number[]];

/** The field with the compounds of the title that are indexed in parts, each as one word. */
export const joinedField = 'joined';

/** Such a compound stands in the title, but where isn't known, save for one that begins it. */
const beyondTitle = 1000;

/** Pagefind writes weights in this many parts of a whole. */
const wholeWeight = 24;

/**
 * The posting list of a term. Pages and positions are written as differences; a negative number
 * among positions is the weight of those behind it, among fields the number of the field.
 */
export function postingList([, pages, variants]: RawTerm, fieldNames: readonly string[]): PostingList {
  const list = new Map<number, Posting>();
  for (const raw of [pages, ...variants.map(([, more]) => more)]) {
    let page = 0;
    for (const [delta, locations, fieldLocations] of raw) {
      page += delta;
      const posting = postingOf(page, locations, fieldLocations, fieldNames);
      const known = list.get(page);
      list.set(page, known ? joined(known, posting) : posting);
    }
  }
  return list;
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
    fields: fieldsOf(fieldLocations, names),
  };
}

function fieldsOf(locations: number[], names: readonly string[]): Map<string, number[]> {
  const fields = new Map<string, number[]>();
  let current: number[] = [];
  let position = 0;
  let isJoined = false;
  for (const location of locations) {
    if (location < 0) {
      isJoined = names[-location - 1] === joinedField;
      const name = isJoined ? 'title' : (names[-location - 1] ?? '');
      current = fields.get(name) ?? [];
      fields.set(name, current);
      position = 0;
    } else {
      position += location;
      current.push(isJoined && position > 0 ? beyondTitle + position : position);
    }
  }
  return fields;
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
