import type { Edition } from '../../../offline/edition.ts';
import { cacheNames, otherEditions } from '../cache-names.ts';

/** What an edition takes over with. */
export interface ActivateTools {
  edition: Edition;
  scope: string;
  caches: CacheStorage;
  /** Whether all of the new edition is kept. */
  isWhole: boolean;
}

/**
 * Drops the other editions. Their scripts and styles, whose names hold their hashes, stay for pages
 * that are still open or were kept when they were read. Of what was read, the parts of the old
 * search go; all of it goes where the new edition is whole.
 */
export async function dropOtherEditions({ edition, scope, caches, isWhole }: ActivateTools): Promise<void> {
  const names = cacheNames(scope, edition.name);
  if (isWhole) await caches.delete(names.read);
  const read = await caches.open(names.read);
  for (const { url } of await read.keys()) if (url.startsWith(`${scope}pagefind/`)) await read.delete(url);
  for (const name of otherEditions(await caches.keys(), scope, names)) {
    const old = await caches.open(name);
    for (const { url } of await old.keys()) {
      const answer = url.startsWith(`${scope}_astro/`) && (await old.match(url));
      if (answer) await read.put(url, answer);
    }
    await caches.delete(name);
  }
}
