import { frame, map } from '../../words/words.ts';
import { facetPath, undividedPapers } from '../facet/facet.ts';
import type { Shelf } from '../shelf.ts';

/** The papers of one topic in the list below the map. */
export interface MapGroup {
  name: string;
  /** Where the name leads, below the site's base; absent for the papers without a topic. */
  path?: string;
  /** Ids, in the order of the shelf. */
  papers: string[];
}

/** The papers by the topics of the taxonomy's first facet, then those that are in none. */
export function mapGroups(shelf: Pick<Shelf, 'facets' | 'papers'>): MapGroup[] {
  const facet = shelf.facets.find(({ isTopic, divisions }) => isTopic && divisions.length > 0);
  const groups = (facet?.divisions ?? []).map((division) => ({
    name: division.name,
    path: facetPath({ id: facet?.id ?? '' }, division),
    papers: division.papers.map(({ id }) => id),
  }));
  const rest = facet ? undividedPapers(facet, shelf.papers) : shelf.papers;
  if (rest.length === 0) return groups;
  const name = facet ? map.without(facet.name) : frame.allPapers;
  return [...groups, { name, papers: rest.map(({ id }) => id) }];
}
