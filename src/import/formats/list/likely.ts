import { wordCount } from './entry/title-score.ts';
import { hasIdentifier } from './words/identifiers.ts';
import { isAtPaperHost, isPaperPlace } from './words/label.ts';
import { isKnown, isWord } from './words/venue-names.ts';

/** So large a share of what a document lists must be papers for certain, or nothing else in it is one. */
const leastSureShare = 0.3;

/** Shorter titles, in words, are names of anything. */
const shortestTitleWords = 3;

/** An entry that reads like a paper, and whether a heading or the title above it says that papers are listed. */
export interface LikelyWork {
  fields: Readonly<Record<string, unknown>>;
  isBelowPapers: boolean;
}

/**
 * Which of a document's entries are papers: in a list of papers, all; in any other text, such as a changelog,
 * minutes or the manual of a program, those that are so for certain.
 */
export function papersAmong<Work extends LikelyWork>(works: readonly Work[]): ReadonlySet<Work> {
  const sure = works.filter(isSure);
  const named = works.filter(
    ({ fields, isBelowPapers }) =>
      isBelowPapers &&
      wordCount(String(fields['title'])) >= shortestTitleWords &&
      !sure.some((each) => each.fields === fields),
  );
  return new Set(sure.length + named.length >= works.length * leastSureShare ? works : sure);
}

/** Whether an entry is a paper on any page: by an identifier, an address of papers, several people with a date or place, or a known venue. */
function isSure({ fields, isBelowPapers }: LikelyWork): boolean {
  const { authors, published, venue, container } = fields;
  const isDated = published !== undefined || venue !== undefined || container !== undefined;
  return (
    hasIdentifier(fields) ||
    [fields['paper'], fields['pdf']]
      .flat()
      .some(
        (address) =>
          typeof address === 'string' &&
          (isAtPaperHost(address) ||
            (isPaperPlace(address) &&
              (isBelowPapers || isDated || authors !== undefined || !isHandout(fields)))),
      ) ||
    (Array.isArray(authors) && authors.length > 1 && isDated) ||
    (published !== undefined &&
      isKnownVenue(String(venue ?? '')) &&
      wordCount(String(fields['title'])) >= shortestTitleWords)
  );
}

/** Whether a PDF that lies anywhere may be what isn't published: a manual, slides, something with a short name. */
function isHandout({ title }: Readonly<Record<string, unknown>>): boolean {
  return wordCount(String(title)) <= shortestTitleWords || handouts.test(String(title));
}

const handouts =
  /\b(?:manual|guide|cheat ?sheet|slides?|handbook|tutorial|notes|reference|datasheet|brochure|syllabus|specification)\b/i;

function isKnownVenue(venue: string): boolean {
  const name = venue.replace(/[\s'’]*(?:19|20)?\d{2}$/, '');
  return isKnown(name) && !isWord(name);
}
