import { addressOf } from '../../../content/addresses.ts';
import { oncePerObject } from '../../once-per-object.ts';
import type { Shelf } from '../../shelf.ts';
import { facetPath, searchedDivisions } from '../facet.ts';

/** The page of a division of a facet from the papers' own data, below the site's base; `undefined` where the shelf has no such page. */
export function divisionAddress(
  { facets }: Pick<Shelf, 'facets'>,
  facet: string,
  id: string | undefined,
): string | undefined {
  return id && idsWithPage(facets).get(facet)?.has(id) ? facetPath({ id: facet }, { id }) : undefined;
}

/**
 * Where a division leads: to its page, or to a search for its papers where it has none; `undefined` where
 * it has a single paper.
 */
export function divisionOrSearchAddress(
  shelf: Pick<Shelf, 'facets' | 'searchedFacets'>,
  facet: string,
  id: string | undefined,
): string | undefined {
  const page = divisionAddress(shelf, facet, id);
  if (page || !id || !sharedIds(shelf.searchedFacets).get(facet)?.has(id)) return page;
  return `${addressOf('search')}?${new URLSearchParams([[facet, id]])}`;
}

/** Facet -> the ids of its divisions with a page. A facet of the taxonomy has topics, whatever it is called. */
const idsWithPage = oncePerObject((facets: Shelf['facets']) => {
  const ofData = facets.filter(({ isTopic }) => !isTopic);
  return new Map(ofData.map(({ id, divisions }) => [id, new Set(divisions.map(({ id }) => id))]));
});

/** Facet -> the ids of the divisions of several papers that can be searched for. */
const sharedIds = oncePerObject((facets: Shelf['facets']) => {
  const ofData = facets.filter(({ isTopic }) => !isTopic);
  return new Map(
    ofData.map((facet) => {
      const shared = searchedDivisions(facet).filter(({ papers }) => papers.length > 1);
      return [facet.id, new Set(shared.map(({ id }) => id))];
    }),
  );
});
