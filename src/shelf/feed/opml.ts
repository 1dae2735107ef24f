import { generateOpml } from 'feedsmith';
import type { Shelf } from '../shelf.ts';
import { xmlText } from './entry.ts';
import { type Feed, feedOfDivision, feedOfShelf, followedFacets } from './feed.ts';
import { feedPath } from './feed-path.ts';

/**
 * All feeds of a shelf in OPML 2.0, by which reader programs take them over at once, in a folder a facet.
 * `addressOf` gives the public address of a path below the site's base.
 */
export function opmlOf(shelf: Shelf, addressOf: (path: string) => string): string {
  const outline = (feed: Feed, text: string) => ({
    type: 'rss',
    text: xmlText(text),
    title: xmlText(feed.title),
    xmlUrl: addressOf(feedPath(feed)),
    htmlUrl: addressOf(feed.page),
  });
  const folders = followedFacets(shelf).map((facet) => ({
    text: xmlText(facet.plural),
    outlines: facet.divisions.flatMap((division) => {
      const feed = feedOfDivision(shelf, facet, division);
      return feed ? [outline(feed, division.name)] : [];
    }),
  }));
  return generateOpml(
    {
      head: { title: xmlText(shelf.site.name) },
      body: { outlines: [outline(feedOfShelf(shelf), shelf.site.name), ...folders] },
    },
    { strict: true },
  );
}
