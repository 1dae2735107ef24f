import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import * as pagefind from 'pagefind';
import { decodedCbor } from './browser/cbor.ts';
import {
  authorsName,
  type BundleTable,
  fragmentName,
  magic,
  meaningName,
  tableName,
  type Vocabulary,
  vocabularyName,
} from './browser/files.ts';
import { type PackedVectors, packedVectors } from './browser/meaning.ts';
import type { RawTerm } from './browser/posting.ts';
import { partsOf } from './browser/term.ts';
import { latentVectors } from './latent.ts';
import type { Handover, SearchRecord } from './records.ts';
import type { FacetColumn } from './table.ts';

/** How many records or files are under way at once. */
const width = 64;

/** A file of the bundle, by its path within. */
interface BundleFile {
  path: string;
  content: Uint8Array;
}

/**
 * Writes the search bundle into `folder`: Pagefind's index chunks as they are; a table of the shelf
 * in place of its list of pages; and for each paper a file of what is shown of it. Pagefind's own
 * client and its writer, which can leave torn files, are not used. The same records give the same
 * bytes. Throws an Error with Pagefind's words, or where it numbers papers in another order.
 */
export async function writeSearchBundle(
  { records, table, authors }: Pick<Handover, 'records' | 'table' | 'authors'>,
  folder: string,
): Promise<void> {
  const { index, own } = await indexFiles(records, () => ownFiles(records, authors));
  const { words, chunks, fields } = indexMeta(index);
  const whole: BundleTable = { ...table, words, chunks, fields };
  const used = index.filter((file) => file.path.endsWith('.pf_index'));
  const vocabulary = vocabularyOf(used, records.length);
  await writeFiles(
    [
      ...used,
      { path: tableName, content: packed(whole) },
      { path: vocabularyName, content: packed(vocabulary) },
      ...own,
    ],
    folder,
  );
}

/** The files that aren't Pagefind's, but for the table. */
function ownFiles(records: readonly SearchRecord[], authors: FacetColumn): BundleFile[] {
  return [
    { path: meaningName, content: packed(vectorsOf(records)) },
    { path: authorsName, content: packed(authors) },
    ...records.map((record, number) => ({
      path: fragmentName(number, records.length),
      content: packed(shownOf(record)),
    })),
  ];
}

/** The vectors of all papers together take so many bytes, and those of a paper so many numbers at most. */
const vectorBytes = 96_000;
const mostDimensions = 64;

/** What papers are about, in as many numbers as can be sent with the first search. */
function vectorsOf(records: readonly SearchRecord[]): PackedVectors {
  const dimensions = Math.min(mostDimensions, Math.floor((vectorBytes * 2) / Math.max(records.length, 1)));
  const texts = records.map(({ title, sentences, topics }) =>
    [title, title, ...sentences, ...topics].join('\n'),
  );
  const { dimensions: found, rows } = latentVectors(texts, dimensions);
  return packedVectors(rows, found);
}

/** Pagefind's files of the index of these records, and what is made while its process works on them. */
async function indexFiles(
  records: readonly SearchRecord[],
  meanwhile: () => BundleFile[],
): Promise<{ index: BundleFile[]; own: BundleFile[] }> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  try {
    if (!index) throw new Error(`the search bundle can't be made: ${errors.join('; ')}`);
    for (let start = 0; start < records.length; start += width) {
      const added = await Promise.all(
        records.slice(start, start + width).map((record) => index.addCustomRecord(indexedOf(record))),
      );
      const wrong = added.flatMap(({ errors }) => errors);
      if (wrong.length > 0) throw new Error(`a paper can't be indexed: ${wrong.join('; ')}`);
    }
    const writing = index.getFiles();
    const own = meanwhile();
    const written = await writing;
    if (written.errors.length > 0)
      throw new Error(`the search bundle can't be made: ${written.errors.join('; ')}`);
    assertOrder(written.files, records);
    return { index: written.files, own };
  } finally {
    await pagefind.close();
  }
}

