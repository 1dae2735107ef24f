import { isSmallShelf } from '../../shelf/size.ts';
import type { ShelfTable } from '../build/facet-table.ts';

/** What the search loads before the first query. */
export interface BundleTable extends ShelfTable {
  /** How many words each paper's text has, in units of `lengthUnit`, rounded. */
  words: number[];
  /** How many words each paper's title has. */
  titles: number[];
  /** Abbreviations that the papers explain, and what they stand for. */
  abbreviations: [short: string, long: string][];
  /** What each chunk of the index begins with, in alphabetical order, with spaces between. */
  chunks: string;
  /** What the names of the chunks' files begin with. */
  edition: string;
}

/** Exact lengths would rank no better, and take twice the room. */
export const lengthUnit = 16;

/** What is shown of a paper; plain text. */
export interface Fragment {
  id: string;
  title: string;
  authors: string[];
  /** The date in words. */
  published?: string;
  venue?: string;
  /** The sentences of the abstract in order. */
  sentences: string[];
  /** Identifiers and aliases. */
  ids: string[];
}

/** The terms of a shelf in alphabetical order, with spaces between, and in how many papers each stands. */
export interface Vocabulary {
  terms: string;
  papers: number[];
}

/** What words may also be called on a shelf: their terms, with spaces between -> names that it has, as written. */
export type Synonyms = Record<string, string[]>;

/** Addresses that papers link to, as `linkKeys` writes them -> the numbers of the papers. */
export type Links = Record<string, number[]>;

/** The files of the search bundle, from its folder. */
export const tableName = 'shelf.pf_meta';
export const vocabularyName = 'vocabulary.pf_column';
export const synonymsName = 'synonyms.pf_column';
export const meaningName = 'meaning.pf_meta';
export const authorsName = 'authors.pf_column';
export const linksName = 'links.pf_column';
export const chunkName = (edition: string, at: number) => `index/${edition}-${at}.pf_index`;

/** A larger shelf says most things in several ways by itself, and is loaded in too many chunks to look for all. */
export const hasSynonyms = isSmallShelf;

/** A larger shelf has two papers in a file of what is shown of them, so that it has fewer files. */
const fragmentSize = (papers: number) => (isSmallShelf(papers) ? 1 : 2);

/**
 * The file with a paper's fragment, and its place there: counted from the end of the shelf, so that
 * new papers before it rename nothing.
 */
export function fragmentPlace(number: number, papers: number): { name: string; at: number } {
  const fromEnd = papers - number - 1;
  const size = fragmentSize(papers);
  const name = `fragment/${Math.floor(fromEnd / size) + 1}.pf_fragment${size > 1 ? 's' : ''}`;
  return { name, at: fromEnd % size };
}

/** About how many papers a file of the bundle shows, by its name: off by one on a large shelf. */
export function fragmentPapers(name: string): number {
  return name.endsWith('.pf_fragments') ? 2 : name.endsWith('.pf_fragment') ? 1 : 0;
}
