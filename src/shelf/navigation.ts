import { addressOf } from '../content/addresses.ts';
import { frame } from '../words/words.ts';
import { facetPath } from './facet/facet.ts';
import type { Shelf } from './shelf.ts';

/** A link of the navigation. */
export interface NavigationItem {
  name: string;
  /** Below the site's base. */
  path: string;
}

/** The map of a shelf with fewer papers says nothing. */
const fewestMappedPapers = 12;

/** The page of all topics, the map, then every facet that divides the shelf and is not of the taxonomy. */
export function navigationOf({ facets, papers }: Pick<Shelf, 'facets' | 'papers'>): NavigationItem[] {
  const filled = facets.filter(({ divisions }) => divisions.length > 0);
  return [
    ...(filled.some(({ isTopic }) => isTopic) ? [{ name: frame.topics, path: addressOf('topics') }] : []),
    ...(papers.length >= fewestMappedPapers ? [{ name: frame.map, path: addressOf('map') }] : []),
    ...filled
      .filter(({ isTopic }) => !isTopic)
      .map((facet) => ({ name: facet.plural, path: facetPath(facet) })),
  ];
}
