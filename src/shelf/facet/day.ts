import { writtenDate } from '../../paper/date.ts';
import { byText, dividedBy, type FacetOf } from './facet.ts';

/** Papers by the day on which they were listed, the newest first. */
export const dayFacet: FacetOf = (papers) => ({
  id: 'day',
  name: 'Listed day',
  plural: 'Listings',
  about: 'The day of the listing in which a paper came to this shelf.',
  search: false,
  divisions: [...dividedBy(papers, ({ listed }) => (listed ? [listed] : []))]
    .map(([id, members]) => ({ id, name: writtenDate(id), papers: members }))
    .sort((a, b) => byText(b.id, a.id)),
});
