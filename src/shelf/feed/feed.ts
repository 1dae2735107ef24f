import type { FeedText } from '../../content/site/subscription.ts';
import type { Paper } from '../../paper/paper.ts';
import { taglineOf } from '../display/tagline.ts';
import { type Division, type Facet, facetPath } from '../facet/facet.ts';
import type { Shelf } from '../shelf.ts';
import { isSmallShelf } from '../size.ts';
import { archivePath, type FeedEnding, feedPath } from './feed-path.ts';

/** What a reader program follows: a list of the site, the newest papers first. */
export interface Feed {
  title: string;
  about?: string;
  /** The page of the list, below the site's base; with a slash at its end. */
  page: string;
  papers: readonly Paper[];
  endings: readonly FeedEnding[];
  /** What of a paper is in it. */
  text: FeedText;
}

/** One file of a feed: the one that is followed, or an archive of it (RFC 5005, section 4). */
export interface FeedFile {
  feed: Feed;
  ending: FeedEnding;
  /** Below the site's base. */
  path: string;
  papers: readonly Paper[];
  /** The path of the file with the papers before these. */
  older?: string;
  /** In an archive, the path of the one with the papers behind these, if that is an archive too. */
  newer?: string;
  /** From 1 for the oldest; `undefined` for the file that is followed. */
  archive?: number;
}

/** A file of a feed has at most this many papers. */
export const maxPapersOfFeedFile = 100;

/** The feed of the whole shelf. */
export function feedOfShelf(shelf: Shelf): Feed {
  const { site, papers } = shelf;
  return {
    title: site.name,
    about: taglineOf(site),
    page: '/',
    papers,
    endings: ['xml', 'json'],
    text: site.subscription.text,
  };
}

/** On a large shelf these have no feeds: most authors have few papers there, and a day gets no more of them. */
const facetsOfSmallShelves = ['author', 'day'];

/** Whether the divisions of a facet have feeds. */
function hasFeeds({ papers }: Pick<Shelf, 'papers'>, { id }: Pick<Facet, 'id'>): boolean {
  return isSmallShelf(papers.length) || !facetsOfSmallShelves.includes(id);
}

/** The feed of a division, if it has one; on a large shelf it is in Atom alone, with a sentence of each paper. */
export function feedOfDivision(shelf: Shelf, facet: Facet, division: Division): Feed | undefined {
  if (!hasFeeds(shelf, facet)) return undefined;
  const isSmall = isSmallShelf(shelf.papers.length);
  return {
    title: `${division.name} · ${shelf.site.name}`,
    ...(division.about && { about: division.about }),
    page: facetPath(facet, division),
    papers: division.papers,
    endings: isSmall ? ['xml', 'json'] : ['xml'],
    text: isSmall ? shelf.site.subscription.text : 'sentence',
  };
}

/** The facets whose divisions have feeds. */
export function followedFacets(shelf: Shelf): Facet[] {
  return shelf.facets.filter((facet) => facet.divisions.length > 0 && hasFeeds(shelf, facet));
}

/**
 * The files of a feed. Archives are counted from the oldest papers and full, so that new papers leave them
 * as they are; the file that is followed has the newest papers, and those of the newest archive in part.
 */
export function filesOfFeed(feed: Feed): FeedFile[] {
  const { papers, endings } = feed;
  const size = maxPapersOfFeedFile;
  const archives = Math.ceil(Math.max(0, papers.length - size) / size);
  const isThere = (number: number) => number >= 1 && number <= archives;
  const linked = (ending: FeedEnding, older: number, newer: number) => ({
    ...(isThere(older) && { older: archivePath(feed, older, ending) }),
    ...(isThere(newer) && { newer: archivePath(feed, newer, ending) }),
  });
  return endings.flatMap((ending) => [
    {
      feed,
      ending,
      path: feedPath(feed, ending),
      papers: papers.slice(0, size),
      ...linked(ending, archives, 0),
    },
    ...Array.from({ length: archives }, (_, at): FeedFile => {
      const archive = at + 1;
      const end = papers.length - at * size;
      return {
        feed,
        ending,
        path: archivePath(feed, archive, ending),
        papers: papers.slice(end - size, end),
        ...linked(ending, archive - 1, archive + 1),
        archive,
      };
    }),
  ]);
}
