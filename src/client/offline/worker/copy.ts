import type { KeptFile } from '../../../offline/edition.ts';
import { hashHeader } from './fetched.ts';

/** How many files are fetched at once. */
const maxFetches = 12;

/** Where files come from and go to. */
export interface FileCopy {
  scope: string;
  to: Cache;
  /** Caches of other editions, from which unchanged files are copied. */
  from: readonly Cache[];
  /** The file from the server; undefined leaves it out. Rejects where it can't be had. */
  fetched(file: KeptFile): Promise<Response | undefined>;
  /** Called after each file that was put into the cache. */
  onCopied?(file: KeptFile): void;
  signal?: AbortSignal;
}

/**
 * Puts into a cache those of `files` that it doesn't have. After the first failure it begins no other file,
 * waits for those under way, and rejects with that failure; what was copied stays.
 */
export async function copyFiles(files: readonly KeptFile[], copy: FileCopy): Promise<void> {
  const there = await copiedAddresses(copy.to);
  const missing = files.filter(([address]) => !there.has(`${copy.scope}${address}`)).values();
  let isBroken = false;

  async function lane(): Promise<void> {
    for (const file of missing) {
      if (isBroken) return;
      try {
        copy.signal?.throwIfAborted();
        if (await copyFile(file, copy)) copy.onCopied?.(file);
      } catch (cause) {
        isBroken = true;
        throw cause;
      }
    }
  }

  const lanes = await Promise.allSettled(Array.from({ length: maxFetches }, lane));
  const failed = lanes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

/** The addresses of all that a cache has. */
export async function copiedAddresses(cache: Cache): Promise<Set<string>> {
  return new Set((await cache.keys()).map(({ url }) => url));
}

async function copyFile(file: KeptFile, { scope, to, from, fetched }: FileCopy): Promise<boolean> {
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
