/** The names of the caches of a shelf. */
export interface CacheNames {
  /** What the first visit copies of an edition. */
  first: string;
  /** The rest of the edition, which is copied if the reader wants it. */
  rest: string;
  /** What was read of a large shelf, of any edition. */
  read: string;
  /** What the reader chose. */
  choice: string;
}

/** The names for a shelf at `scope`, an address with a slash at its end. */
export function cacheNames(scope: string, edition: string): CacheNames {
  const prefix = prefixOf(scope);
  return {
    first: `${prefix}${edition}`,
    rest: `${prefix}${edition} rest`,
    read: readName(scope),
    choice: `${prefix}choice`,
  };
}

/** The name of the cache of what was read. */
export function readName(scope: string): string {
  return `${prefixOf(scope)}read`;
}

/** The names among `all` of caches that hold other editions of the shelf at `scope`. */
export function otherEditions(all: readonly string[], scope: string, own: CacheNames): string[] {
  const names = Object.values(own);
  return all.filter((name) => name.startsWith(prefixOf(scope)) && !names.includes(name));
}

const prefixOf = (scope: string) => `offprint ${scope} `;
