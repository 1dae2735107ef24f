import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { FileError } from '../content/error.ts';
import { type Entry, fileLoader } from '../content/loader.ts';
import { isPaperId } from '../paper/id.ts';
import { parsePaperFile } from './file.ts';

/** The collection of the papers in `folder`. Every file passes the guard. */
export function paperLoader(folder: string): Loader {
  const missingRemedy = 'Run "npm run import" or set OFFPRINT_CONTENT.';
  return fileLoader({ place: folder, ending: '.mdx', what: 'papers', missingRemedy, entryOf: paperEntry });
}

/** The collection of the papers in `folder` that are no longer on the shelf; the folder needn't be there. */
export function removedPaperLoader(folder: string): Loader {
  return fileLoader({ place: folder, ending: '.mdx', what: 'removed papers', entryOf: paperEntry });
}

/**
 * What the collection holds of a paper. Notes in plain Markdown are rendered here; only those that use
 * components become modules, for each module costs a hundred times as much.
 */
async function paperEntry(
  file: string,
  shown: string,
  { config, renderMarkdown, generateDigest }: LoaderContext,
): Promise<Entry> {
  const id = path.basename(file, '.mdx');
  if (!isPaperId(id)) {
    const remedy = 'use lower-case letters, digits and hyphens';
    throw new FileError(shown, [{ line: 1, reason: 'the file name is not an id', remedy }]);
  }
  const source = await readFile(file, 'utf8');
  const { record, abstract, notes, usesMdx } = parsePaperFile(source, shown);
  return {
    id,
    data: { ...record, abstract, hasNotes: notes !== '' },
    digest: generateDigest(source),
    filePath: path.relative(fileURLToPath(config.root), file).split(path.sep).join('/'),
    ...(notes !== '' &&
      !usesMdx && { rendered: await renderMarkdown(notes, { fileURL: pathToFileURL(file) }) }),
    ...(usesMdx && { deferredRender: true }),
  };
}
