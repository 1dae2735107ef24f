import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { called } from '../called.ts';
import { systemFault } from '../failure.ts';

/** What to say where a content folder isn't there, or can't be read; `undefined` where it can. */
export async function folderFault(folder: string): Promise<string | undefined> {
  try {
    await readdir(folder);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      return `${folder}: there is no such folder. Correct its name, or make it with ${called('init')}.`;
    if (code === 'ENOTDIR')
      return `${folder}: this is a file. Name the folder of the content that it belongs to.`;
    return `${systemFault(error) ?? String(error)}.`;
  }
}

/** What to say where a folder has no papers; `undefined` where it has. */
export async function missingPapers(folder: string): Promise<string | undefined> {
  const fault = await folderFault(folder);
  if (fault !== undefined) return fault;
  const papers = await stat(path.join(folder, 'papers')).catch(() => undefined);
  if (!papers) return `${folder}: there are no papers here. Import some, or name another content folder.`;
  return papers.isDirectory()
    ? undefined
    : `${folder}: papers is a file here, where the folder of the papers is expected. Give it another name.`;
}
