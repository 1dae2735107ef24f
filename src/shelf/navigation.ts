import { facetPath } from './facet/facet.ts';
import type { Shelf } from './shelf.ts';

/** A link of the navigation. */
export interface NavigationItem {
  name: string;
  /** Below the site's base. */
  path: string;
}

/** A map of fewer papers says nothing. */
const mappedPapers = 12;

/** The page of the taxonomy as one link, the map, then each of the other facets that divides the shelf. */
export function navigationOf({ facets, papers }: Pick<Shelf, 'facets' | 'papers'>): NavigationItem[] {
  const filled = facets.filter(({ divisions }) => divisions.length > 0);
  return [
    ...(filled.some(({ isTopic }) => isTopic) ? [{ name: 'Topics', path: '/topics/' }] : []),
    ...(papers.length >= mappedPapers ? [{ name: 'Map', path: '/map/' }] : []),
    ...filled
      .filter(({ isTopic }) => !isTopic)
      .map((facet) => ({ name: facet.plural, path: facetPath(facet) })),
  ];
}
