/** What the caches of a shelf are called. */
export interface CacheNames {
  /** What the first visit keeps of an edition. */
  first: string;
  /** What a reader asked to be kept besides. */
  rest: string;
  /** What was read of a large shelf, in whichever edition. */
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

/** Those of `all` that hold other editions of the shelf at `scope`. */
export function otherEditions(all: readonly string[], scope: string, own: CacheNames): string[] {
  const names = Object.values(own);
  return all.filter((name) => name.startsWith(prefixOf(scope)) && !names.includes(name));
}

const prefixOf = (scope: string) => `offprint ${scope} `;
