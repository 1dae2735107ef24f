import path from 'node:path';
import { searchInput } from '../search/build/input.ts';
import { thesaurusOf } from '../search/build/thesaurus.ts';
import type { BundleTask } from '../search/build/thread.ts';
import type { BuildTask } from './task.ts';
import { threadRun } from './thread.ts';

/** Makes the search bundle of a content folder, in a thread of its own. */
export function searchBundleTask(content: string): BuildTask {
  return {
    name: 'offprint-search',
    starts: 'with-pages',
    async run({ shelf, folder, report }) {
      const task: BundleTask = {
        input: searchInput(shelf),
        thesaurus: await thesaurusOf(content),
        folder: path.join(folder, 'pagefind'),
      };
      await threadRun(new URL('../search/build/thread.ts', import.meta.url), task, {
        onMessage: report,
        heapMegabytes: heapMegabytes(shelf.papers.length),
      });
      return 'the search bundle is written';
    },
  };
}

/** Some four times what the thread needs. Without a limit it takes 0.3 GB more for 10,000 papers. */
const heapMegabytes = (papers: number) => Math.max(1000, papers / 10);
