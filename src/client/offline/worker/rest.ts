import { cacheNames } from '../cache-names.ts';
import type { CopyState } from '../message.ts';
import { type Choice, noteChoice, notedChoice } from './choice.ts';
import { type DownloadTools, download } from './download.ts';
import { progressOf } from './progress.ts';

/** What the copy of an edition's rest works with; `tell` gets each new state. */
export interface RestTools extends DownloadTools {
  tell(state: CopyState): void;
}

/** The copy of what a large shelf has besides its first list, made if the reader wants it. */
export interface RestCopy {
  state(): Promise<CopyState>;
  /** Begins or resumes the download; resolves when it ends, in any way. */
  keep(): Promise<void>;
  /** Resumes the download if the reader wanted it and it hasn't ended for good. */
  goOn(): Promise<void>;
  /** Stops because the reader wants it. */
  cancel(): Promise<void>;
  /** Stops, so that another worker can go on. */
  stop(): Promise<void>;
  /** Deletes the copy and the reader's choice. */
  remove(): Promise<void>;
}

/** The copy of an edition's rest. A later worker of the same edition finds what was begun. */
export function restCopy(tools: RestTools): RestCopy {
  const { edition, scope, caches } = tools;
  const names = cacheNames(scope, edition.name);
  const progress = progressOf(edition, scope, caches, tools.tell);
  let job: { end: AbortController; done: Promise<void> } | undefined;
  /** The last wish, which counts before it is stored. */
  let wish: Choice | 'none' | undefined;

  async function want(choice: Choice): Promise<void> {
    wish = choice;
    await noteChoice(caches, names.choice, scope, choice);
  }

  async function start(): Promise<void> {
    while (job?.end.signal.aborted) await job.done;
    if (!job) {
      const end = new AbortController();
      const begun = { end, done: download(tools, progress, end.signal) };
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
    state: progress.state,
    async keep() {
      if (edition.isWhole) return;
      await want('keep');
      if (wish === 'keep') await start();
    },
    async goOn() {
      if (edition.isWhole || ['kept', 'full'].includes((await progress.state()).kind)) return;
      const stored = await notedChoice(caches, names.choice, scope);
      if ((wish ?? stored) === 'keep') await start();
    },
    async cancel() {
      if (edition.isWhole) return;
      job?.end.abort();
      await want('pause');
      await stop();
      const { kind, done } = await progress.state();
      if (kind === 'keeping' && wish === 'pause') await progress.reach('paused', done);
    },
    stop,
    async remove() {
      if (edition.isWhole) return;
      wish = 'none';
      await stop();
      await progress.reset(async () => {
        await caches.delete(names.choice);
        await caches.delete(names.rest);
      });
    },
  };
}
