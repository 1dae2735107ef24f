import { slugOf } from '../../paper/id.ts';
import { divisionsBy, type FacetOf, facetPath } from './facet.ts';

/** A venue without the kind of presentation that follows it: `NeurIPS 2024 (Spotlight)` is `NeurIPS 2024`. */
export function venueName(venue: string): string {
  return venue.replace(/\s*\([^()]*\)$/, '').trim() || venue;
}

/** Papers by conference or journal and its year, by name. */
export const venueFacet: FacetOf = (papers) => ({
  id: 'venue',
  name: 'Venue',
  plural: 'Venues',
  about: 'The conference or journal that a source names.',
  search: { match: 'venue' },
  divisions: divisionsBy(
    papers,
    ({ venue }) => [venue && slugOf(venueName(venue))],
    (id, first) => venueName(first?.venue ?? id),
  ),
});

/** The page of a venue; `undefined` where its name has no Latin letter or digit. */
export function venueAddress(venue: string): string | undefined {
  const id = slugOf(venueName(venue));
  return id === '' ? undefined : facetPath({ id: 'venue' }, { id });
}
