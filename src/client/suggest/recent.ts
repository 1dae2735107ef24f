/** The searches made on this device, the newest first. */
export interface RecentSearches {
  all(): string[];
  add(query: string): void;
  erase(): void;
}

/** This many are stored. */
const maxSearches = 8;

/**
 * The recent searches in a storage of the browser for the shelf at `base`; shelves may share a host. A storage
 * that refuses to store anything is no error.
 */
export function recentSearches(storage: Storage | undefined, base: string): RecentSearches {
  const key = `offprint searches ${base}`;
  const all = (): string[] => {
    try {
      const stored: unknown = JSON.parse(storage?.getItem(key) ?? '[]');
      const queries = Array.isArray(stored) ? stored.filter((query) => typeof query === 'string') : [];
      return queries.slice(0, maxSearches);
    } catch {
      return [];
    }
  };
  return {
    all,
    add(query) {
      if (query === '') return;
      const queries = [query, ...all().filter((other) => other !== query)].slice(0, maxSearches);
      try {
        storage?.setItem(key, JSON.stringify(queries));
      } catch {
        return;
      }
    },
    erase: () => storage?.removeItem(key),
  };
}
