import { lockedFolder } from '../import/lock.ts';

/** Signals that end a command, with the status that shells give it. */
const endings = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A command at work in a content folder. */
export interface ExclusiveWork {
  /** Says that files are being written from now on. */
  begins(): void;
}

/**
 * Does something in a content folder while no other command changes it. Where a signal ends the process,
 * the folder is free again, and `interrupted` is told where files were being written. Rejects with a
 * LockedError.
 */
export async function exclusively<T>(
  folder: string,
  interrupted: string,
  work: (doing: ExclusiveWork) => Promise<T>,
): Promise<T> {
  const unlock = lockedFolder(folder);
  let isWriting = false;
  const end = (signal: keyof typeof endings) => {
    unlock();
    console.error(isWriting ? interrupted : 'Interrupted. Nothing was changed.');
    process.exit(endings[signal]);
  };
  const signals = Object.keys(endings) as (keyof typeof endings)[];
  for (const signal of signals) process.on(signal, end);
  try {
    return await work({
      begins: () => {
        isWriting = true;
      },
    });
  } finally {
    for (const signal of signals) process.off(signal, end);
    unlock();
  }
}
