import { termOf } from '../../meaning/term.ts';
import type { FacetColumn } from '../build/facet-table.ts';
import { type OpenFacet, openedFacet } from '../match/facet.ts';
import { type Chunk, openedChunk } from './chunk.ts';
import {
  authorsName,
  type BundleTable,
  chunkName,
  type Fragment,
  fragmentPlace,
  hasSynonyms,
  type Links,
  lengthUnit,
  linksName,
  meaningName,
  type Synonyms,
  synonymsName,
  tableName,
  type Vocabulary,
  vocabularyName,
} from './files.ts';
import { memoized, once } from './memo.ts';
import type { PostingList } from './posting.ts';
import { type MeaningVectors, openedVectors, type PackedVectors } from './vectors.ts';

/** A term of the index and in how many papers it stands. */
export interface TermCount {
  term: string;
  papers: number;
}

/** A shelf's index: read from the bundle's files, each of which is fetched once and when needed. */
export interface Index {
  /** How many words each paper's text has, about, by number. */
  lengths: readonly number[];
  /** How many words each paper's title has, by number. */
  titleLengths: readonly number[];
  /** The postings of a term; empty where no paper has it. */
  postings(term: string): Promise<PostingList>;
  /** The terms that begin with a text, in alphabetical order: the first of them, where they are very many. */
  begunBy(beginning: string): Promise<readonly TermCount[]>;
  /** All terms of the shelf, but on a large one those of a single paper; loaded where a word is misspelt. */
  vocabulary(): Promise<readonly TermCount[]>;
  /** What words may also be called on this shelf, by their terms; loaded where a query describes a paper. */
  synonyms(): Promise<ReadonlyMap<string, readonly string[]>>;
  fragment(page: number): Promise<Fragment>;
  /** Abbreviations that the papers explain, as terms -> the words that they stand for. */
  abbreviations: ReadonlyMap<string, readonly string[]>;
  /** The papers that link to the first of these addresses that any links to; loaded where one is pasted. */
  linked(keys: readonly string[]): Promise<readonly number[]>;
  /** By number of paper; `null` where it is unknown. */
  published: BundleTable['published'];
  meaning: MeaningVectors;
  /** The facets that come with the index. */
  facets: readonly OpenFacet[];
  /** The facet of the authors, who are many, and come when they are asked for. */
  authors(): Promise<OpenFacet>;
}

/** Fetches a file of the bundle; rejects where it can't be had. */
export type FetchBytes = (name: string) => Promise<Uint8Array>;

const none: PostingList = new Map();

/** So many chunks are looked through for terms that begin with a text. */
const reach = 6;

/**
 * Opens the search bundle. Its postings are Pagefind's, whose own code isn't used: that brings 97 kB,
 * finds nothing for a query with one word too many, and keeps positions to itself. Rejects where a
 * file can't be fetched or read.
 */
export async function openedIndex(fetchBytes: FetchBytes): Promise<Index> {
  const [table, vectors] = await Promise.all([
    json<BundleTable>(tableName),
    json<PackedVectors>(meaningName),
  ]);
  const { edition, words } = table;
  const beginnings = table.chunks.split(' ');
  const opened = new Map<number, Promise<Chunk>>();
  const lists = new Map<string, Promise<PostingList>>();
  const fragments = new Map<number, Promise<Fragment>>();
  const fragmentFiles = new Map<string, Promise<Fragment[]>>();

  async function json<Value>(name: string): Promise<Value> {
    return JSON.parse(new TextDecoder().decode(await unpacked(await fetchBytes(name))));
  }

  function chunk(at: number): Promise<Chunk> {
    return memoized(opened, at, async () =>
      openedChunk(await unpacked(await fetchBytes(chunkName(edition, at)))),
    );
  }

  /** The chunk that would hold a term. */
  function chunkAt(term: string): number {
    const after = beginnings.findIndex((beginning) => beginning > term);
    return Math.max((after === -1 ? beginnings.length : after) - 1, 0);
  }

  const links = once(async () => new Map(Object.entries(await json<Links>(linksName))));

  async function freshPostings(term: string): Promise<PostingList> {
    if (words.length === 0) return none;
    return (await chunk(chunkAt(term))).postings(term) ?? none;
  }

  return {
    lengths: words.map((units) => units * lengthUnit),
    titleLengths: table.titles,
    published: table.published,
    abbreviations: new Map(table.abbreviations.map(([short, long]) => [termOf([short]), long.split(' ')])),
    meaning: openedVectors(vectors),
    facets: table.facets.map(openedFacet),
    postings(term) {
      return memoized(lists, term, () => freshPostings(term));
    },
    async begunBy(beginning) {
      const first = chunkAt(beginning);
      const last = Math.min(chunkAt(`${beginning}\uffff`), first + reach - 1);
      const read = await Promise.all(numbers(first, last).map(chunk));
      return read.flatMap(({ terms }) => terms.filter(({ term }) => term.startsWith(beginning)));
    },
    vocabulary: once(async () => {
      const { terms, papers } = await json<Vocabulary>(vocabularyName);
      return terms.split(' ').map((term, at) => ({ term, papers: papers[at] ?? 0 }));
    }),
    synonyms: once(async () => {
      if (!hasSynonyms(words.length)) return new Map();
      return new Map(Object.entries(await json<Synonyms>(synonymsName)));
    }),
    async linked(keys) {
      const known = await links();
      return keys.map((key) => known.get(key)).find((pages) => pages !== undefined) ?? [];
    },
    fragment(page) {
      return memoized(fragments, page, async () => {
        const { name, at } = fragmentPlace(page, words.length);
        const found = (await memoized(fragmentFiles, name, () => json<Fragment[]>(name)))[at];
        if (!found) throw new RangeError(`${name} of the search is not what it should be.`);
        return found;
      });
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
