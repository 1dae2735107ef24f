import { facets } from '../../words/words.ts';
import { divisionsBy, type FacetOf } from './facet.ts';

/** Papers by the year in which they were published, the newest first. */
export const yearFacet: FacetOf = (papers) => ({
  id: 'year',
  ...facets.year,
  search: { match: 'years', order: 'as-given' },
  divisions: divisionsBy(
    papers,
    ({ published }) => [published?.slice(0, 4)],
    (year) => year,
  ).reverse(),
});
