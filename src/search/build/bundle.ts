import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync, strToU8 } from 'fflate';
import { inBatches } from '../../content/batches.ts';
import { latentVectors } from '../../meaning/latent.ts';
import { termsOf, wordParts } from '../../meaning/term.ts';
import { abbreviationsIn } from '../../meaning/topic/abbreviations.ts';
import { isSmallShelf } from '../../shelf/size.ts';
import type { PackedTerm } from '../format/chunk.ts';
import {
  type BundleTable,
  type Fragment,
  facetName,
  fragmentPlace,
  hasSynonyms,
  lengthUnit,
  linksName,
  meaningName,
  sayingOf,
  synonymsName,
  tableName,
  type Vocabulary,
  vocabularyName,
} from '../format/files.ts';
import { type PackedVectors, packedVectors } from '../format/vectors.ts';
import { chunksOf } from './chunks.ts';
import type { SearchInput } from './input.ts';
import { type BundleFile, paperIndex } from './pagefind-index.ts';
import type { SearchRecord } from './records.ts';
import { synonymsAmong } from './synonyms.ts';
import type { SynonymGroup } from './thesaurus.ts';

/** How many files are written at once. */
const filesAtOnce = 64;

/**
 * Writes the search bundle into `folder`: Pagefind's index in smaller chunks; a table of the shelf in
 * place of Pagefind's list of pages; and for each paper a fragment that is shown of it. Pagefind's own
 * client isn't used, nor its writer, which can leave torn files. The same input gives the same bytes.
 * Throws an Error with Pagefind's words, or where it numbers papers in another order.
 */
export async function writeSearchBundle(
  { records, table, onDemand, links }: SearchInput,
  thesaurus: readonly SynonymGroup[],
  folder: string,
): Promise<void> {
  const index = await paperIndex(records);
  const { files, ...chunks } = chunksOf(index.terms);
  const whole: BundleTable = {
    ...table,
    abbreviations: abbreviationsIn(records.map((record) => [record.title, ...sayingOf(record)].join('\n'))),
    words: index.words.map((words, at) => Math.round((words + remarkWords(records[at])) / lengthUnit)),
    titles: records.map(({ title }) => wordParts(title).length),
    ...chunks,
  };
  const synonyms = hasSynonyms(records.length)
    ? [[synonymsName, synonymsAmong(new Set(index.terms.map(({ term }) => term)), thesaurus)] as const]
    : [];
  const json: (readonly [path: string, value: unknown])[] = [
    [tableName, whole],
    [vocabularyName, vocabularyOf(index.terms, records)],
    ...synonyms,
    [meaningName, vectorsOf(records)],
    ...onDemand.map((column) => [facetName(column.id), column] as const),
    [linksName, links],
    ...fragmentFiles(records),
  ];
  const encoded = json.map(([path, value]) => ({ path, content: strToU8(JSON.stringify(value)) }));
  await writeFiles([...files, ...encoded].map(zipped), folder);
}

/** How many words are said of a paper beside its title and abstract. */
function remarkWords({ remarks = [] }: Pick<SearchRecord, 'remarks'> = {}): number {
  return remarks.reduce((sum, { sentences }) => sum + wordParts(sentences.join(' ')).length, 0);
}

/** The vectors of all papers together take at most this many bytes, and those of a paper this many numbers. */
const mostVectorBytes = 80_000;
const mostDimensions = 64;

/** What papers are about, in as many numbers as can be sent with the first search. */
function vectorsOf(records: readonly SearchRecord[]): PackedVectors {
  const dimensions = Math.min(
    mostDimensions,
    Math.floor((mostVectorBytes * 2) / Math.max(records.length, 1)),
  );
  const texts = records.map((record) =>
    [record.title, record.title, ...sayingOf(record), ...record.topics].join('\n'),
  );
  const { dimensions: found, rows } = latentVectors(texts, dimensions);
  return packedVectors(rows, found);
}

function fragmentFiles(records: readonly SearchRecord[]): Map<string, Fragment[]> {
  const files = new Map<string, Fragment[]>();
  for (const [number, record] of records.entries()) {
    const { name, at } = fragmentPlace(number, records.length);
    const shown = files.get(name) ?? [];
    shown[at] = fragmentOf(record);
    files.set(name, shown);
  }
  return files;
}

/** What is shown of a record; the rest of it is in the index alone. */
function fragmentOf({ topics, containers, keywords, publisher, key, ...shown }: SearchRecord): Fragment {
  return shown;
}

/**
 * The terms of the index, for correcting what is typed. On a large shelf a term that is in one paper and
 * in no title is more likely a misspelling than a correction.
 */
function vocabularyOf(all: readonly PackedTerm[], records: readonly SearchRecord[]): Vocabulary {
  const least = isSmallShelf(records.length) ? 1 : 2;
  const titled = new Set(records.flatMap(({ title }) => termsOf(title)));
  const known = all.filter(
    ({ term, papers }) => (papers >= least || titled.has(term)) && /^\p{L}+$/u.test(term),
  );
  return { terms: known.map(({ term }) => term).join(' '), papers: known.map(({ papers }) => papers) };
}

/** A file compressed by code that makes the same bytes on every machine. */
function zipped({ path, content }: BundleFile): BundleFile {
  return { path, content: gzipSync(content, { level: 9, mtime: 0 }) };
}

async function writeFiles(files: readonly BundleFile[], folder: string): Promise<void> {
  const targets = files.map((file) => ({ name: path.join(folder, file.path), content: file.content }));
  for (const parent of new Set(targets.map(({ name }) => path.dirname(name))))
    await mkdir(parent, { recursive: true });
  await inBatches(targets, ({ name, content }) => writeFile(name, content), filesAtOnce);
}
