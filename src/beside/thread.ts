import type { Worker } from 'node:worker_threads';

/** Resolves when a thread has ended well; rejects with what went wrong. `what` is what it was to do. */
export function ended(thread: Worker, what: string): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${what} failed with code ${code}`)),
    );
  });
}
