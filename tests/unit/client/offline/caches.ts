/** A cache storage in memory, in the order that a browser keeps; `room` is how many entries it takes. */
export function memoryCaches(room = Number.POSITIVE_INFINITY): CacheStorage {
  const all = new Map<string, Map<string, Response>>();

  function cacheOf(entries: Map<string, Response>): Cache {
    const cache = {
      async match(url: string) {
        return entries.get(url)?.clone();
      },
      async put(url: string, answer: Response) {
        const bytes = await answer.arrayBuffer();
        const used = [...all.values()].reduce((sum, { size }) => sum + size, 0);
        if (!entries.has(url) && used >= room) throw new DOMException('No room.', 'QuotaExceededError');
        entries.delete(url);
        entries.set(url, new Response(bytes, { headers: answer.headers }));
      },
      async delete(url: string) {
        return entries.delete(url);
      },
      async keys() {
        return [...entries.keys()].map((url) => ({ url }));
      },
    };
    return cache as unknown as Cache;
  }

  const caches = {
    async open(name: string) {
      const entries = all.get(name) ?? new Map<string, Response>();
      all.set(name, entries);
      return cacheOf(entries);
    },
    async has(name: string) {
      return all.has(name);
    },
    async delete(name: string) {
      return all.delete(name);
    },
    async keys() {
      return [...all.keys()];
    },
    async match(url: string, { cacheName }: { cacheName: string }) {
      return all.get(cacheName)?.get(url)?.clone();
    },
  };
  return caches as unknown as CacheStorage;
}

/** What a cache holds: addresses below `scope`, sorted. */
export async function heldIn(caches: CacheStorage, name: string, scope: string): Promise<string[]> {
  if (!(await caches.has(name))) return [];
  const keys = await (await caches.open(name)).keys();
  return keys.map(({ url }) => url.slice(scope.length)).sort();
}
