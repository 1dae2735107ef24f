import type { Paper } from '../../paper/paper.ts';
import { type Division, type Facet, searchedDivisions } from './facet.ts';
import { keywordsBeside } from './keyword.ts';

/** Divisions of so large a share of the papers say the same of all. */
const sameShare = 0.9;

/**
 * Facets as readers are offered them: what would say the same of all papers, or only what topics say already, has
 * neither a place in the navigation nor a filter, unless a curator names it. All pages stay.
 */
export function offeredFacets(
  facets: readonly Facet[],
  papers: readonly Paper[],
  named: readonly string[] = [],
): Facet[] {
  const topical = facets.filter(({ isTopic }) => isTopic);
  const tellApart = (divisions: readonly Division[]) =>
    divisions.some((division) => division.papers.length < sameShare * papers.length);
  return facets.map((facet) => {
    if (facet.isTopic) return facet;
    const { beside, repeats } =
      facet.id === 'keyword' ? keywordsBeside(facet, topical) : { beside: facet, repeats: false };
    if (named.includes(facet.id)) return beside;
    const { search } = beside;
    const isFilter = search !== false && !repeats && tellApart(searchedDivisions(beside));
    return {
      ...beside,
      ...((repeats || !tellApart(beside.divisions)) && { isInMenu: false }),
      ...(search !== false && !isFilter && { search: { ...search, isFilter } }),
    };
  });
}
