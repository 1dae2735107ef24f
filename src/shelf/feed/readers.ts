/** A program or a service that follows feeds. */
export interface FeedReader {
  name: string;
  /** The address by which it asks its user to follow a feed; `feed` is the public address of the feed. */
  addressOf: (feed: string) => string;
}

const asParameter = (before: string) => (feed: string) => `${before}${encodeURIComponent(feed)}`;

/** Services that take a feed by an address of theirs, as they document it. */
export const feedReaders: readonly FeedReader[] = [
  { name: 'Feedly', addressOf: asParameter('https://feedly.com/i/subscription/feed/') },
  { name: 'Inoreader', addressOf: asParameter('https://www.inoreader.com/?add_feed=') },
  { name: 'NewsBlur', addressOf: asParameter('https://www.newsblur.com/?url=') },
  { name: 'The Old Reader', addressOf: asParameter('https://theoldreader.com/feeds/subscribe?url=') },
];

/** The address at which the system opens a feed in an app, such as NetNewsWire or Thunderbird. */
export function appAddress(feed: string): string {
  return feed.replace(/^https?:/, 'feed:');
}
