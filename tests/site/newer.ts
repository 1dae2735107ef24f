import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeEdition } from '../../src/build/offline.ts';

/** Copies a built site to `folder` as a newer edition, in which the files named say `new` for `old`. */
export async function newerEdition(
  built: string,
  folder: string,
  { files, from, to }: { files: readonly string[]; from: string; to: string },
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(built, folder, { recursive: true });
  for (const name of files) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}.`);
    await writeFile(file, text.replaceAll(from, to));
  }
  await writeEdition(folder);
}
