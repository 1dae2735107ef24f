import { arxivAddress, arxivDoi, openreviewAddress } from '../identifier.ts';
import type { Paper } from '../paper.ts';

/**
 * What a paper is to a bibliography. `preprint`: it lies at arXiv and no venue is known; `unknown`:
 * nothing is known but that it exists.
 */
export type WorkType = 'conference' | 'journal' | 'preprint' | 'unknown';

const journal =
  /\b(?:journal|transactions|letters|magazine|annals|TMLR|JMLR|JAIR|TACL|TPAMI|IJCV|IJRR|RA-L|T-RO|PNAS)\b|^(?:nature|science)\b/i;

/** What a paper is to a bibliography, by its venue and arXiv id. */
export function workTypeOf({ venue, arxiv }: Pick<Paper, 'venue' | 'arxiv'>): WorkType {
  if (venue === undefined) return arxiv === undefined ? 'unknown' : 'preprint';
  return journal.test(venue) ? 'journal' : 'conference';
}

/** The DOI under which a paper is registered as what it is: its own, or arXiv's of a preprint. */
export function registeredDoi(paper: Pick<Paper, 'venue' | 'arxiv' | 'doi'>): string | undefined {
  const { arxiv, doi } = paper;
  return doi ?? (arxiv && workTypeOf(paper) === 'preprint' ? arxivDoi(arxiv) : undefined);
}

/** The address that a citation gives: the publisher's page, arXiv, OpenReview or the project's page. */
export function citedAddress({
  links,
  arxiv,
  openreview,
}: Pick<Paper, 'links' | 'arxiv' | 'openreview'>): string | undefined {
  return (
    links.paper ??
    (arxiv && arxivAddress(arxiv)) ??
    (openreview && openreviewAddress(openreview)) ??
    links.project[0]
  );
}
