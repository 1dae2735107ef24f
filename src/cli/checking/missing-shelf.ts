import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isContent } from '../../content/folder.ts';
import { called } from '../called.ts';
import { systemFaultLine } from '../failure.ts';

/** Whether a content folder is there and can be read; what to do otherwise is said. */
export function isFolderOrSaid(folder: string): Promise<boolean> {
  return isRightOrSaid(folderFault(folder));
}

/** Whether a folder holds a shelf, be it one without papers; what to do otherwise is said. */
export function isShelfOrSaid(folder: string): Promise<boolean> {
  return isRightOrSaid(shelfFault(folder));
}

async function isRightOrSaid(looking: Promise<string | undefined>): Promise<boolean> {
  const fault = await looking;
  if (fault !== undefined) console.error(fault);
  return fault === undefined;
}

async function folderFault(folder: string): Promise<string | undefined> {
  try {
    await readdir(folder);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      return `${folder}: there is no such folder. Correct its name, or make it: ${called('init')}`;
    if (code === 'ENOTDIR')
      return `${folder}: this is a file. Name the folder of the content that it belongs to.`;
    return systemFaultLine(error) ?? String(error);
  }
}

async function shelfFault(folder: string): Promise<string | undefined> {
  const fault = await folderFault(folder);
  if (fault !== undefined) return fault;
  const papers = await stat(path.join(folder, 'papers')).catch(() => undefined);
  if (papers?.isDirectory() === false)
    return `${folder}: papers is a file here, where the folder of the papers is expected. Give it another name.`;
  return isContent(folder)
    ? undefined
    : `${folder}: there is no shelf here. Name another folder, or make one: ${called('init')}`;
}
