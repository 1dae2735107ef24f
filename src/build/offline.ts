import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { type FileList, firstList, type KeptFile, restList } from '../offline/edition.ts';
import { editionOf } from './edition.ts';
import type { BuildTask } from './task.ts';

export const offlineTask: BuildTask = {
  name: 'offprint-offline',
  starts: 'after-pages',
  async run({ folder }) {
    await writeEdition(folder);
    return 'the service worker is written';
  },
};

/**
 * Writes the service worker `sw.js` into a built site, and the lists of files it keeps. They are files of
 * their own, since browsers fetch the worker again with every page.
 */
export async function writeEdition(folder: string): Promise<void> {
  const { edition, first, rest } = await editionOf(folder);
  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
  const list = (files: readonly KeptFile[]) =>
    JSON.stringify({ name: edition.name, files } satisfies FileList);
  await write(firstList, list(first));
  if (!edition.isWhole) await write(restList, list(rest));
  await write('sw.js', `const edition=${JSON.stringify(edition)};${await workerScript()}`);
}

/** The worker as one script for every browser that has service workers. */
async function workerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, '../client/offline/worker/worker.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
