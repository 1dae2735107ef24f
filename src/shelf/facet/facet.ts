import type { Paper } from '../../paper/paper.ts';
import type { Names } from '../names.ts';
import { byText } from '../text-order.ts';

/** One division of the shelf: a topic, a year, a venue, an author, a keyword. */
export interface Division {
  /** The last part of its address, unique within the facet. */
  id: string;
  name: string;
  /** A sentence for its page. */
  about?: string;
  /** The ids of the divisions that it is within, the widest first. */
  within?: readonly string[];
  /** What it is called besides, on papers; a search finds it by these, too. */
  otherNames?: readonly string[];
  /** Further ids by which its address is found. */
  aliases?: readonly string[];
  /** In the order of the shelf, at least one. */
  papers: readonly Paper[];
}

/** One principle by which the shelf is divided. A paper can be in several divisions, or in none. */
export interface Facet {
  /** The first part of the address of its pages: `year` gives `/year/` and `/year/2024/`. */
  id: string;
  /** `Year`. */
  name: string;
  /** `Years`. */
  plural: string;
  /** What it divides by, in a sentence. */
  about: string;
  /** In the order in which the page of the facet lists them. */
  divisions: readonly Division[];
  /** Whether a curator's `topics.yaml` made it. */
  isTopic?: boolean;
  /** Whether it has pages and a place in the navigation; it has, unless this says otherwise. */
  hasPages?: false;
  /** Whether it has a place in the navigation; one with pages has, unless this says otherwise. */
  isInMenu?: false;
  /** The ids of divisions that topics are called by, too: lists of divisions and filters have them among the topics. */
  asTopics?: ReadonlySet<string>;
  /** Where the search treats it otherwise than `usualFacetSearch`; `false` leaves it out of the search. */
  search?: Partial<FacetSearch> | false;
}

/** How a facet is searched: as a condition (`venue:icra`), a filter beside the results, and a column of the table. */
export interface FacetSearch {
  /**
   * How a condition names divisions: by words of their names, by a venue as people write it, by the
   * beginning of their names, by a person's name or initials, or by years (`2023..2025`).
   */
  match: 'words' | 'venue' | 'beginning' | 'person' | 'years';
  /** Whether every search loads the facet, or only one that asks for it. */
  load: 'always' | 'on-demand';
  /** How the filter lists the divisions: those with the most papers first, or in the order of the facet. */
  order: 'by-papers' | 'as-given';
  /** Whether there is a filter beside the results; there is, unless this says otherwise. */
  isFilter?: false;
  /** What is searched where that is more than the divisions with a page. */
  divisions?: readonly Division[];
}

/** How a facet is searched that doesn't say otherwise. */
export const usualFacetSearch: FacetSearch = { match: 'words', load: 'always', order: 'by-papers' };

/** The divisions directly within one of a facet, by its id, or the outermost, in the order of the facet, but for those that are topics. */
export function divisionsWithin(
  { divisions, asTopics }: Pick<Facet, 'divisions' | 'asTopics'>,
  id?: string,
): Division[] {
  return divisions.filter((division) => division.within?.at(-1) === id && !asTopics?.has(division.id));
}

/** The divisions that one is within, the widest first. */
export function divisionsAround(
  { divisions }: Pick<Facet, 'divisions'>,
  { within = [] }: Division,
): Division[] {
  return within.flatMap((id) => divisions.find((division) => division.id === id) ?? []);
}

/** The divisions of a facet that can be searched for. */
export function searchedDivisions({ divisions, search }: Facet): readonly Division[] {
  return search === false ? [] : (search?.divisions ?? divisions);
}

/** Builds a facet from the papers of a shelf, in the order of the shelf; by default no curator says anything of names. */
export type FacetOf = (papers: readonly Paper[], names?: Names) => Facet;

/**
 * Papers by the keys that `keysOf` gives, each paper once for each key, in order of first appearance;
 * `undefined` and an empty text are no keys.
 */
export function dividedBy(
  papers: readonly Paper[],
  keysOf: (paper: Paper) => Iterable<string | undefined>,
): Map<string, Paper[]> {
  const divisions = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const key of new Set(keysOf(paper))) {
      if (!key) continue;
      const division = divisions.get(key);
      if (division) division.push(paper);
      else divisions.set(key, [paper]);
    }
  }
  return divisions;
}

/** The divisions that `dividedBy` gives, in the order of their ids; `nameOf` names one by its id and first paper. */
export function divisionsBy(
  papers: readonly Paper[],
  keysOf: (paper: Paper) => Iterable<string | undefined>,
  nameOf: (id: string, first: Paper | undefined) => string,
): Division[] {
  return [...dividedBy(papers, keysOf)]
    .map(([id, members]) => ({ id, name: nameOf(id, members[0]), papers: members }))
    .sort((a, b) => byText(a.id, b.id));
}

/** The papers that are in no division of the facet. */
export function undividedPapers(facet: Facet, papers: readonly Paper[]): Paper[] {
  const divided = new Set(facet.divisions.flatMap((division) => division.papers));
  return papers.filter((paper) => !divided.has(paper));
}

/** The address of a facet's page, or of one of its divisions, below the site's base. */
export function facetPath(facet: Pick<Facet, 'id'>, division?: Pick<Division, 'id'>): string {
  return division ? `/${facet.id}/${division.id}/` : `/${facet.id}/`;
}
