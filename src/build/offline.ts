import { writeEdition } from './offline/worker-script.ts';
import type { BuildTask } from './task.ts';

/** Writes the service worker and the lists of files it keeps. */
export const offlineTask: BuildTask = {
  name: 'offprint-offline',
  starts: 'after-pages',
  async run({ folder }) {
    await writeEdition(folder);
    return 'the service worker is written';
  },
};
