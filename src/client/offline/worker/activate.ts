import type { Edition } from '../../../offline/edition.ts';
import { cacheNames, otherEditions } from '../cache-names.ts';

/** What activating an edition needs. */
export interface ActivateTools {
  edition: Edition;
  scope: string;
  caches: CacheStorage;
  /** Whether all of the new edition is on the device. */
  isWhole: boolean;
}

/**
 * Deletes other editions, except scripts and styles, whose names have hashes: pages that are open or were read
 * still need them. Of what was read, the old search is deleted; everything, if the new edition is whole.
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
