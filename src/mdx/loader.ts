import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { FileError } from '../content/error.ts';
import { isPaperId } from '../paper/id.ts';
import { parsePaperFile } from './file.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** At most this many files are read at the same time. */
const maxFilesAtOnce = 32;

/** At most this many bad files are named in one error. */
const maxFilesNamed = 50;

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
      for (let start = 0; start < names.length; start += maxFilesAtOnce) {
        const read = names
          .slice(start, start + maxFilesAtOnce)
          .map((name) => entryOrProblem(folder, name, context));
        for (const entry of await Promise.all(read)) {
          if (typeof entry === 'string') problems.push(entry);
          else context.store.set(entry);
        }
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
    throw new Error(
      `${folder}: this folder of papers can't be read. Run "npm run import" or set OFFPRINT_CONTENT.`,
      { cause },
    );
  }
}

/** What the store holds of one file, or what is wrong with the file. */
async function entryOrProblem(folder: string, name: string, context: LoaderContext): Promise<Entry | string> {
  const file = path.join(folder, name);
  try {
    return await entryOf(file, context);
  } catch (cause) {
    if (cause instanceof FileError) return cause.message;
    throw cause;
  }
}

async function entryOf(
  file: string,
  { config, renderMarkdown, generateDigest }: LoaderContext,
): Promise<Entry> {
  const id = path.basename(file, '.mdx');
  const shown = path.relative(process.cwd(), file);
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

function listed(problems: string[]): string {
  const shown = problems.sort().slice(0, maxFilesNamed);
  const rest = problems.length - shown.length;
  return [
    `${problems.length} papers can't be read:`,
    ...shown,
    ...(rest > 0 ? [`and ${rest} more.`] : []),
  ].join('\n');
}

/** Keeps the store of a development server in step with the folder. */
function watch(folder: string, context: LoaderContext): void {
  const { watcher, store, logger } = context;
  watcher?.add(folder);
  const isPaper = (file: string) => path.dirname(file) === folder && file.endsWith('.mdx');
  const update = async (file: string) => {
    if (!isPaper(file)) return;
    const entry = await entryOrProblem(folder, path.basename(file), context);
    if (typeof entry === 'string') logger.error(entry);
    else store.set(entry);
  };
  watcher?.on('add', update);
  watcher?.on('change', update);
  watcher?.on('unlink', (file) => {
    if (isPaper(file)) store.delete(path.basename(file, '.mdx'));
  });
}
