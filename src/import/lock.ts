import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { ignoreFile } from './undo/keep.ts';

/** Where a content folder names the process that changes it. */
const lockFile = '.offprint/lock';

/** Another import, or an undoing, is at work in the folder. */
export class LockedError extends Error {
  override name = 'LockedError';

  constructor(holder: string) {
    super(
      `Another import is running in this folder (process ${holder}), and nothing was done. Wait until it has ended; if there is none, delete ${lockFile} there.`,
    );
  }
}

/**
 * Keeps all other imports out of a content folder until the function that it returns is called, which leaves
 * no trace of the lock. That of a process that is gone is taken over. Throws a LockedError.
 */
export function lockedFolder(root: string): () => void {
  const file = path.join(root, lockFile);
  const folder = path.dirname(file);
  const own = `${process.pid} at ${hostname()}`;
  const firstMade = mkdirSync(folder, { recursive: true }) ?? folder;
  while (!isMade(file, own)) {
    const holder = heldBy(file);
    if (holder === undefined) continue;
    if (isAtWork(holder)) throw new LockedError(holder);
    takeAway(file, holder);
  }
  return () => {
    rmSync(file, { force: true });
    removeEmpty(folder, firstMade);
  };
}

/** Whether there was no such file and it was made. */
function isMade(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** What a lock says; `undefined` where it is gone by now. */
function heldBy(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a lock may be of a process that still runs: that of another machine can't be asked. */
function isAtWork(holder: string): boolean {
  const [, id = '', host] = /^(\d+) at (.*)$/.exec(holder) ?? [];
  if (host !== hostname()) return true;
  if (Number(id) === process.pid) return false;
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Takes the lock of a process away that is gone, and leaves one that another process made meanwhile. */
function takeAway(file: string, holder: string): void {
  const aside = `${file}-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') === holder) rmSync(aside);
  else renameSync(aside, file);
}

/** Deletes a folder that holds nothing of use, and those around it up to `last` that are empty then. */
function removeEmpty(folder: string, last: string): void {
  const ignored = path.basename(ignoreFile);
  try {
    if (readdirSync(folder).some((name) => name !== ignored)) return;
    rmSync(path.join(folder, ignored), { force: true });
    for (let at = folder; at.startsWith(last); at = path.dirname(at)) rmdirSync(at);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code)) throw error;
  }
}
