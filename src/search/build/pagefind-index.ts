import path from 'node:path';
import { gunzipSync, strFromU8 } from 'fflate';
import * as pagefind from 'pagefind';
import { type PackedTerm, packedPostings, unpackedPostings } from '../format/chunk.ts';
import type { PostingList } from '../format/posting.ts';
import { chunkTerms, type PagefindMeta, pagefindBody, pagefindMeta, postingList } from './pagefind-format.ts';
import { indexedOf } from './pagefind-record.ts';
import type { SearchRecord } from './records.ts';

/** A file of the bundle, by its path within. */
export interface BundleFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind makes of the papers. */
export interface PaperIndex {
  /** How many words each paper's text has. */
  words: number[];
  /** In alphabetical order. */
  terms: PackedTerm[];
}

/** How many records are sent to Pagefind at once. */
const recordsAtOnce = 64;

/** Pagefind is given this many records at a time, since its process takes 0.12 MB for each. */
const recordsPerBatch = 1_000;

/**
 * Pagefind's index of these records, the same whatever the size of a batch. Rejects with Pagefind's
 * words, or where it numbers papers in another order.
 */
export async function paperIndex(
  records: readonly SearchRecord[],
  batch = recordsPerBatch,
): Promise<PaperIndex> {
  const words: number[] = [];
  const parts = new Map<string, PackedTerm[]>();
  for (let first = 0; first < records.length; first += batch) {
    const part = records.slice(first, first + batch);
    const index = indexIn(await pagefindFiles(part), part, first);
    words.push(...index.words);
    for (const packed of index.terms) {
      const known = parts.get(packed.term);
      if (known) known.push(packed);
      else parts.set(packed.term, [packed]);
    }
  }
  const terms = [...parts.values()].map(joinedTerm);
  return { words, terms: terms.sort((a, b) => (a.term < b.term ? -1 : 1)) };
}

/**
 * Makes Pagefind's process return memory at once that it no longer needs. By default it holds a fifth
 * more, just when a build's memory peaks (https://jemalloc.net/jemalloc.3.html). Set in the environment
 * of this thread alone.
 */
const allocator = { _RJEM_MALLOC_CONF: 'narenas:1,dirty_decay_ms:0,muzzy_decay_ms:0' };

/** The files that Pagefind makes; its process is gone when they have come. */
async function pagefindFiles(records: readonly SearchRecord[]): Promise<BundleFile[]> {
  Object.assign(process.env, allocator);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  try {
    if (!index) throw new Error(`the search bundle can't be made: ${errors.join('; ')}`);
    for (let start = 0; start < records.length; start += recordsAtOnce) {
      const added = await Promise.all(
        records.slice(start, start + recordsAtOnce).map((record) => index.addCustomRecord(indexedOf(record))),
      );
      const wrong = added.flatMap(({ errors }) => errors);
      if (wrong.length > 0) throw new Error(`a paper can't be indexed: ${wrong.join('; ')}`);
    }
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(`the search bundle can't be made: ${failed.join('; ')}`);
    return files;
  } finally {
    await pagefind.close();
  }
}

/** What Pagefind's files say about these records, of which the first has the number `first` among all. */
function indexIn(files: readonly BundleFile[], records: readonly SearchRecord[], first: number): PaperIndex {
  const list = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!list) throw new Error('the search index has no list of its pages');
  const { papers, fields } = pagefindMeta(gunzipSync(list.content));
  assertOrder(papers, files, records);
  const terms = files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) =>
      chunkTerms(gunzipSync(content)).map((raw) => packedTerm(raw[0], postingList(raw, fields, first))),
    );
  return { words: papers.map(([, words]) => words), terms };
}

function packedTerm(term: string, list: PostingList): PackedTerm {
  return { term, papers: list.size, list: packedPostings(list) };
}

/** A term whose parts have different papers, in their order. */
function joinedTerm([part, ...more]: PackedTerm[]): PackedTerm {
  if (!part) throw new RangeError('A term has no postings.');
  if (more.length === 0) return part;
  const lists = [part, ...more].flatMap(({ list, papers }) => [...unpackedPostings(list, papers)]);
  return packedTerm(part.term, new Map(lists));
}

/** All else relies on Pagefind numbering the papers in the order of the records. */
function assertOrder(
  papers: PagefindMeta['papers'],
  files: readonly BundleFile[],
  records: readonly SearchRecord[],
): void {
  const fragments = new Map(files.map((file) => [path.basename(file.path, '.pf_fragment'), file]));
  papers.forEach(([hash], number) => {
    const fragment = fragments.get(hash);
    const { url } = fragment ? JSON.parse(strFromU8(pagefindBody(gunzipSync(fragment.content)))) : {};
    if (url !== records[number]?.id)
      throw new Error(`the search index numbers its papers in another order: ${url} is at place ${number}`);
  });
}
