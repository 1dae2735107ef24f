import { restList } from '../../../offline/edition.ts';

/** What the reader chose for this edition and those that follow. */
export type Choice = 'keep' | 'pause';

/** The choice stored in the cache of that name, if one was made. */
export async function notedChoice(
  caches: CacheStorage,
  name: string,
  scope: string,
): Promise<Choice | undefined> {
  const known = await caches.match(entry(scope), { cacheName: name });
  return known && ((await known.text()) as Choice);
}

/** Stores the choice in the cache of that name. */
export async function noteChoice(
  caches: CacheStorage,
  name: string,
  scope: string,
  choice: Choice,
): Promise<void> {
  const cache = await caches.open(name);
  await cache.put(entry(scope), new Response(choice));
}

const entry = (scope: string) => `${scope}${restList}?choice`;
