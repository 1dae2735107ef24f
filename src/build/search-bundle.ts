import { thesaurusOf } from '../search/build/thesaurus.ts';
import type { BundleTask } from '../search/build/thread.ts';
import type { BuildTask } from './integration.ts';
import { threadRun } from './thread.ts';

/**
 * Makes the search bundle, and a `_redirects` file for the aliases that have no page, in a thread of
 * their own, which alone reads what is handed over: it is large.
 */
export function searchBundleTask(base: string, content: string): BuildTask {
  return {
    name: 'offprint-search',
    page: 'src/pages/search/handover.json.ts',
    output: 'search/handover.json',
    async run(input, folder, report) {
      const task: BundleTask = { input, folder, base, thesaurus: await thesaurusOf(content) };
      await threadRun(new URL('../search/build/thread.ts', import.meta.url), task, report, [input.buffer]);
      return 'the search bundle is written';
    },
  };
}
