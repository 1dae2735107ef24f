import type { PaperStatus } from '../../paper/paper.ts';
import type { ListedSupplement } from '../../shelf/paper-summary.ts';
import { isSmallShelf } from '../../shelf/size.ts';
import type { FacetColumn, FacetOnDemand } from './facet.ts';

/** What the browser needs of every paper to count, filter and sort, in the order of the shelf. */
export interface ShelfTable {
  /** The first possible day of publication in days since 1970-01-01; `null` where it is unknown. */
  published: (number | null)[];
  facets: FacetColumn[];
  /** The facets that have a file of their own. */
  onDemand: FacetOnDemand[];
}

/** What the search loads before the first query. */
export interface BundleTable extends ShelfTable {
  /** How many words each paper's text has, in units of `lengthUnit`, rounded. */
  words: number[];
  /** How many words each paper's title has. */
  titles: number[];
  /** Abbreviations that the papers explain, and what they stand for. */
  abbreviations: [short: string, long: string][];
  /** What the terms of each chunk begin with, in alphabetical order, separated by spaces. */
  chunks: string;
  /** What the names of the chunks' files begin with. */
  edition: string;
}

/** Lengths are rounded to this many words: exact ones rank no better and take twice the room. */
export const lengthUnit = 16;

/** A topic of a paper, and its page below the site's base. */
export interface FragmentTopic {
  name: string;
  path: string;
}

/** What is shown of a paper; plain text. */
export interface Fragment {
  id: string;
  title: string;
  authors: string[];
  editors?: string[];
  /** The date in words. */
  published?: string;
  venue?: string;
  /** The sentences of the abstract in order. */
  sentences: string[];
  /** What is said of it beside the abstract, or in its place. */
  remarks?: FragmentRemark[];
  /** Whether it is to be said that it has no abstract. */
  lacksAbstract?: true;
  /** Identifiers and aliases. */
  ids: string[];
  /** What became of it after it was published. */
  status?: PaperStatus;
  awards?: string[];
  /** The topics that lists show. */
  shownTopics?: FragmentTopic[];
  /** What comes with it. */
  has?: ListedSupplement[];
  /** What lists say of it beside all this. */
  lines?: FragmentLine[];
}

/** Something that a list says of a paper, under its name. */
export interface FragmentLine {
  label: string;
  text: string;
}

/** What someone else than its authors says of a paper, in sentences, under its name. */
export interface FragmentRemark {
  label: string;
  sentences: string[];
}

/** The sentences of a paper's abstract or, where it has none, of what is said of it. */
export function sayingOf({ sentences, remarks = [] }: Pick<Fragment, 'sentences' | 'remarks'>): string[] {
  return sentences.length > 0 ? sentences : remarks.flatMap(({ sentences }) => sentences);
}

/** The terms of a shelf in alphabetical order, separated by spaces, and in how many papers each stands. */
export interface Vocabulary {
  terms: string;
  papers: number[];
}

/** Terms of a name, separated by spaces -> other names for it that occur on the shelf, as written. */
export type Synonyms = Record<string, string[]>;

/** Addresses that papers link to, as `linkKeys` gives them -> the numbers of the papers. */
export type Links = Record<string, number[]>;

/** The files of the search bundle, by their paths in its folder. */
export const tableName = 'shelf.pf_meta';
export const vocabularyName = 'vocabulary.pf_column';
export const synonymsName = 'synonyms.pf_column';
export const meaningName = 'meaning.pf_meta';
export const linksName = 'links.pf_column';
export const facetName = (facet: string) => `facet/${facet}.pf_column`;
export const chunkName = (edition: string, at: number) => `index/${edition}-${at}.pf_index`;

/** A large shelf says most things in several ways itself, and has its terms in too many chunks to load for synonyms. */
export const hasSynonyms = isSmallShelf;

/** How many papers a fragment file holds; two on a large shelf, since hosts limit the number of files. */
const papersPerFragment = (papers: number) => (isSmallShelf(papers) ? 1 : 2);

/**
 * The file with a paper's fragment, and its place in the file. Counted from the end of the shelf, so
 * that new papers at its head rename no file.
 */
export function fragmentPlace(number: number, papers: number): { name: string; at: number } {
  const fromEnd = papers - number - 1;
  const size = papersPerFragment(papers);
  const name = `fragment/${Math.floor(fromEnd / size) + 1}.pf_fragment${size > 1 ? 's' : ''}`;
  return { name, at: fromEnd % size };
}

/** How many papers a file of the bundle shows, by its name; the last file of a large shelf may have one fewer. */
export function fragmentPapers(name: string): number {
  return name.endsWith('.pf_fragments') ? 2 : name.endsWith('.pf_fragment') ? 1 : 0;
}
