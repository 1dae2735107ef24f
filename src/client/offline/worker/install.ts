import { type Edition, firstList, restList } from '../../../offline/edition.ts';
import { cacheNames, otherEditions } from '../cache-names.ts';
import { notedChoice } from './choice.ts';
import { copyFiles } from './copy.ts';
import { fetchedFile } from './fetched.ts';
import { fetchedList } from './list.ts';
import { copyProgress, noteProgress } from './progress.ts';

/** What installing an edition needs. */
export interface InstallTools {
  edition: Edition;
  scope: string;
  caches: CacheStorage;
  fetch(url: string, init: RequestInit): Promise<Response>;
}

/**
 * Copies a new edition beside the old one, which goes on answering: its first list, and its rest if the reader
 * has the old one whole. Of a rest that was only begun, unchanged files are taken over. Resolves to whether the
 * new edition is whole. Rejects where a file can't be copied; a later attempt goes on from there.
 */
export async function installEdition({ edition, scope, caches, fetch }: InstallTools): Promise<boolean> {
  const names = cacheNames(scope, edition.name);
  const others = otherEditions(await caches.keys(), scope, names);
  const from = await Promise.all(others.map((name) => caches.open(name)));
  const fetched = (file: Parameters<typeof fetchedFile>[1]) => fetchedFile(scope, file, fetch);

  const first = await fetchedList(`${scope}${firstList}`, edition.name, fetch);
  await copyFiles(first.files, { scope, to: await caches.open(names.first), from, fetched });
  if (edition.isWhole) return true;
  if ((await notedChoice(caches, names.choice, scope)) === undefined) return false;

  const wasWhole = (await Promise.all(from.map((cache) => copyProgress(cache, scope)))).some(
    (progress) => progress?.kind === 'kept',
  );
  const rest = await caches.open(names.rest);
  const list = await fetchedList(`${scope}${restList}`, edition.name, fetch);
  try {
    await rest.put(`${scope}${restList}`, new Response(JSON.stringify(list)));
    await copyFiles(list.files, {
      scope,
      to: rest,
      from,
      fetched: wasWhole ? fetched : async () => undefined,
    });
  } catch (cause) {
    if ((cause as Error).name !== 'QuotaExceededError') throw cause;
    // There is no room for two editions: the rest is fetched when the old one is deleted.
    await caches.delete(names.rest);
    return false;
  }
  if (wasWhole)
    await noteProgress(rest, scope, { kind: 'kept', done: edition.restBytes, bytes: edition.restBytes });
  return wasWhole;
}
