import { Worker } from 'node:worker_threads';
import type { Errand } from '../beside/integration.ts';
import { ended } from '../beside/thread.ts';
import type { BundleTask } from './bundle-thread.ts';

/**
 * Makes the search bundle, and a `_redirects` file for the aliases that have no page, in a thread of
 * their own, which alone reads what is handed over: it is large.
 */
export function searchErrand(base: string): Errand {
  return {
    name: 'offprint-search',
    page: 'src/pages/search/handover.json.ts',
    output: 'search/handover.json',
    async run(handed, folder, report) {
      const workerData: BundleTask = { handed, folder, base };
      const thread = new Worker(new URL('./bundle-thread.ts', import.meta.url), { workerData });
      thread.on('message', report);
      await ended(thread, 'Making the search bundle');
      return 'the search bundle is written';
    },
  };
}
