import { facetPath, undividedPapers } from '../facet/facet.ts';
import type { Shelf } from '../shelf.ts';

/** Papers of one topic, as the list below the map shows them. */
export interface MapGroup {
  name: string;
  /** Where the name leads, below the site's base; the papers without a topic have no page. */
  path?: string;
  /** Ids, in the order of the shelf. */
  papers: string[];
}

/** The papers by the topics of the first facet of the taxonomy, then those that are in none. */
export function mapGroups(shelf: Pick<Shelf, 'facets' | 'papers'>): MapGroup[] {
  const facet = shelf.facets.find(({ isTopic, divisions }) => isTopic && divisions.length > 0);
  const groups = (facet?.divisions ?? []).map((division) => ({
    name: division.name,
    path: facetPath({ id: facet?.id ?? '' }, division),
    papers: division.papers.map(({ id }) => id),
  }));
  const rest = facet ? undividedPapers(facet, shelf.papers) : shelf.papers;
  if (rest.length === 0) return groups;
  const name = facet ? `Without a ${facet.name.toLowerCase()}` : 'All papers';
  return [...groups, { name, papers: rest.map(({ id }) => id) }];
}
