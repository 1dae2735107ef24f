import { stat } from 'node:fs/promises';
import path from 'node:path';

/** What to say where a folder has no papers; `undefined` where it has. */
export async function missingPapers(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => error.code);
  if (found === undefined || found === 'ENOENT')
    return `${folder}: there is no such folder. Correct its name, or make it with offprint init.`;
  if (typeof found === 'string')
    return `${folder}: this folder can't be read (${found}). Change its permissions.`;
  if (!found.isDirectory())
    return `${folder}: this is a file. Name the folder of the content that it belongs to.`;
  const papers = await stat(path.join(folder, 'papers')).catch(() => undefined);
  return papers
    ? undefined
    : `${folder}: there are no papers here. Import some, or name another content folder.`;
}
