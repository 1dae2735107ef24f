import { slugOf } from '../../paper/id.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { facets } from '../../words/words.ts';
import { isSmallShelf } from '../size.ts';
import { papersForPage } from './address/page-limit.ts';
import { type Division, divisionsBy, type FacetOf } from './facet.ts';

/** A large shelf has at most this many pages of journals and books for each paper, since hosts limit the number of files. */
const maxPagesPerPaper = 0.05;

/** The longest id of a venue, in characters: file systems have names of up to 255 bytes. */
const longestIdChars = 200;

/** What is shown as the venue of a paper: the short name or, where no source gives one, that of the journal or book. */
export function venueOf({ venue, container }: Pick<Paper, 'venue' | 'container'>): string | undefined {
  return venue ?? (container && plainText(container));
}

/** The venue of a paper where it is another name than that of the journal or book. */
export function shortVenue({
  venue,
  container = '',
}: Pick<Paper, 'venue' | 'container'>): string | undefined {
  return venue?.toLowerCase() === container.toLowerCase() ? undefined : venue;
}

/** A venue without the kind of presentation that follows it: `NeurIPS 2024 (Spotlight)` is `NeurIPS 2024`. */
export function venueName(venue: string): string {
  return venue.replace(/\s*\([^()]*\)$/, '').trim() || venue;
}

/** Papers by conference or journal and its year, by name. */
export const venueFacet: FacetOf = (papers) => ({
  id: 'venue',
  ...facets.venue,
  search: { match: 'venue' },
  divisions: divisionsWithPage(
    divisionsBy(
      papers,
      (paper) => [venueKey(paper)],
      (id, first) => venueName((first && venueOf(first)) ?? id),
    ),
    papers.length,
  ),
});

/** The id of the venue of a paper; `undefined` where it has none, or one without a Latin letter or digit. */
export function venueKey(paper: Pick<Paper, 'venue' | 'container'>): string | undefined {
  const id = slugOf(venueName(venueOf(paper) ?? ''));
  return id !== '' && id.length <= longestIdChars ? id : undefined;
}

/** All venues; on a large shelf, of those that are known by the name of a journal or book only the most frequent. */
function divisionsWithPage(all: readonly Division[], papers: number): Division[] {
  const isShort = ({ papers }: Division) => papers.some(({ venue }) => venue !== undefined);
  const counts = all.filter((division) => !isShort(division)).map(({ papers }) => papers.length);
  const least = isSmallShelf(papers) ? 1 : papersForPage(counts, 1, papers * maxPagesPerPaper);
  return all.filter((division) => division.papers.length >= least || isShort(division));
}
