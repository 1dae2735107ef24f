import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchRecord } from './records.ts';

/** What Pagefind offers beyond the search itself: interfaces that this site doesn't use. */
const unused = /ui\.(?:js|css)$|component|highlight/;

/**
 * Writes the Pagefind bundle of the records into `folder`. The files are written here, since
 * Pagefind's own writer can leave them torn. Throws an Error with Pagefind's words.
 */
export async function writeSearchBundle(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  try {
    if (!index) throw new Error(`the search bundle can't be made: ${errors.join('; ')}`);
    for (const record of records) {
      const added = await index.addCustomRecord({ ...record, language: 'en' });
      if (added.errors.length > 0) throw new Error(`${record.url} can't be indexed: ${added.errors.join('; ')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`the search bundle can't be made: ${written.errors.join('; ')}`);
    for (const file of written.files.filter((file) => !unused.test(file.path))) {
      const target = path.join(folder, file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
  } finally {
    await pagefind.close();
  }
}
