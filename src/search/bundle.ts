import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchRecord } from './records.ts';

/** The index itself; Pagefind's own client, which comes with it, is not used. */
const used = /(?:^pagefind-entry\.json|\.pf_(?:meta|index|fragment|filter))$/;

/** How many records or files are under way at once. */
const width = 64;

/**
 * Writes the Pagefind bundle of the records into `folder`. The files are written here, since
 * Pagefind's own writer can leave them torn. Throws an Error with Pagefind's words.
 */
export async function writeSearchBundle(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  try {
    if (!index) throw new Error(`the search bundle can't be made: ${errors.join('; ')}`);
    for (let start = 0; start < records.length; start += width) {
      const added = await Promise.all(
        records
          .slice(start, start + width)
          .map((record) => index.addCustomRecord({ ...record, language: 'en' })),
      );
      const wrong = added.flatMap(({ errors }) => errors);
      if (wrong.length > 0) throw new Error(`a paper can't be indexed: ${wrong.join('; ')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0)
      throw new Error(`the search bundle can't be made: ${written.errors.join('; ')}`);
    await writeFiles(
      written.files.filter((file) => used.test(file.path)),
      folder,
    );
  } finally {
    await pagefind.close();
  }
}

async function writeFiles(
  files: readonly { path: string; content: Uint8Array }[],
  folder: string,
): Promise<void> {
  const targets = files.map((file) => ({ name: path.join(folder, file.path), content: file.content }));
  for (const parent of new Set(targets.map(({ name }) => path.dirname(name))))
    await mkdir(parent, { recursive: true });
  for (let start = 0; start < targets.length; start += width) {
    await Promise.all(
      targets.slice(start, start + width).map(({ name, content }) => writeFile(name, content)),
    );
  }
}
