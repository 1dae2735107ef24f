import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isContent } from '../../content/folder.ts';
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
      return `${folder}: there is no such folder. Correct its name, or make it: ${called('init')}`;
    if (code === 'ENOTDIR')
      return `${folder}: this is a file. Name the folder of the content that it belongs to.`;
    return `${systemFault(error) ?? String(error)}.`;
  }
}

/** What to say where a folder holds no shelf; `undefined` where it does, be it one without papers. */
export async function missingShelf(folder: string): Promise<string | undefined> {
  const fault = await folderFault(folder);
  if (fault !== undefined) return fault;
  const papers = await stat(path.join(folder, 'papers')).catch(() => undefined);
  if (papers?.isDirectory() === false)
    return `${folder}: papers is a file here, where the folder of the papers is expected. Give it another name.`;
  return isContent(folder)
    ? undefined
    : `${folder}: there is no shelf here. Name another folder, or make one: ${called('init')}`;
}