/**
 * What Pagefind indexes of a paper; every value of `meta` is searched. The title stands in the text
 * as well, for how often a word is in the text counts.
 */
function indexedOf({ id, title, authors, published, venue, sentences, topics, ids }: SearchRecord) {
  return {
    url: id,
    language: 'en',
    content: [title, ...sentences].join('\n'),
    meta: {
      title,
      authors: authors.join(', '),
      ...(published && { published }),
      ...(venue && { venue }),
      ...(topics.length > 0 && { topics: topics.join(', ') }),
      ...(ids.length > 0 && { ids: [...ids, ...ids.map(fused)].join(' ') }),
    },
  };
}

/** An identifier as one word, for Pagefind takes `WE_vluYUL-X` apart in a way of its own. */
function fused(id: string): string {
  return partsOf(id).join('');
}

/** What the page of results is given of a paper: its topics are in the table. */
function shownOf({ topics, ...shown }: SearchRecord): Omit<SearchRecord, 'topics'> {
  return shown;
}

type IndexMeta = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: [from: string, to: string, hash: string][],
  filters: unknown,
  sorts: unknown,
  fields: string[],
];

function rawMeta(files: readonly BundleFile[]): IndexMeta {
  const file = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!file) throw new Error('the search bundle has no list of its pages');
  return decodedCbor(gunzipSync(file.content).subarray(magic.length)) as unknown as IndexMeta;
}

function indexMeta(files: readonly BundleFile[]): Pick<BundleTable, 'words' | 'chunks' | 'fields'> {
  const [, pages, chunks, , , fields] = rawMeta(files);
  return {
    words: pages.map(([, words]) => words),
    chunks: chunks.map(([from, , hash]) => [from, hash]),
    fields,
  };
}

/** On a shelf of more papers a term of one paper is rather a misspelling than a correction. */
const smallShelf = 1000;

/** The terms of the index, for correcting what is typed. */
function vocabularyOf(chunks: readonly BundleFile[], papers: number): Vocabulary {
  const least = papers > smallShelf ? 2 : 1;
  const counts = chunks.flatMap(({ content }) => {
    const [terms] = decodedCbor(gunzipSync(content).subarray(magic.length)) as unknown as [RawTerm[]];
    return terms.map(([term, pages]) => [term, pages.length] as const);
  });
  const known = counts
    .filter(([term, count]) => count >= least && /^\p{L}+$/u.test(term))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { terms: known.map(([term]) => term).join(' '), papers: known.map(([, count]) => count) };
}

/** The tables count on Pagefind's numbers being the places of the records. */
function assertOrder(files: readonly BundleFile[], records: readonly SearchRecord[]): void {
  const fragments = new Map(
    files
      .filter((file) => file.path.endsWith('.pf_fragment'))
      .map((file) => [path.basename(file.path, '.pf_fragment'), file]),
  );
  rawMeta(files)[1].forEach(([hash], number) => {
    const content = fragments.get(hash)?.content;
    const { url } = content ? JSON.parse(strFromU8(gunzipSync(content).subarray(magic.length))) : {};
    if (url !== records[number]?.id)
      throw new Error(`the search index numbers its papers in another order: ${url} is at place ${number}`);
  });
}

/** Compressed by code of which every machine makes the same bytes. */
function packed(value: unknown): Uint8Array {
  return gzipSync(strToU8(JSON.stringify(value)), { level: 9, mtime: 0 });
}

async function writeFiles(files: readonly BundleFile[], folder: string): Promise<void> {
  const targets = files.map((file) => ({ name: path.join(folder, file.path), content: file.content }));
  for (const parent of new Set(targets.map(({ name }) => path.dirname(name))))
    await mkdir(parent, { recursive: true });
  for (let start = 0; start < targets.length; start += width) {
    await Promise.all(
      targets.slice(start, start + width).map(({ name, content }) => writeFile(name, content)),
    );
  }
}
