import { Worker } from 'node:worker_threads';

/**
 * Runs a module in a thread, with a copy of `task` as its data. `onMessage` gets its messages; its heap holds
 * `heapMegabytes` at most, and V8 frees memory earlier where that is less. Resolves when the thread has
 * ended well; rejects with what went wrong.
 */
export function threadRun(
  module: URL,
  task: unknown,
  { onMessage, heapMegabytes }: { onMessage?: (message: string) => void; heapMegabytes?: number } = {},
): Promise<void> {
  const resourceLimits = heapMegabytes === undefined ? {} : { maxOldGenerationSizeMb: heapMegabytes };
  const thread = new Worker(module, { workerData: task, resourceLimits });
  if (onMessage) thread.on('message', onMessage);
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The thread of ${module.pathname} ended with code ${code}.`)),
    );
  });
}
