import { slugOf } from '../../paper/id.ts';
import { byText, dividedBy, type FacetOf, facetPath } from './facet.ts';

/** A venue without the kind of presentation behind it: `NeurIPS 2024 (Spotlight)` is `NeurIPS 2024`. */
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
  divisions: [
    ...dividedBy(papers, ({ venue }) =>
      venue && slugOf(venueName(venue)) ? [slugOf(venueName(venue))] : [],
    ),
  ]
    .map(([id, members]) => ({ id, name: venueName(members[0]?.venue ?? id), papers: members }))
    .sort((a, b) => byText(a.id, b.id)),
});

/** The page of a venue; `undefined` where its name holds no Latin letter or digit. */
export function venueAddress(venue: string): string | undefined {
  const id = slugOf(venueName(venue));
  return id === '' ? undefined : facetPath({ id: 'venue' }, { id });
}
