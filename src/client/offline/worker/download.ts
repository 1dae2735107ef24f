import { type Edition, type FileList, restList } from '../../../offline/edition.ts';
import { cacheNames } from '../cache-names.ts';
import type { CopyState } from '../message.ts';
import { copiedAddresses, copyFiles } from './copy.ts';
import { fetchedFile, UnlikeError } from './fetched.ts';
import { fetchedList, OutdatedError } from './list.ts';
import type { Progress } from './progress.ts';

/** What a download works with. */
export interface DownloadTools {
  edition: Edition;
  scope: string;
  caches: CacheStorage;
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** The room on the device, in bytes. */
  estimate(): Promise<StorageEstimate>;
}

/**
 * Downloads what the copy of an edition's rest doesn't have yet, and tells `progress` how far it is and how it
 * ended. Never rejects; an abort of `signal` leaves the state as it is.
 */
export async function download(tools: DownloadTools, progress: Progress, signal: AbortSignal): Promise<void> {
  const { edition, scope, caches, fetch } = tools;
  const bytes = edition.restBytes;
  const percent = (done: number) => Math.floor((100 * done) / bytes);
  let { done } = await progress.state();
  try {
    await progress.reach('keeping', done);
    const rest = await caches.open(cacheNames(scope, edition.name).rest);
    const { files } = await listIn(rest, tools);
    const there = await copiedAddresses(rest);
    done = files.reduce((sum, [address, size]) => sum + (there.has(`${scope}${address}`) ? size : 0), 0);
    await progress.reach('keeping', done);
    const free = await freeBytes(tools);
    if (free !== undefined && free < bytes - done) return await progress.reach('full', done, free);
    await copyFiles(files, {
      scope,
      to: rest,
      from: [],
      fetched: (file) => fetchedFile(scope, file, fetch, signal),
      onCopied([, size]) {
        const before = percent(done);
        done += size;
        if (percent(done) !== before) void progress.reach('keeping', done);
      },
      signal,
    });
    await progress.reach('kept', bytes);
  } catch (cause) {
    if (signal.aborted) return;
    const kind = await endOf(cause, tools);
    await progress.reach(kind, done, kind === 'full' ? await freeBytes(tools) : undefined);
  }
}

/** The list of the edition's rest, which is stored with its files. */
async function listIn(rest: Cache, { edition, scope, fetch }: DownloadTools): Promise<FileList> {
  const url = `${scope}${restList}`;
  const stored = await rest.match(url);
  if (stored) return stored.json();
  const list = await fetchedList(url, edition.name, fetch);
  await rest.put(url, new Response(JSON.stringify(list)));
  return list;
}

async function freeBytes({ estimate }: DownloadTools): Promise<number | undefined> {
  const { quota, usage } = await estimate();
  return quota === undefined || usage === undefined ? undefined : Math.max(quota - usage, 0);
}

/** The state in which a failure leaves the copy. */
async function endOf(cause: unknown, { edition, scope, fetch }: DownloadTools): Promise<CopyState['kind']> {
  if (cause instanceof OutdatedError) return 'outdated';
  if ((cause as Error).name === 'QuotaExceededError') return 'full';
  if (!(cause instanceof UnlikeError)) return 'cut';
  try {
    await fetchedList(`${scope}${restList}`, edition.name, fetch);
    return 'unlike';
  } catch (cause) {
    return cause instanceof OutdatedError ? 'outdated' : 'cut';
  }
}
