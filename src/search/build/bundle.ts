import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync, strToU8 } from 'fflate';
import { latentVectors } from '../../meaning/latent.ts';
import { termOf, wordParts } from '../../meaning/term.ts';
import { isSmallShelf } from '../../shelf/size.ts';
import type { PackedTerm } from '../format/chunk.ts';
import {
  authorsName,
  type BundleTable,
  type Fragment,
  fragmentPlace,
  hasSynonyms,
  type Links,
  lengthUnit,
  linksName,
  meaningName,
  synonymsName,
  tableName,
  type Vocabulary,
  vocabularyName,
} from '../format/files.ts';
import { type PackedVectors, packedVectors } from '../format/vectors.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { chunksOf } from './chunks.ts';
import type { FacetColumn } from './facet-table.ts';
import type { SearchInput } from './input.ts';
import { type BundleFile, paperIndex } from './pagefind-index.ts';
import type { SearchRecord } from './records.ts';
import { synonymsAmong } from './synonyms.ts';

/** How many files are written at once. */
const width = 64;

/**
 * Writes the search bundle into `folder`: Pagefind's index in smaller chunks; a table of the shelf
 * in place of its list of pages; and for each paper a file of what is shown of it. Pagefind's own
 * client and its writer, which can leave torn files, are not used. The same records give the same
 * bytes. Throws an Error with Pagefind's words, or where it numbers papers in another order.
 */
export async function writeSearchBundle(
  { records, table, authors, links }: SearchInput,
  folder: string,
): Promise<void> {
  const index = await paperIndex(records);
  const { files, chunks, edition } = chunksOf(index.terms);
  const titles = records.map(({ title }) => title.split(/\s+/).flatMap(wordParts).length);
  const whole: BundleTable = {
    ...table,
    abbreviations: abbreviationsIn(records.map(({ title, sentences }) => [title, ...sentences].join('\n'))),
    words: index.words.map((words) => Math.round(words / lengthUnit)),
    titles,
    chunks,
    edition,
  };
  await writeFiles(
    [
      ...files.map(({ path, content }) => ({ path, content: compressed(content) })),
      { path: tableName, content: packed(whole) },
      { path: vocabularyName, content: packed(vocabularyOf(index.terms, records)) },
      ...(hasSynonyms(records.length)
        ? [
            {
              path: synonymsName,
              content: packed(synonymsAmong(new Set(index.terms.map(({ term }) => term)))),
            },
          ]
        : []),
      ...ownFiles(records, authors, links),
    ],
    folder,
  );
}

/** The files that aren't Pagefind's, but for the table. */
function ownFiles(records: readonly SearchRecord[], authors: FacetColumn, links: Links): BundleFile[] {
  return [
    { path: meaningName, content: packed(vectorsOf(records)) },
    { path: authorsName, content: packed(authors) },
    { path: linksName, content: packed(links) },
    ...fragmentFiles(records),
  ];
}

/** The vectors of all papers together take so many bytes, and those of a paper so many numbers at most. */
const vectorBytes = 80_000;
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

function fragmentFiles(records: readonly SearchRecord[]): BundleFile[] {
  const files = new Map<string, Fragment[]>();
  for (const [number, record] of records.entries()) {
    const { name, at } = fragmentPlace(number, records.length);
    const shown = files.get(name) ?? [];
    shown[at] = shownOf(record);
    files.set(name, shown);
  }
  return [...files].map(([path, shown]) => ({ path, content: packed(shown) }));
}

/** What the page of results is given of a paper: its topics are in the table. */
function shownOf({ topics, ...shown }: SearchRecord): Fragment {
  return shown;
}

/**
 * The terms of the index, for correcting what is typed. On a large shelf a term of one paper that isn't
 * in its title is rather a misspelling than a correction.
 */
function vocabularyOf(all: readonly PackedTerm[], records: readonly SearchRecord[]): Vocabulary {
  const least = isSmallShelf(records.length) ? 1 : 2;
  const titled = new Set(
    records.flatMap(({ title }) => title.split(/\s+/).flatMap(wordParts)).map((part) => termOf([part])),
  );
  const known = all.filter(
    ({ term, papers }) => (papers >= least || titled.has(term)) && /^\p{L}+$/u.test(term),
  );
  return { terms: known.map(({ term }) => term).join(' '), papers: known.map((one) => one.papers) };
}

function packed(value: unknown): Uint8Array {
  return compressed(strToU8(JSON.stringify(value)));
}

/** Compressed by code of which every machine makes the same bytes. */
function compressed(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, mtime: 0 });
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
