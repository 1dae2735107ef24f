import type { Facet } from './facet.ts';

/**
 * The facets that a curator names, in that order; all where nothing is said. The pages of listed days stay,
 * since listings, weeks and months lead to them.
 */
export function shownFacets(facets: readonly Facet[], named: readonly string[] | undefined): Facet[] {
  if (named === undefined) return [...facets];
  const shown = named.flatMap((id) => facets.find((facet) => facet.id === id) ?? []);
  const days = facets.filter(({ id }) => id === 'day' && !named.includes(id));
  return [...shown, ...days.map((facet): Facet => ({ ...facet, isInMenu: false }))];
}
