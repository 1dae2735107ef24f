import { type IndexField, indexFields, type Posting, type PostingList } from './posting.ts';

/** The terms of one file of the index; the postings of a term are read when they are asked for. */
export interface Chunk {
  /** In alphabetical order, with the number of papers. */
  terms: readonly { term: string; papers: number }[];
  /** The postings of a term; `undefined` where the chunk has none. */
  postings(term: string): PostingList | undefined;
}

/** Frequencies are whole in so many parts, as Pagefind weighs them. */
const parts = 24;

/** A term, and its postings in bytes. */
export interface PackedTerm {
  term: string;
  papers: number;
  list: Uint8Array;
}

/**
 * Terms and their postings in bytes. All numbers are LEB128 (https://dwarfstd.org, 7.6). First, how
 * many terms; for each the length of its name, the name in UTF-8, the length of its postings, the
 * number of papers; then all postings.
 */
export function packedChunk(terms: readonly PackedTerm[]): Uint8Array {
  const to = writer();
  to.number(terms.length);
  for (const { term, papers, list } of terms) {
    const name = new TextEncoder().encode(term);
    to.number(name.length);
    to.bytes(name);
    to.number(list.length);
    to.number(papers);
  }
  for (const { list } of terms) to.bytes(list);
  return to.written();
}

/**
 * The postings of a term in bytes, as columns over its papers, since equal things beside each other
 * compress: numbers of papers; numbers of positions; frequencies, 0 where each position counts once;
 * positions; numbers of fields; for each field its number, how many positions, and these. Numbers in
 * ascending order are written as differences.
 */
export function packedPostings(list: PostingList): Uint8Array {
  const to = writer();
  let before = 0;
  for (const page of list.keys()) {
    to.number(page - before);
    before = page;
  }
  for (const { positions } of list.values()) to.number(positions.length);
  for (const { positions, frequency } of list.values())
    to.number(frequency === positions.length ? 0 : Math.round(frequency * parts) + 1);
  for (const { positions } of list.values()) to.ascending(positions);
  for (const { fields } of list.values()) to.number(fields.size);
  for (const posting of list.values()) {
    for (const [field, positions] of posting.fields) {
      to.number(indexFields.indexOf(field));
      to.number(positions.length);
      to.ascending(positions);
    }
  }
  return to.written();
}

function writer() {
  let room = new Uint8Array(256);
  let at = 0;

  function grow(by: number): void {
    if (at + by <= room.length) return;
    const larger = new Uint8Array(Math.max(room.length * 2, at + by));
    larger.set(room);
    room = larger;
  }

  function number(value: number): void {
    grow(5);
    let rest = value;
    while (rest > 127) {
      room[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    room[at++] = rest;
  }

  return {
    number,
    ascending(values: readonly number[]): void {
      let before = 0;
      for (const value of values) {
        number(value - before);
        before = value;
      }
    },
    bytes(bytes: Uint8Array): void {
      grow(bytes.length);
      room.set(bytes, at);
      at += bytes.length;
    },
    written: () => room.slice(0, at),
  };
}

/** Opens what `packedChunk` made. Throws a RangeError where it is something else. */
export function openedChunk(bytes: Uint8Array): Chunk {
  const read = reader(bytes, 0);
  const count = read.number();
  const terms: { term: string; papers: number }[] = [];
  const lengths: number[] = [];
  for (let n = 0; n < count; n++) {
    const term = read.text(read.number());
    lengths.push(read.number());
    terms.push({ term, papers: read.number() });
  }
  const starts = new Map<string, number>();
  let start = read.at();
  terms.forEach(({ term }, n) => {
    starts.set(term, start);
    start += lengths[n] ?? 0;
  });
  if (start !== bytes.length) throw new RangeError('A file of the search index is not what it should be.');
  const papers = new Map(terms.map((known) => [known.term, known.papers]));
  return {
    terms,
    postings(term) {
      const from = starts.get(term);
      return from === undefined ? undefined : unpackedPostings(bytes, papers.get(term) ?? 0, from);
    },
  };
}

const noFields: Posting['fields'] = new Map();

/** Reads what `packedList` made of the postings of a term of so many papers; it begins at `from`. */
export function unpackedPostings(bytes: Uint8Array, papers: number, from = 0): PostingList {
  const read = reader(bytes, from);
  const pages = read.ascending(papers);
  const counts = read.numbers(papers);
  const frequencies = read.numbers(papers);
  const positions = counts.map((count) => read.ascending(count));
  const named = read.numbers(papers);
  return new Map(
    pages.map((page, at) => {
      const frequency = frequencies[at] ? (frequencies[at] - 1) / parts : (counts[at] ?? 0);
      return [page, { page, frequency, positions: positions[at] ?? [], fields: fieldsOf(named[at] ?? 0) }];
    }),
  );

  function fieldsOf(count: number): Posting['fields'] {
    if (count === 0) return noFields;
    const found = new Map<IndexField, readonly number[]>();
    for (let n = 0; n < count; n++) {
      const field = indexFields[read.number()];
      const places = read.ascending(read.number());
      if (field) found.set(field, places);
    }
    return found;
  }
}

function reader(bytes: Uint8Array, from: number) {
  let at = from;

  function number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined || shift > 28)
        throw new RangeError('A file of the search index is not what it should be.');
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  function numbers(count: number): number[] {
    const found: number[] = [];
    for (let n = 0; n < count; n++) found.push(number());
    return found;
  }

  return {
    at: () => at,
    number,
    numbers,
    ascending(count: number): number[] {
      const found: number[] = [];
      for (let n = 0, before = 0; n < count; n++) {
        before += number();
        found.push(before);
      }
      return found;
    },
    text(length: number): string {
      const text = new TextDecoder().decode(bytes.subarray(at, at + length));
      at += length;
      return text;
    },
  };
}
