import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Errand } from '../beside/integration.ts';
import { ended } from '../beside/thread.ts';
import type { BundleTask } from './bundle-thread.ts';
import type { Handover } from './records.ts';

/** Makes the search bundle, in a thread, and a `_redirects` file for the aliases that have no page. */
export function searchErrand(base: string): Errand {
  return {
    name: 'offprint-search',
    page: 'src/pages/search/handover.json.ts',
    output: 'search/handover.json',
    async run(handed, folder, report) {
      const handover: Handover = JSON.parse(handed);
      report(`indexing ${handover.records.length} papers`);
      const workerData: BundleTask = { handover, folder: path.join(folder, 'pagefind') };
      const thread = new Worker(new URL('./bundle-thread.ts', import.meta.url), { workerData });
      const { redirects } = handover;
      await ended(thread, 'Making the search bundle');
      if (redirects.length > 0)
        await writeFile(path.join(folder, '_redirects'), redirectsFile(redirects, base));
      return 'the search bundle is written';
    },
  };
}

/** One rule a line, as Netlify and Cloudflare Pages read it. */
function redirectsFile(redirects: readonly [string, string][], base: string): string {
  const root = base.replace(/\/+$/, '');
  return redirects.map(([alias, id]) => `${root}/papers/${alias}/ ${root}/papers/${id}/ 301\n`).join('');
}
