import { type Edition, restList } from '../../../offline/edition.ts';
import { cacheNames } from '../cache-names.ts';
import type { CopyState } from '../message.ts';
import { notedChoice } from './choice.ts';

/** The state of the copy in the cache `rest`, where it is stored beside the files; undefined before it began. */
export async function copyProgress(rest: Cache, scope: string): Promise<CopyState | undefined> {
  const known = await rest.match(entry(scope));
  return known && ((await known.json()) as CopyState);
}

/** Stores the state of a copy. */
export async function noteProgress(rest: Cache, scope: string, state: CopyState): Promise<void> {
  await rest.put(entry(scope), new Response(JSON.stringify(state)));
}

const entry = (scope: string) => `${scope}${restList}?progress`;

/** The state of an edition's offline copy. */
export interface Progress {
  state(): Promise<CopyState>;
  /** Tells and stores a new state, in order. A full device has it only as long as this worker runs. */
  reach(kind: CopyState['kind'], done: number, free?: number): Promise<void>;
  /** Goes back to before the copy, once all states are stored; `erase` deletes what was stored. */
  reset(erase: () => Promise<unknown>): Promise<void>;
}

/** The progress of the copy of `edition`, as it is stored in `caches`; `tell` gets each new state. */
export function progressOf(
  edition: Edition,
  scope: string,
  caches: CacheStorage,
  tell: (state: CopyState) => void,
): Progress {
  const names = cacheNames(scope, edition.name);
  const bytes = edition.restBytes;
  let known: CopyState | undefined;
  let storing = Promise.resolve();

  async function stored(): Promise<CopyState> {
    if (edition.isWhole) return { kind: 'all', done: bytes, bytes };
    const isBegun = await caches.has(names.rest);
    const progress = isBegun && (await copyProgress(await caches.open(names.rest), scope));
    if (progress) return progress;
    const isChosen = (await notedChoice(caches, names.choice, scope)) !== undefined;
    return { kind: isChosen ? 'paused' : 'offered', done: 0, bytes };
  }

  return {
    async state() {
      known ??= await stored();
      return known;
    },
    async reach(kind, done, free) {
      const reached = { kind, done, bytes, ...(free !== undefined && { free }) };
      known = reached;
      tell(reached);
      storing = storing
        .then(async () => noteProgress(await caches.open(names.rest), scope, reached))
        .catch(() => undefined);
      await storing;
    },
    async reset(erase) {
      await storing;
      await erase();
      known = { kind: 'offered', done: 0, bytes };
      tell(known);
    },
  };
}
