import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isContent } from '../content/folder.ts';
import { type Entry, fileLoader } from '../content/loader.ts';
import { FileError } from '../content/mistakes/error.ts';
import { isPaperId } from '../paper/id.ts';
import { parsePaperFile } from './file.ts';
import { parsePageFile } from './page/page-file.ts';

/** How the ids of papers that left the shelf begin in the collection, since their files have a folder of their own. */
const removedMark = 'removed/';

/**
 * The collection of the papers in `folder`, and of those in `removed`, which left the shelf. A new shelf has neither
 * of the folders. Every file passes the guard.
 */
export function paperLoader(folder: string, removed: string): Loader {
  return fileLoader({
    name: 'papers',
    places: [folder, removed],
    ending: '.mdx',
    what: 'papers',
    ...(!isContent(path.dirname(folder)) && { missingRemedy: 'Name the content folder of a shelf.' }),
    async entryOf(file, shown, context) {
      const entry = await paperEntry(file, shown, context);
      if (path.dirname(file) !== removed) return entry;
      const { id, data, digest } = entry;
      return { id: `${removedMark}${id}`, data: { ...data, isRemoved: true }, ...(digest && { digest }) };
    },
  });
}

/**
 * What the collection holds of a paper: its record and its notes, as data. Only notes that use components become
 * modules of MDX besides, for each module costs a hundred times as much.
 */
async function paperEntry(
  file: string,
  shown: string,
  { config, generateDigest }: LoaderContext,
): Promise<Entry> {
  const id = path.basename(file, '.mdx');
  if (!isPaperId(id)) {
    const remedy = 'use lower-case letters, digits and hyphens';
    throw new FileError(shown, [{ line: 1, reason: 'the file name is not an id', remedy }]);
  }
  const source = await readFile(file, 'utf8');
  const { record, abstract, notesText, usesMdx } = parsePaperFile(source, shown);
  return {
    id,
    data: { ...record, abstract, notes: notesText, usesMdx },
    digest: generateDigest(source),
    ...(usesMdx && {
      filePath: path.relative(fileURLToPath(config.root), file).split(path.sep).join('/'),
      deferredRender: true,
    }),
  };
}

/** The collection of the pages that a curator wrote in `folder`, which needn't be there. Every file passes the guard. */
export function ownPageLoader(folder: string): Loader {
  return fileLoader({
    name: 'pages',
    places: [folder],
    ending: '.mdx',
    what: 'pages',
    entryOf: async (file, shown) => {
      const page = parsePageFile(await readFile(file, 'utf8'), shown);
      return { id: page.id, data: { ...page } };
    },
  });
}
