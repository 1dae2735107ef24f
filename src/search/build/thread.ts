import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchBundle } from './bundle.ts';
import type { SearchInput } from './input.ts';
import type { SynonymGroup } from './thesaurus.ts';

/** What the thread is given: what to index, the thesaurus, and the folder of the bundle. */
export interface BundleTask {
  input: SearchInput;
  thesaurus: readonly SynonymGroup[];
  folder: string;
}

const { input, thesaurus, folder }: BundleTask = workerData;
parentPort?.postMessage(`indexing ${input.records.length} papers`);
await writeSearchBundle(input, thesaurus, folder);
