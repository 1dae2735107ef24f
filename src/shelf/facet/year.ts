import { yearOfDate } from '../../paper/date/calendar.ts';
import { facets } from '../../words/words.ts';
import { shortYear } from '../written-date.ts';
import { divisionsBy, type FacetOf } from './facet.ts';

/** Papers by the year in which they were published, the newest first. */
export const yearFacet: FacetOf = (papers) => ({
  id: 'year',
  ...facets.year,
  search: { match: 'years', order: 'as-given' },
  divisions: divisionsBy(papers, ({ published }) => [published && yearOfDate(published)], shortYear).sort(
    (a, b) => Number(b.id) - Number(a.id),
  ),
});
