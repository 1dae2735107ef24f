import { generateJsonFeed } from 'feedsmith';
import { language } from '../../words/words.ts';
import { paperPath } from '../paper-summary.ts';
import type { Shelf } from '../shelf.ts';
import { feedEntry } from './entry.ts';
import type { FeedFile } from './feed.ts';

/**
 * A file of a feed as JSON Feed 1.1. `addressOf` gives the public address of a path below the site's base.
 */
export function jsonFeed(shelf: Shelf, file: FeedFile, addressOf: (path: string) => string): string {
  const { feed, papers, path, older } = file;
  const value = generateJsonFeed(
    {
      title: feed.title,
      home_page_url: addressOf(feed.page),
      feed_url: addressOf(path),
      ...(feed.about && { description: feed.about }),
      ...(older !== undefined && { next_url: addressOf(older) }),
      language,
      items: papers.map((paper) => {
        const address = addressOf(paperPath(paper.id));
        const entry = feedEntry(shelf, paper, feed.text, address);
        return {
          id: address,
          url: address,
          title: entry.title,
          content_html: entry.html,
          date_modified: entry.updated,
          ...(entry.published && { date_published: entry.published }),
          authors: entry.authors.map((name) => ({ name })),
          tags: [...entry.topics.map(({ name }) => name), ...entry.categories, ...entry.keywords],
          ...(entry.textLanguage && { language: entry.textLanguage }),
        };
      }),
    },
    { strict: true },
  );
  return `${JSON.stringify(value)}\n`;
}
