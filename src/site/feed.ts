import type { APIRoute } from 'astro';
import { atomFeed } from '../shelf/feed/atom.ts';
import { type Feed, type FeedFile, feedOfDivision, filesOfFeed } from '../shelf/feed/feed.ts';
import { feedFormats } from '../shelf/feed/feed-path.ts';
import { jsonFeed } from '../shelf/feed/json.ts';
import { currentShelf } from './current-shelf.ts';
import { publicAddress } from './href.ts';

const writers = { xml: atomFeed, json: jsonFeed };

/** The route of a file of a feed. */
export const feedRoute: APIRoute<{ file: FeedFile }> = async ({ props: { file }, site }) =>
  new Response(
    writers[file.ending](await currentShelf(), file, (path) => publicAddress(path, site)),
    { headers: { 'content-type': `${feedFormats[file.ending].type}; charset=utf-8` } },
  );

/** What the paths of a feed's files are made of: of the one that is followed in each format, or of its archives. */
export function feedPaths(feed: Feed, isArchive: boolean) {
  return filesOfFeed(feed)
    .filter(({ archive }) => (archive !== undefined) === isArchive)
    .map((file) => ({
      params: { ending: file.ending, number: file.archive === undefined ? undefined : `${file.archive}` },
      props: { file },
    }));
}

/** Likewise, of all feeds of divisions. */
export async function divisionFeedPaths(isArchive: boolean) {
  const shelf = await currentShelf();
  return shelf.facets.flatMap((facet) =>
    facet.divisions.flatMap((division) => {
      const feed = feedOfDivision(shelf, facet, division);
      return (feed ? feedPaths(feed, isArchive) : []).map(({ params, props }) => ({
        params: { facet: facet.id, division: division.id, ...params },
        props,
      }));
    }),
  );
}
