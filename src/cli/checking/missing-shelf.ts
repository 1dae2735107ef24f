import { stat } from 'node:fs/promises';
import { isContent } from '../../content/folder.ts';
import { called } from '../called.ts';

/** What to say where a folder holds no shelf; `undefined` where it does, be it one without papers. */
export async function missingShelf(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => error.code);
  if (found === undefined || found === 'ENOENT')
    return `${folder}: there is no such folder. Correct its name, or make it: ${called('init')}`;
  if (typeof found === 'string')
    return `${folder}: this folder can't be read (${found}). Change its permissions.`;
  if (!found.isDirectory())
    return `${folder}: this is a file. Name the folder of the content that it belongs to.`;
  return isContent(folder)
    ? undefined
    : `${folder}: there is no shelf here. Name another folder, or make one: ${called('init')}`;
}
