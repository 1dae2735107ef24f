import { writtenDate } from '../../paper/date.ts';
import { divisionsBy, type FacetOf } from './facet.ts';

/** Papers by the day on which they were listed, the newest first. */
export const dayFacet: FacetOf = (papers) => ({
  id: 'day',
  name: 'Listed day',
  plural: 'Listings',
  about: 'The day of the listing in which a paper came to this shelf.',
  search: false,
  divisions: divisionsBy(papers, ({ listed }) => [listed], writtenDate).reverse(),
});
