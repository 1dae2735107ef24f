import { facets } from '../../words/words.ts';
import { labelDivisions } from './address/label.ts';
import { mostLabelPages } from './address/page-limit.ts';
import type { FacetOf } from './facet.ts';

/** Papers by the prizes that they won, by name. */
export const awardFacet: FacetOf = (papers) => {
  const { all, withPage } = labelDivisions(papers, ({ awards }) => awards, 1, mostLabelPages);
  return { id: 'award', ...facets.award, divisions: withPage, search: { divisions: all } };
};
