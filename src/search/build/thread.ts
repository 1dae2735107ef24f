import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchBundle } from './bundle.ts';
import type { SearchInput } from './input.ts';

/** What the thread is given: what to index, and the folder of the bundle. */
export interface BundleTask {
  input: SearchInput;
  folder: string;
}

const { input, folder }: BundleTask = workerData;
parentPort?.postMessage(`indexing ${input.records.length} papers`);
await writeSearchBundle(input, folder);
