import { cacheNames } from '../cache-names.ts';
import type { CopyState } from '../message.ts';
import { type Choice, noteChoice, notedChoice } from './choice.ts';
import { type DownloadTools, download } from './download.ts';
import { type Progress, progressOf } from './progress.ts';

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
  const job = downloadJob(tools, progress);
  /** The last wish, which counts before it is stored. */
  let wish: Choice | 'none' | undefined;

  async function want(choice: Choice): Promise<void> {
    wish = choice;
    await noteChoice(caches, names.choice, scope, choice);
  }

  return {
    state: progress.state,
    async keep() {
      if (edition.isWhole) return;
      await want('keep');
      if (wish === 'keep') await job.start();
    },
    async goOn() {
      if (edition.isWhole || ['kept', 'full'].includes((await progress.state()).kind)) return;
      const stored = await notedChoice(caches, names.choice, scope);
      if ((wish ?? stored) === 'keep') await job.start();
    },
    async cancel() {
      if (edition.isWhole) return;
      job.abort();
      await want('pause');
      await job.stop();
      const { kind, done } = await progress.state();
      if (kind === 'keeping' && wish === 'pause') await progress.reach('paused', done);
    },
    stop: job.stop,
    async remove() {
      if (edition.isWhole) return;
      wish = 'none';
      await job.stop();
      await progress.reset(async () => {
        await caches.delete(names.choice);
        await caches.delete(names.rest);
      });
    },
  };
}

/** The download of an edition's rest, one at a time; `start` and `stop` resolve when it has ended. */
function downloadJob(tools: DownloadTools, progress: Progress) {
  let running: { end: AbortController; done: Promise<void> } | undefined;
  const abort = () => running?.end.abort();
  return {
    abort,
    async start(): Promise<void> {
      while (running?.end.signal.aborted) await running.done;
      if (!running) {
        const end = new AbortController();
        const begun = { end, done: download(tools, progress, end.signal) };
        running = begun;
        begun.done.finally(() => {
          if (running === begun) running = undefined;
        });
      }
      await running.done;
    },
    async stop(): Promise<void> {
      abort();
      await running?.done;
    },
  };
}
