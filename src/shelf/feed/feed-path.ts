/** The formats of feeds by the endings of their files. */
export const feedFormats = {
  xml: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
} as const;

export type FeedEnding = keyof typeof feedFormats;

/** The path of the file that is followed, below the site's base; `page` is that of the list. */
export function feedPath({ page }: { page: string }, ending: FeedEnding = 'xml'): string {
  return `${page}feed.${ending}`;
}

/** Likewise, of the archive with a number. */
export function archivePath({ page }: { page: string }, number: number, ending: FeedEnding): string {
  return `${page}feed/${number}.${ending}`;
}

const file = new RegExp(`(?:^|/)feed(?:/\\d+)?\\.(?:${Object.keys(feedFormats).join('|')})$`);

/** Whether a file, named from the output folder, is of a feed. */
export function isFeedFile(name: string): boolean {
  return file.test(name);
}
