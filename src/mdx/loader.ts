import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isPaperId } from '../paper/id.ts';
import { FileError } from './error.ts';
import { parsePaperFile } from './file.ts';

/** How many files are read at once. */
const width = 32;

/**
 * The collection of the papers in `folder`. Files whose notes are plain Markdown are rendered
 * here; only those that use components become modules, for each module costs a hundred times as
 * much. Every file passes the guard. Throws one error that names every bad file.
 */
export function paperLoader(folder: string): Loader {
  return {
    name: 'offprint-papers',
    async load(context) {
      context.store.clear();
      const names = await paperFileNames(folder);
      const problems: string[] = [];
      for (let start = 0; start < names.length; start += width) {
        await Promise.all(
          names.slice(start, start + width).map(async (name) => {
            const problem = await entryProblem(folder, name, context);
            if (problem !== undefined) problems.push(problem);
          }),
        );
      }
      if (problems.length > 0) throw new Error(listed(problems));
      watch(folder, context);
    },
  };
}

/** The names of the papers' files, in code-unit order. */
async function paperFileNames(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith('.mdx') && !name.startsWith('.')).sort();
  } catch (cause) {
    throw new Error(`${folder}: this folder of papers can't be read. Run "npm run import" or set OFFPRINT_CONTENT.`, { cause });
  }
}

/** Puts one file into the store; gives what is wrong with it, if anything is. */
async function entryProblem(folder: string, name: string, context: LoaderContext): Promise<string | undefined> {
  const file = path.join(folder, name);
  try {
    await storeEntry(file, context);
    return undefined;
  } catch (cause) {
    if (cause instanceof FileError) return cause.message;
    throw cause;
  }
}

async function storeEntry(file: string, { store, config, renderMarkdown, generateDigest }: LoaderContext): Promise<void> {
  const id = path.basename(file, '.mdx');
  const shown = path.relative(process.cwd(), file);
  if (!isPaperId(id)) {
    throw new FileError(shown, 1, 'the file name is not an id', 'use lower-case letters, digits and hyphens');
  }
  const source = await readFile(file, 'utf8');
  const { record, abstract, notes, usesMdx } = parsePaperFile(source, shown);
  store.set({
    id,
    data: { ...record, abstract, hasNotes: notes !== '' },
    digest: generateDigest(source),
    filePath: path.relative(new URL(config.root).pathname, file).split(path.sep).join('/'),
    ...(notes !== '' && !usesMdx && { rendered: await renderMarkdown(notes, { fileURL: pathToFileURL(file) }) }),
    ...(usesMdx && { deferredRender: true }),
  });
}

function listed(problems: string[]): string {
  const shown = problems.sort().slice(0, 50);
  const rest = problems.length - shown.length;
  return [`${problems.length} papers can't be read:`, ...shown, ...(rest > 0 ? [`and ${rest} more.`] : [])].join('\n');
}

/** Keeps the store of a development server in step with the folder. */
function watch(folder: string, context: LoaderContext): void {
  const { watcher, store, logger } = context;
  watcher?.add(folder);
  const isPaper = (file: string) => path.dirname(file) === folder && file.endsWith('.mdx');
  const update = async (file: string) => {
    if (!isPaper(file)) return;
    const problem = await entryProblem(folder, path.basename(file), context);
    if (problem !== undefined) logger.error(problem);
  };
  watcher?.on('add', update);
  watcher?.on('change', update);
  watcher?.on('unlink', (file) => {
    if (isPaper(file)) store.delete(path.basename(file, '.mdx'));
  });
}
