import { termOf } from '../../meaning/term.ts';
import { type Chunk, openedChunk, type TermCount } from './chunk.ts';
import { type FacetColumn, type FacetOnDemand, type OpenFacet, openedFacet } from './facet.ts';
import {
  type BundleTable,
  chunkName,
  type Fragment,
  facetName,
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

/** A shelf's index, read from the files of the bundle, each fetched once and only when needed. */
export interface Index extends TermIndex {
  /** About how many words each paper's text has, by number. */
  lengths: readonly number[];
  /** How many words each paper's title has, by number. */
  titleLengths: readonly number[];
  /** By number of paper, in days since 1970-01-01; `null` where it is unknown. */
  published: BundleTable['published'];
  /** Abbreviations that the papers explain, as terms -> the words that they stand for. */
  abbreviations: ReadonlyMap<string, readonly string[]>;
  meaning: MeaningVectors;
  /** The facets that come with the index. */
  facets: readonly OpenFacet[];
  /** The facets that are loaded when they are asked for. */
  facetsOnDemand: readonly FacetOnDemand[];
  /** A facet of either sort; `undefined` where the shelf doesn't have it. */
  facet(id: string): Promise<OpenFacet | undefined>;
  fragment(paper: number): Promise<Fragment>;
  /** All terms of the shelf; on a large one without those of a single paper. For misspelt words. */
  vocabulary(): Promise<readonly TermCount[]>;
  /** Other names for things, by the terms of a name. For queries that describe a paper. */
  synonyms(): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The papers that link to the first of these addresses that any paper links to. */
  linked(keys: readonly string[]): Promise<readonly number[]>;
}

/** The terms of a shelf and where they stand. */
interface TermIndex {
  /** The postings of a term; empty where no paper has it. */
  postings(term: string): Promise<PostingList>;
  /** The terms with a prefix, in alphabetical order; only the first of them where there are very many. */
  termsWithPrefix(prefix: string): Promise<readonly TermCount[]>;
}

/** Fetches a file of the bundle; rejects where it can't be had. */
export type FetchBytes = (name: string) => Promise<Uint8Array>;

const none: PostingList = new Map();

/** At most this many chunks are searched for terms with a prefix. */
const mostChunksPerPrefix = 6;

/**
 * Opens the search bundle. The postings are Pagefind's, but not its client, which takes 97 kB, finds
 * nothing for a query with one word too many, and doesn't give positions. Rejects where a file can't
 * be fetched or read.
 */
export async function openedIndex(fetchBytes: FetchBytes): Promise<Index> {
  const json = async <Value>(name: string): Promise<Value> =>
    JSON.parse(new TextDecoder().decode(await unzipped(await fetchBytes(name))));
  const [table, vectors] = await Promise.all([
    json<BundleTable>(tableName),
    json<PackedVectors>(meaningName),
  ]);
  const papers = table.words.length;
  const facets = table.facets.map(openedFacet);
  const columns = new Map<string, Promise<OpenFacet>>();
  const fragments = new Map<number, Promise<Fragment>>();
  const fragmentFiles = new Map<string, Promise<Fragment[]>>();
  const links = once(async () => new Map(Object.entries(await json<Links>(linksName))));
  return {
    ...termIndex(table, fetchBytes),
    lengths: table.words.map((units) => units * lengthUnit),
    titleLengths: table.titles,
    published: table.published,
    abbreviations: new Map(table.abbreviations.map(([short, long]) => [termOf(short), long.split(' ')])),
    meaning: openedVectors(vectors),
    facets,
    facetsOnDemand: table.onDemand,
    async facet(id) {
      if (!table.onDemand.some((head) => head.id === id)) return facets.find((facet) => facet.id === id);
      return memoized(columns, id, async () => openedFacet(await json<FacetColumn>(facetName(id))));
    },
    vocabulary: once(async () => {
      const { terms, papers } = await json<Vocabulary>(vocabularyName);
      return terms.split(' ').map((term, at) => ({ term, papers: papers[at] ?? 0 }));
    }),
    synonyms: once(
      async () => new Map(hasSynonyms(papers) ? Object.entries(await json<Synonyms>(synonymsName)) : []),
    ),
    async linked(keys) {
      const known = await links();
      return keys.map((key) => known.get(key)).find((linking) => linking !== undefined) ?? [];
    },
    fragment(paper) {
      return memoized(fragments, paper, async () => {
        const { name, at } = fragmentPlace(paper, papers);
        const found = (await memoized(fragmentFiles, name, () => json<Fragment[]>(name)))[at];
        if (!found) throw new RangeError(`${name} of the search bundle lacks a paper.`);
        return found;
      });
    },
  };
}

/** The terms of the bundle with this table. */
function termIndex(table: BundleTable, fetchBytes: FetchBytes): TermIndex {
  const { edition, words } = table;
  const beginnings = table.chunks.split(' ');
  const chunks = new Map<number, Promise<Chunk>>();
  const lists = new Map<string, Promise<PostingList>>();

  function chunk(at: number): Promise<Chunk> {
    return memoized(chunks, at, async () =>
      openedChunk(await unzipped(await fetchBytes(chunkName(edition, at)))),
    );
  }

  /** The number of the chunk that would hold a term. */
  function chunkAt(term: string): number {
    const after = beginnings.findIndex((beginning) => beginning > term);
    return Math.max((after === -1 ? beginnings.length : after) - 1, 0);
  }

  return {
    postings(term) {
      return memoized(lists, term, async () =>
        words.length === 0 ? none : ((await chunk(chunkAt(term))).postings(term) ?? none),
      );
    },
    async termsWithPrefix(prefix) {
      if (words.length === 0) return [];
      const first = chunkAt(prefix);
      const count = Math.min(chunkAt(`${prefix}\uffff`) - first + 1, mostChunksPerPrefix);
      const found = await Promise.all(Array.from({ length: count }, (_, offset) => chunk(first + offset)));
      return found.flatMap(({ terms }) => terms.filter(({ term }) => term.startsWith(prefix)));
    },
  };
}

/** The content of a file, which is compressed unless the host has undone that. */
async function unzipped(bytes: Uint8Array): Promise<Uint8Array> {
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isCompressed) return bytes;
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
