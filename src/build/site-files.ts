import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { inBatches } from '../content/batches.ts';
import { fileNamesBelow } from '../content/file-names.ts';

/** A file of a built site. */
export interface SiteFile {
  /** From the output folder, divided by slashes. */
  name: string;
  bytes: number;
}

/** The files of the site built in `folder`, in code-unit order. */
export async function siteFiles(folder: string): Promise<SiteFile[]> {
  const names = await fileNamesBelow(folder);
  return inBatches(names, async (name) => ({ name, bytes: (await stat(path.join(folder, name))).size }));
}

/** A page's head is within so many bytes as far as search engines are told to leave it out. */
const headBytes = 2_048;

/** The addresses below the base of the pages that search engines may show, in the order of `files`. */
export async function shownPages(folder: string, files: readonly SiteFile[]): Promise<string[]> {
  const pages = files.filter(({ name }) => /(?:^|\/)index\.html$/.test(name));
  const addresses = await inBatches(pages, async ({ name }) => {
    const isHidden = /<meta name="robots" content="noindex"/.test(await headOf(path.join(folder, name)));
    return isHidden
      ? []
      : [
          name
            .replace(/index\.html$/, '')
            .split('/')
            .map(encodeURIComponent)
            .join('/'),
        ];
  });
  return addresses.flat();
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
