import { Worker } from 'node:worker_threads';

/** What can be asked of a thread besides its work. */
interface ThreadOptions {
  /** Gets the thread's messages. */
  hear?: (message: string) => void;
  /** The most that its heap may hold; V8 also frees memory earlier where this is less. */
  heapMegabytes?: number;
}

/**
 * Runs a module in a thread, with a copy of `task` as its data. Resolves when the thread has ended well;
 * rejects with what went wrong.
 */
export function threadRun(
  module: URL,
  task: unknown,
  { hear, heapMegabytes }: ThreadOptions = {},
): Promise<void> {
  const resourceLimits = heapMegabytes === undefined ? {} : { maxOldGenerationSizeMb: heapMegabytes };
  const thread = new Worker(module, { workerData: task, resourceLimits });
  if (hear) thread.on('message', hear);
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The thread of ${module.pathname} ended with code ${code}.`)),
    );
  });
}
