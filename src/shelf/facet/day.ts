import { facets } from '../../words/words.ts';
import { writtenDate } from '../written-date.ts';
import { divisionsBy, type FacetOf } from './facet.ts';

/** Papers by the day on which they were listed, the newest first. */
export const dayFacet: FacetOf = (papers) => ({
  id: 'day',
  ...facets.day,
  search: false,
  divisions: divisionsBy(papers, ({ listed }) => [listed], writtenDate).reverse(),
});
