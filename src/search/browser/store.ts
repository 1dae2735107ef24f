import type { FacetColumn } from '../table.ts';
import { type OpenFacet, openedFacet } from './facet.ts';
import {
  authorsName,
  type BundleTable,
  chunkName,
  type Fragment,
  fragmentName,
  meaningName,
  tableName,
  type Vocabulary,
  vocabularyName,
} from './files.ts';
import { kept, once } from './kept.ts';
import { type Meaning, openedMeaning, type PackedVectors } from './meaning.ts';
import { chunkTerms } from './pagefind.ts';
import { type PostingList, postingList, type RawTerm } from './posting.ts';

/** A term of the index and in how many papers it stands. */
export interface TermCount {
  term: string;
  papers: number;
}

/** A shelf's index: read from the bundle's files, each of which is fetched once and when needed. */
export interface Index {
  /** How many words each paper's text has, by number. */
  lengths: readonly number[];
  /** The postings of a term; empty where no paper has it. */
  postings(term: string): Promise<PostingList>;
  /** The terms that begin as `term` does and stand near it in the alphabet, in alphabetical order. */
  neighbours(term: string): Promise<readonly TermCount[]>;
  /** All terms of the shelf, but on a large one those of a single paper; loaded where a word is misspelt. */
  vocabulary(): Promise<readonly TermCount[]>;
  fragment(page: number): Promise<Fragment>;
  /** By number of paper; `null` where it is unknown. */
  published: BundleTable['published'];
  meaning: Meaning;
  /** The facets that come with the index. */
  facets: readonly OpenFacet[];
  /** The facet of the authors, who are many, and come when they are asked for. */
  authors(): Promise<OpenFacet>;
}

/** Fetches a file of the bundle; rejects where it can't be had. */
export type FetchBytes = (name: string) => Promise<Uint8Array>;

const none: PostingList = new Map();

/** Terms are near that have so many first letters in common, and lie within so many chunks. */
const shared = 3;
const reach = 2;

/**
 * Opens the search bundle. Pagefind 1.5 wrote its chunks; its own code isn't used: that brings 97 kB,
 * finds nothing for a query with one word too many, and keeps positions to itself. Rejects where a
 * file can't be fetched or read.
 */
export async function openedIndex(fetchBytes: FetchBytes): Promise<Index> {
  const [table, vectors] = await Promise.all([
    json<BundleTable>(tableName),
    json<PackedVectors>(meaningName),
  ]);
  const { chunks, fields, words } = table;
  const opened = new Map<string, Promise<Map<string, RawTerm>>>();
  const lists = new Map<string, Promise<PostingList>>();
  const fragments = new Map<number, Promise<Fragment>>();

  async function json<Value>(name: string): Promise<Value> {
    return JSON.parse(new TextDecoder().decode(await unpacked(await fetchBytes(name))));
  }

  /** The terms of a chunk, in alphabetical order. */
  function chunk(at: number): Promise<Map<string, RawTerm>> {
    const name = chunkName(chunks[at]?.[1] ?? '');
    return kept(opened, name, async () => {
      const terms = chunkTerms(await unpacked(await fetchBytes(name)));
      return new Map(terms.map((term) => [term[0], term]));
    });
  }

  /** The chunk that would hold a term; -1 where there is none. */
  function chunkAt(term: string): number {
    const after = chunks.findIndex(([from]) => from > term);
    return after === -1 ? chunks.length - 1 : Math.max(after - 1, 0);
  }

  async function counted(places: readonly number[]): Promise<TermCount[]> {
    const read = await Promise.all(places.map(chunk));
    return read.flatMap((terms) =>
      [...terms.values()].map(([term, papers]) => ({ term, papers: papers.length })),
    );
  }

  async function freshPostings(term: string): Promise<PostingList> {
    if (chunks.length === 0) return none;
    const raw = (await chunk(chunkAt(term))).get(term);
    return raw ? postingList(raw, fields) : none;
  }

  return {
    lengths: words,
    published: table.published,
    meaning: openedMeaning(vectors),
    facets: table.facets.map(openedFacet),
    postings(term) {
      return kept(lists, term, () => freshPostings(term));
    },
    async neighbours(term) {
      const at = chunkAt(term);
      const first = Math.max(chunkAt(term.slice(0, shared)), at - reach);
      const last = Math.min(chunkAt(`${term.slice(0, shared)}\uffff`), at + reach);
      return counted(numbers(first, last));
    },
    vocabulary: once(async () => {
      const { terms, papers } = await json<Vocabulary>(vocabularyName);
      return terms.split(' ').map((term, at) => ({ term, papers: papers[at] ?? 0 }));
    }),
    fragment(page) {
      return kept(fragments, page, () => json(fragmentName(page, words.length)));
    },
    authors: once(async () => openedFacet(await json<FacetColumn>(authorsName))),
  };
}

/** The whole numbers from the first to the last. */
function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, offset) => first + offset);
}

/** What is in a file of the bundle, which is compressed unless the host has undone that. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isCompressed) return bytes;
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
