import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** The files below a folder, and what was left out. */
export interface FolderFiles {
  /** From the folder, divided by slashes, in code-unit order. */
  files: string[];
  /** Hidden files, backups and links to folders, in the same order; but not what systems leave behind. */
  leftOut: string[];
}

/** Files that systems and programs leave in folders. */
const litter =
  /^(?:\.DS_Store|\._.*|\.localized|\.git(?:ignore|attributes|keep)?|\.offprint.*|Thumbs\.db|desktop\.ini|Icon\r|__MACOSX)$/i;

/** Copies of files that editors and programs make before they change them. */
const backup = /~$|\.(?:bak|orig|old|swp|sav)$|^#.*#$/i;

/** All files below a folder, or none where there is no such folder. */
export async function filesBelow(folder: string): Promise<FolderFiles> {
  const found: FolderFiles = { files: [], leftOut: [] };
  await visit(folder, '', found);
  return { files: found.files.sort(), leftOut: found.leftOut.sort() };
}

async function visit(folder: string, below: string, found: FolderFiles): Promise<void> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true }).catch(orNone);
  for (const entry of entries) {
    const name = path.posix.join(below, entry.name);
    if (litter.test(entry.name)) continue;
    if (entry.name.startsWith('.') || (backup.test(entry.name) && !entry.isDirectory()))
      found.leftOut.push(name);
    else if (entry.isDirectory()) await visit(folder, name, found);
    else if (await isFile(path.join(folder, name))) found.files.push(name);
    else found.leftOut.push(name);
  }
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}

function orNone(error: NodeJS.ErrnoException): [] {
  if (error.code !== 'ENOENT') throw error;
  return [];
}
