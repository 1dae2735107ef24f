import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How files of a content folder are written: the only way in which an import touches the disk. */
export interface Store {
  /** The text of a file; `undefined` where there is none. `name` is its path below the folder. */
  read(name: string): Promise<string | undefined>;
  /** The names of the files in a folder, in code-unit order; none where there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** Makes the file say `bytes`, unless it does; whether it was written. */
  write(name: string, bytes: string | Uint8Array): Promise<boolean>;
  /** Deletes a file; one that isn't there is no error. */
  remove(name: string): Promise<void>;
}

const temporaryName = /^\.offprint-.*\.tmp$/;

/**
 * The store of a folder on the disk. A file is written under a temporary name and then renamed, so
 * that an import that is interrupted leaves the old file or the new one. Temporary files of an
 * earlier import are deleted.
 */
export async function diskStore(root: string): Promise<Store> {
  const list = async (folder: string) => {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(orNothing);
    const files = (entries ?? []).filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    return files.map(({ name }) => name).sort();
  };
  await deleteTemporary(root);
  return {
    list,
    read: async (name) => (await readFile(path.join(root, name), 'utf8').catch(orNothing)) ?? undefined,
    remove: (name) => rm(path.join(root, name), { force: true }),
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
  for (const folder of ['papers', 'listings', 'sources', '.offprint/cache']) {
    const names = (await readdir(path.join(root, folder)).catch(orNothing)) ?? [];
    for (const name of names.filter((each) => temporaryName.test(each)))
      await rm(path.join(root, folder, name), { force: true });
  }
}

function orNothing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
