import { type Edition, type FileList, restList } from '../../../offline/edition.ts';
import { cacheNames } from '../cache-names.ts';
import type { KeepState } from '../message.ts';
import { type Choice, noteChoice, notedChoice } from './choice.ts';
import { fetchedFile, UnlikeError } from './fetched.ts';
import { keepFiles, keptAddresses } from './keep.ts';
import { fetchedList, OutdatedError } from './list.ts';
import { keptProgress, noteProgress } from './progress.ts';

/** What the keeper works with; `tell` gets each new state. */
export interface RestTools {
  edition: Edition;
  scope: string;
  caches: CacheStorage;
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** How much room there is, in bytes. */
  estimate(): Promise<StorageEstimate>;
  tell(state: KeepState): void;
}

/** Keeps what a large shelf has besides its first list, when a reader asks for it. */
export interface RestKeeper {
  state(): Promise<KeepState>;
  /** Begins, or goes on where it ended; done when it ends, in whichever way. */
  keep(): Promise<void>;
  /** Goes on if the reader asked for it and it hasn't ended for good. */
  goOn(): Promise<void>;
  /** Stops at the reader's wish. */
  cancel(): Promise<void>;
  /** Stops, so that another worker can go on. */
  stop(): Promise<void>;
  /** Takes away what was kept and the choice. */
  remove(): Promise<void>;
}

/** The keeper of an edition's rest. What was begun is found again by a later keeper of the same edition. */
export function restKeeper(tools: RestTools): RestKeeper {
  const { edition, scope, caches } = tools;
  const names = cacheNames(scope, edition.name);
  const bytes = edition.restBytes;
  let known: KeepState | undefined;
  let noting = Promise.resolve();
  let job: { end: AbortController; done: Promise<void> } | undefined;
  /** What the reader last wanted of this keeper: known before it is noted, and before what was noted is read. */
  let wish: Choice | 'none' | undefined;

  async function state(): Promise<KeepState> {
    known ??= await noted();
    return known;
  }

  async function noted(): Promise<KeepState> {
    if (edition.isWhole) return { kind: 'all', done: bytes, bytes };
    const progress = (await caches.has(names.rest))
      ? await keptProgress(await caches.open(names.rest), scope)
      : undefined;
    if (progress) return progress;
    const isChosen = (await notedChoice(caches, names.choice, scope)) !== undefined;
    return { kind: isChosen ? 'paused' : 'offered', done: 0, bytes };
  }

  /** Tells the new state and notes it, in order; a device that is full has it only as long as this keeper. */
  async function reach(kind: KeepState['kind'], done: number, more: Partial<KeepState> = {}): Promise<void> {
    const reached = { kind, done, bytes, ...more };
    known = reached;
    tools.tell(reached);
    noting = noting
      .then(async () => noteProgress(await caches.open(names.rest), scope, reached))
      .catch(() => undefined);
    await noting;
  }

  async function run(signal: AbortSignal): Promise<void> {
    let done = (await state()).done;
    try {
      await reach('keeping', done);
      const rest = await caches.open(names.rest);
      const { files } = await listIn(rest);
      const there = await keptAddresses(rest);
      done = files.reduce((sum, [address, size]) => sum + (there.has(`${scope}${address}`) ? size : 0), 0);
      await reach('keeping', done);
      const free = await freeBytes();
      if (free !== undefined && free < bytes - done) return await reach('full', done, { free });
      await keepFiles(files, {
        scope,
        to: rest,
        from: [],
        fetched: (file) => fetchedFile(scope, file, tools.fetch, signal),
        onKept([, size]) {
          const before = percent(done);
          done += size;
          if (percent(done) !== before) void reach('keeping', done);
        },
        signal,
      });
      await reach('kept', bytes);
    } catch (cause) {
      if (signal.aborted) return;
      const kind = await endOf(cause);
      const free = kind === 'full' ? await freeBytes() : undefined;
      await reach(kind, done, free === undefined ? {} : { free });
    }
  }

  const percent = (done: number) => Math.floor((100 * done) / bytes);

  /** The list of the edition's rest, which is kept with it. */
  async function listIn(rest: Cache): Promise<FileList> {
    const url = `${scope}${restList}`;
    const before = await rest.match(url);
    if (before) return before.json();
    const list = await fetchedList(url, edition.name, tools.fetch);
    await rest.put(url, new Response(JSON.stringify(list)));
    return list;
  }

  async function freeBytes(): Promise<number | undefined> {
    const { quota, usage } = await tools.estimate();
    return quota === undefined || usage === undefined ? undefined : Math.max(quota - usage, 0);
  }

  async function endOf(cause: unknown): Promise<KeepState['kind']> {
    if (cause instanceof OutdatedError) return 'outdated';
    if ((cause as Error).name === 'QuotaExceededError') return 'full';
    if (!(cause instanceof UnlikeError)) return 'cut';
    try {
      await fetchedList(`${scope}${restList}`, edition.name, tools.fetch);
      return 'unlike';
    } catch (cause) {
      return cause instanceof OutdatedError ? 'outdated' : 'cut';
    }
  }

  async function want(choice: Choice): Promise<void> {
    wish = choice;
    await noteChoice(caches, names.choice, scope, choice);
  }

  async function start(): Promise<void> {
    while (job?.end.signal.aborted) await job.done;
    if (!job) {
      const end = new AbortController();
      const begun = { end, done: run(end.signal) };
      job = begun;
      begun.done.finally(() => {
        if (job === begun) job = undefined;
      });
    }
    await job.done;
  }

  async function stop(): Promise<void> {
    job?.end.abort();
    await job?.done;
  }

  return {
    state,
    async keep() {
      if (edition.isWhole) return;
      await want('keep');
      if (wish === 'keep') await start();
    },
    async goOn() {
      if (edition.isWhole || ['kept', 'full'].includes((await state()).kind)) return;
      const noted = await notedChoice(caches, names.choice, scope);
      if ((wish ?? noted) === 'keep') await start();
    },
    async cancel() {
      if (edition.isWhole) return;
      job?.end.abort();
      await want('pause');
      await stop();
      const { kind, done } = await state();
      if (kind === 'keeping' && wish === 'pause') await reach('paused', done);
    },
    stop,
    async remove() {
      if (edition.isWhole) return;
      wish = 'none';
      await stop();
      await noting;
      await caches.delete(names.choice);
      await caches.delete(names.rest);
      known = { kind: 'offered', done: 0, bytes };
      tools.tell(known);
    },
  };
}
