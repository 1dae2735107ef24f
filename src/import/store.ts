import { copyFile, link, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How the files of a content folder are read. A name is a path below the folder. */
export interface ReadableStore {
  /** The text of a file; `undefined` where there is none. */
  read(name: string): Promise<string | undefined>;
  /** The bytes of a file; `undefined` where there is none. */
  bytes(name: string): Promise<Uint8Array | undefined>;
  /** The names of the files in a folder, in code-unit order; none where there is no such folder. */
  list(folder: string): Promise<string[]>;
}

/** How files of a content folder are written: the only way in which an import touches the disk. */
export interface Store extends ReadableStore {
  /** Makes the file say `bytes`, unless it does; whether it was written. */
  write(name: string, bytes: string | Uint8Array): Promise<boolean>;
  /** Keeps what a file says now under another name, where no file is as yet. */
  keep(name: string, copy: string): Promise<void>;
  /** Deletes a file; one that isn't there is no error. */
  remove(name: string): Promise<void>;
  /** Deletes a folder with all that is in it. */
  removeFolder(name: string): Promise<void>;
  /** Deletes a folder and those around it while they hold nothing; whether the folder is gone. */
  removeEmpty(name: string): Promise<boolean>;
}

const temporaryName = /^\.offprint-.*\.tmp$/;

/** Folders whose files an import writes. */
const writtenFolders = ['papers', 'removed', 'listings', 'sources', '.offprint/undo', '.offprint/cache'];

/** The files of a folder on the disk, to be read alone. */
export function readableStore(root: string): ReadableStore {
  const bytes = async (name: string) => (await readFile(path.join(root, name)).catch(orNothing)) ?? undefined;
  return {
    bytes,
    read: async (name) => (await bytes(name))?.toString(),
    async list(folder) {
      const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(orNothing);
      const files = (entries ?? []).filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
      return files.map(({ name }) => name).sort();
    },
  };
}

/**
 * The store of a folder on the disk. A file is written under a temporary name and then renamed, so
 * that an import that is interrupted leaves the old file or the new one. Temporary files of an
 * earlier import are deleted.
 */
export async function diskStore(root: string): Promise<Store> {
  await deleteTemporary(root);
  return {
    ...readableStore(root),
    remove: (name) => rm(path.join(root, name), { force: true }),
    removeFolder: (name) => rm(path.join(root, name), { force: true, recursive: true }),
    async removeEmpty(name) {
      for (let folder = name; folder !== '.'; folder = path.dirname(folder))
        if (!(await isRemoved(path.join(root, folder)))) return folder !== name;
      return true;
    },
    async keep(name, copy) {
      const target = path.join(root, copy);
      await mkdir(path.dirname(target), { recursive: true });
      // A file is replaced and never written into, so that a link to it holds what it said.
      await link(path.join(root, name), target).catch(() => copyFile(path.join(root, name), target));
    },
    async write(name, bytes) {
      const target = path.join(root, name);
      const wanted = Buffer.from(bytes);
      const present = await readFile(target).catch(orNothing);
      if (present?.equals(wanted)) return false;
      await mkdir(path.dirname(target), { recursive: true });
      const temporary = `.offprint-${path.basename(target)}-${process.pid}.tmp`;
      const written = path.join(path.dirname(target), temporary);
      await writeFile(written, wanted, { flush: true });
      await rename(written, target);
      return true;
    },
  };
}

async function deleteTemporary(root: string): Promise<void> {
  for (const folder of writtenFolders) {
    const names = (await readdir(path.join(root, folder)).catch(orNothing)) ?? [];
    for (const name of names.filter((each) => temporaryName.test(each)))
      await rm(path.join(root, folder, name), { force: true });
  }
}

/** Whether a folder was empty and is gone now, or wasn't there. */
async function isRemoved(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return true;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    throw error;
  }
}

function orNothing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
