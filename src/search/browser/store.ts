import { type Cbor, decodedCbor } from './cbor.ts';
import { type PostingList, postingList, type RawTerm } from './posting.ts';

/** What Pagefind keeps of a paper to be shown. */
export interface Fragment {
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
}

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
  /** The terms that begin in one of these ways, and some others; all terms of a small index. */
  termsOf(beginnings: readonly string[]): Promise<readonly TermCount[]>;
  fragment(page: number): Promise<Fragment>;
}

/** Fetches a file of the bundle; rejects where it can't be had. */
export type FetchBytes = (name: string) => Promise<Uint8Array>;

const magic = 'pagefind_dcd';

const none: PostingList = new Map();

/** Terms are near that have so many first letters in common, and lie within so many chunks. */
const shared = 3;
const reach = 2;

/** An index of so many chunks is read as a whole where a term might be anywhere in it. */
const small = 12;

/**
 * Opens the bundle that Pagefind 1.5 wrote (`pagefind-entry.json`, `.pf_meta`, `.pf_index`,
 * `.pf_fragment`), without its own code: that brings 97 kB, finds nothing for a query with one word
 * too many, and keeps positions to itself. Rejects where a file can't be fetched or read.
 */
export async function openedIndex(fetchBytes: FetchBytes): Promise<Index> {
  const entry = JSON.parse(new TextDecoder().decode(await fetchBytes('pagefind-entry.json')));
  const { hash } = entry.languages.en as { hash: string };
  const meta = (await decodedFile(`pagefind.${hash}.pf_meta`)) as [
    string,
    [string, number][],
    [string, string, string][],
    Cbor,
    Cbor,
    string[],
  ];
  const [, pages, chunks, , , fieldNames] = meta;
  const opened = new Map<string, Promise<Map<string, RawTerm>>>();
  const lists = new Map<string, Promise<PostingList>>();
  const fragments = new Map<number, Promise<Fragment>>();

  async function decodedFile(name: string): Promise<Cbor> {
    return decodedCbor(await unpacked(await fetchBytes(name)));
  }

  /** The terms of a chunk, in alphabetical order. */
  function chunk(at: number): Promise<Map<string, RawTerm>> {
    const name = chunks[at]?.[2] ?? '';
    return kept(opened, name, async () => {
      const [terms] = (await decodedFile(`index/${name}.pf_index`)) as unknown as [RawTerm[]];
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

  async function freshFragment(page: number): Promise<Fragment> {
    const bytes = await unpacked(await fetchBytes(`fragment/${pages[page]?.[0]}.pf_fragment`));
    return JSON.parse(new TextDecoder().decode(bytes));
  }

  async function freshPostings(term: string): Promise<PostingList> {
    if (chunks.length === 0) return none;
    const raw = (await chunk(chunkAt(term))).get(term);
    return raw ? postingList(raw, fieldNames) : none;
  }

  return {
    lengths: pages.map(([, words]) => words),
    postings(term) {
      return kept(lists, term, () => freshPostings(term));
    },
    async neighbours(term) {
      const at = chunkAt(term);
      const first = Math.max(chunkAt(term.slice(0, shared)), at - reach);
      const last = Math.min(chunkAt(`${term.slice(0, shared)}\uffff`), at + reach);
      return counted(numbers(first, last));
    },
    termsOf(beginnings) {
      if (chunks.length <= small) return counted(numbers(0, chunks.length - 1));
      const ranges = beginnings.map((start) => numbers(chunkAt(start), chunkAt(`${start}\uffff`)));
      return counted([...new Set(ranges.flat())].sort((a, b) => a - b));
    },
    fragment(page) {
      return kept(fragments, page, () => freshFragment(page));
    },
  };
}

/** What is known under a key, or is made now and kept; a failure is not kept. */
function kept<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  make: () => Promise<Value>,
): Promise<Value> {
  const before = known.get(key);
  if (before) return before;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

/** The whole numbers from the first to the last. */
function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, offset) => first + offset);
}

/** What is in a file of the bundle, which is compressed unless the host has undone that. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const plain = startsWithMagic(bytes) ? bytes : await gunzipped(bytes);
  if (!startsWithMagic(plain)) throw new RangeError('A file of the search index is not what it should be.');
  return plain.subarray(magic.length);
}

function startsWithMagic(bytes: Uint8Array): boolean {
  return [...magic].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

async function gunzipped(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
