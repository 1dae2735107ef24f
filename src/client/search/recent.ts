/** The searches made on this device, the newest first. */
export interface RecentSearches {
  all(): string[];
  add(query: string): void;
  erase(): void;
}

/** So many are kept. */
const most = 8;

/**
 * Recent searches under a name in a storage of the browser, if there is one; a shelf's name has its base, for
 * several shelves may share a host. A storage that refuses to keep anything is no error.
 */
export function recentSearches(storage: Storage | undefined, base: string): RecentSearches {
  const name = `offprint searches ${base}`;
  const all = (): string[] => {
    try {
      const kept: unknown = JSON.parse(storage?.getItem(name) ?? '[]');
      return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, most) : [];
    } catch {
      return [];
    }
  };
  return {
    all,
    add(query) {
      if (query === '') return;
      try {
        storage?.setItem(
          name,
          JSON.stringify([query, ...all().filter((other) => other !== query)].slice(0, most)),
        );
      } catch {
        return;
      }
    },
    erase() {
      storage?.removeItem(name);
    },
  };
}
