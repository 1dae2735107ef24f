import type { KeptFile } from '../../../offline/edition.ts';
import { hashHeader } from './fetched.ts';

/** How many files are fetched at once. */
const width = 12;

/** Where files come from and go to. */
export interface Keeping {
  scope: string;
  to: Cache;
  /** The caches of other editions: a file that didn't change is copied from there. */
  from: readonly Cache[];
  /** The file from the server; `undefined` leaves it out. Rejects where it can't be had. */
  fetched(file: KeptFile): Promise<Response | undefined>;
  /** Called after each file that was put into the cache. */
  onKept?(file: KeptFile): void;
  signal?: AbortSignal;
}

/**
 * Puts into a cache what of `files` isn't there yet. At the first failure it begins nothing new,
 * waits for what is under way, and rejects with that failure; what was put stays.
 */
export async function keepFiles(files: readonly KeptFile[], keeping: Keeping): Promise<void> {
  const there = await keptAddresses(keeping.to);
  const missing = files.filter(([address]) => !there.has(`${keeping.scope}${address}`)).values();
  let isBroken = false;

  async function lane(): Promise<void> {
    for (const file of missing) {
      if (isBroken) return;
      try {
        keeping.signal?.throwIfAborted();
        if (await keepFile(file, keeping)) keeping.onKept?.(file);
      } catch (cause) {
        isBroken = true;
        throw cause;
      }
    }
  }

  const lanes = await Promise.allSettled(Array.from({ length: width }, lane));
  const failed = lanes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

/** The addresses of all that a cache holds. */
export async function keptAddresses(cache: Cache): Promise<Set<string>> {
  return new Set((await cache.keys()).map(({ url }) => url));
}

async function keepFile(file: KeptFile, { scope, to, from, fetched }: Keeping): Promise<boolean> {
  const url = `${scope}${file[0]}`;
  const answer = (await unchanged(url, file[2], from)) ?? (await fetched(file));
  if (answer) await to.put(url, answer);
  return answer !== undefined;
}

async function unchanged(url: string, hash: string, from: readonly Cache[]): Promise<Response | undefined> {
  for (const cache of from) {
    const known = await cache.match(url);
    if (known?.headers.get(hashHeader) === hash) return known;
  }
  return undefined;
}
