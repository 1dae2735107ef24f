import { paragraphsOf } from '../abstract.ts';
import { countedYear, isBeforeChrist, yearOfDate } from '../date/calendar.ts';
import { arxivAddress, arxivDoi, openreviewAddress, pmcAddress, pubmedAddress } from '../identifier.ts';
import type { LinkListName, Paper } from '../paper.ts';
import { plainText } from '../text/text.ts';
import { isArxivPreprint } from './cited-type.ts';

/** The year of the venue where it names one, otherwise that of the publication. */
export function yearOf({ venue, published }: Pick<Paper, 'venue' | 'published'>): string | undefined {
  return /\b(?:19|20)\d\d\b/.exec(venue ?? '')?.[0] ?? (published && yearOfDate(published));
}

/** A year as a citation prints it: `2025`, `300`, `300 BC`. */
export function printedYear(year: string): string {
  return `${countedYear(year)}${isBeforeChrist(year) ? ' BC' : ''}`;
}

/**
 * The date that a citation gives: where a venue is known its year, since the exact date is that of
 * the preprint; otherwise the date of publication, as exact as it is known.
 */
export function citedDate(paper: Pick<Paper, 'venue' | 'published'>): string | undefined {
  return paper.venue === undefined ? paper.published : yearOf(paper);
}

/** The DOI under which a paper is registered as what it is: its own, or arXiv's for a preprint. */
export function registeredDoi(
  paper: Pick<Paper, 'type' | 'venue' | 'container' | 'arxiv' | 'doi'>,
): string | undefined {
  const { arxiv, doi } = paper;
  return doi ?? (arxiv && isArxivPreprint(paper) ? arxivDoi(arxiv) : undefined);
}

/** An abstract without markup, its paragraphs divided by blank lines. */
export function plainParagraphs(abstract: string): string {
  return paragraphsOf(abstract).map(plainText).join('\n\n');
}

/** A word in a citation for what became of a paper: `Retracted`. */
export function statusNote({ status }: Pick<Paper, 'status'>): string | undefined {
  return status && status[0]?.toUpperCase() + status.slice(1);
}

/** The kinds of link at which a work can be seen or heard, or what comes with it, those nearest to its text first. */
const lastKinds = [
  'slides',
  'poster',
  'video',
  'supplement',
  'demo',
  'code',
  'data',
  'model',
] as const satisfies readonly LinkListName[];

/**
 * The address that a citation gives: the publisher's page, arXiv, OpenReview or the project's page. Where none
 * is known, nor a DOI, that of PubMed or the PDF, or else of whatever leads to the work. It is never the page
 * on the shelf, which is about the work and isn't where it stands.
 */
export function citedAddress(
  paper: Pick<Paper, 'links' | 'arxiv' | 'openreview' | 'doi' | 'pmid' | 'pmcid'>,
): string | undefined {
  const { links, arxiv, openreview, doi, pmid, pmcid } = paper;
  const page =
    links.paper ??
    (arxiv && arxivAddress(arxiv)) ??
    (openreview && openreviewAddress(openreview)) ??
    links.project[0];
  if (page !== undefined || doi !== undefined) return page;
  return (
    (pmcid && pmcAddress(pmcid)) ??
    (pmid && pubmedAddress(pmid)) ??
    links.pdf ??
    lastKinds.flatMap((kind) => links[kind] ?? [])[0]
  );
}
