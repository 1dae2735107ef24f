import { workerData } from 'node:worker_threads';
import { writeSearchBundle } from './bundle.ts';
import type { Handover } from './records.ts';

/** What the thread is given: the papers as the search knows them, and where the bundle belongs. */
export interface BundleTask {
  handover: Pick<Handover, 'records' | 'table' | 'authors'>;
  folder: string;
}

const { handover, folder }: BundleTask = workerData;
await writeSearchBundle(handover, folder);
