import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The names of the files in a folder and those below it, from that folder, divided by slashes, in code-unit order. */
export async function fileNamesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
