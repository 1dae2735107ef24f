import { ByteReader, ByteWriter, damagedIndex } from './bytes.ts';
import { type IndexField, indexFields, type Posting, type PostingList } from './posting.ts';

/** A term and in how many papers it stands. */
export interface TermCount {
  term: string;
  papers: number;
}

/** The terms of one file of the index; the postings of a term are read when they are asked for. */
export interface Chunk {
  /** In alphabetical order. */
  terms: readonly TermCount[];
  /** The postings of a term; `undefined` where the chunk doesn't have it. */
  postings(term: string): PostingList | undefined;
}

/** A term, and its postings in bytes. */
export interface PackedTerm extends TermCount {
  list: Uint8Array;
}

/** Frequencies are multiples of 1 / 24, as Pagefind weighs words. */
const frequencyParts = 24;

/**
 * Terms and their postings in bytes: the number of terms; for each the length of its name, the name in
 * UTF-8, the length of its postings, the number of papers; then all postings.
 */
export function packedChunk(terms: readonly PackedTerm[]): Uint8Array {
  const to = new ByteWriter();
  to.number(terms.length);
  for (const { term, papers, list } of terms) {
    to.text(term);
    to.number(list.length);
    to.number(papers);
  }
  for (const { list } of terms) to.bytes(list);
  return to.written();
}

/**
 * The postings of a term in bytes, as columns over its papers, since like values side by side compress
 * well: numbers of papers; numbers of positions; frequencies, 0 where each position counts once;
 * positions; numbers of fields; for each field its number, how many positions, and these.
 */
export function packedPostings(list: PostingList): Uint8Array {
  const to = new ByteWriter();
  const postings = [...list.values()];
  to.ascending(list.keys());
  for (const { positions } of postings) to.number(positions.length);
  for (const { positions, frequency } of postings)
    to.number(frequency === positions.length ? 0 : Math.round(frequency * frequencyParts) + 1);
  for (const { positions } of postings) to.ascending(positions);
  for (const { fields } of postings) to.number(fields.size);
  for (const { fields } of postings) {
    for (const [field, positions] of fields) {
      to.number(indexFields.indexOf(field));
      to.number(positions.length);
      to.ascending(positions);
    }
  }
  return to.written();
}

/** Opens what `packedChunk` made. Throws a RangeError where it is something else. */
export function openedChunk(bytes: Uint8Array): Chunk {
  const from = new ByteReader(bytes);
  const heads = Array.from({ length: from.number() }, () => {
    return { term: from.text(), length: from.number(), papers: from.number() };
  });
  let start = from.at;
  const places = new Map<string, { start: number; papers: number }>();
  for (const { term, length, papers } of heads) {
    places.set(term, { start, papers });
    start += length;
  }
  if (start !== bytes.length) throw damagedIndex();
  return {
    terms: heads.map(({ term, papers }) => ({ term, papers })),
    postings(term) {
      const place = places.get(term);
      return place && unpackedPostings(bytes, place.papers, place.start);
    },
  };
}

const noFields: Posting['fields'] = new Map();

/** The postings of a term in `papers` papers that `packedPostings` wrote; they begin at `start`. */
export function unpackedPostings(bytes: Uint8Array, papers: number, start = 0): PostingList {
  const from = new ByteReader(bytes, start);
  const numbers = from.ascending(papers);
  const counts = from.numbers(papers);
  const frequencies = from.numbers(papers);
  const positions = counts.map((count) => from.ascending(count));
  const fieldCounts = from.numbers(papers);
  return new Map(
    numbers.map((paper, at) => {
      const packed = frequencies[at] ?? 0;
      const frequency = packed > 0 ? (packed - 1) / frequencyParts : (counts[at] ?? 0);
      const fields = unpackedFields(from, fieldCounts[at] ?? 0);
      return [paper, { paper, frequency, positions: positions[at] ?? [], fields }];
    }),
  );
}

function unpackedFields(from: ByteReader, count: number): Posting['fields'] {
  if (count === 0) return noFields;
  const found = new Map<IndexField, readonly number[]>();
  for (let n = 0; n < count; n++) {
    const field = indexFields[from.number()];
    const positions = from.ascending(from.number());
    if (field) found.set(field, positions);
  }
  return found;
}
