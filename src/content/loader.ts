import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { FileError } from './error.ts';

/** What a collection holds of one file. */
export type Entry = Parameters<LoaderContext['store']['set']>[0];

/** A collection that has one entry a file; the entry's id is the file's name without its ending. */
interface FileCollection {
  /** A folder, or a single file. */
  place: string;
  /** How the names of its files end. */
  ending: string;
  /** What it holds, in the plural, for messages. */
  what: string;
  /** What to do where the place isn't there; absent where it needn't be. */
  missingRemedy?: string;
  /** Throws a FileError where the file has mistakes. `shown` is the file's path for messages. */
  entryOf(file: string, shown: string, context: LoaderContext): Promise<Entry>;
}

/** At most this many files are read at the same time. */
const maxFilesAtOnce = 32;

/** At most this many bad files are named in one error. */
const maxFilesNamed = 50;

/** The loader of a collection, in code-unit order of names. Throws one error that names every bad file. */
export function fileLoader(collection: FileCollection): Loader {
  return {
    name: `offprint-${collection.what}`,
    async load(context) {
      context.store.clear();
      const files = await filesOf(collection);
      const problems: string[] = [];
      for (let start = 0; start < files.length; start += maxFilesAtOnce) {
        const batch = files.slice(start, start + maxFilesAtOnce);
        for (const entry of await Promise.all(batch.map((file) => entryOrProblem(file, collection, context))))
          if (typeof entry === 'string') problems.push(entry);
          else context.store.set(entry);
      }
      if (problems.length > 0) throw new Error(summaryOf(problems, collection.what));
      watch(collection, context);
    },
  };
}

/** The collection of the YAML files at `place`, a folder or a single file, which needn't be there. */
export function yamlLoader<T extends Record<string, unknown>>(
  place: string,
  parse: (yaml: string, file: string) => T,
): Loader {
  return fileLoader({
    place,
    ending: '.yaml',
    what: 'YAML files',
    entryOf: async (file, shown) => ({
      id: path.basename(file, '.yaml'),
      data: parse(await readFile(file, 'utf8'), shown),
    }),
  });
}

async function filesOf({ place, ending, what, missingRemedy }: FileCollection): Promise<string[]> {
  try {
    if ((await stat(place)).isFile()) return [place];
    const entries = await readdir(place, { withFileTypes: true });
    const names = entries
      .filter(({ name }) => name.endsWith(ending) && !name.startsWith('.'))
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name);
    return names.sort().map((name) => path.join(place, name));
  } catch (cause) {
    if (!missingRemedy) return [];
    throw new Error(`${place}: this folder of ${what} can't be read. ${missingRemedy}`, { cause });
  }
}

/** What the store holds of one file, or what is wrong with the file. */
async function entryOrProblem(
  file: string,
  { entryOf }: FileCollection,
  context: LoaderContext,
): Promise<Entry | string> {
  try {
    return await entryOf(file, path.relative(process.cwd(), file), context);
  } catch (cause) {
    if (cause instanceof FileError) return cause.message;
    throw cause;
  }
}

function summaryOf(problems: string[], what: string): string {
  const named = problems.sort().slice(0, maxFilesNamed);
  const rest = problems.length - named.length;
  if (problems.length > 1) named.unshift(`${problems.length} ${what} can't be read:`);
  return [...named, ...(rest > 0 ? [`and ${rest} more.`] : [])].join('\n');
}

/** Keeps the store of a development server in step with the files. */
function watch(collection: FileCollection, context: LoaderContext): void {
  const { place, ending } = collection;
  const { watcher, store, logger } = context;
  watcher?.add(place);
  const isOurs = (file: string) => file === place || (path.dirname(file) === place && file.endsWith(ending));
  const update = async (file: string) => {
    if (!isOurs(file)) return;
    const entry = await entryOrProblem(file, collection, context);
    if (typeof entry === 'string') logger.error(entry);
    else store.set(entry);
  };
  watcher?.on('add', update);
  watcher?.on('change', update);
  watcher?.on('unlink', (file) => {
    if (isOurs(file)) store.delete(path.basename(file, ending));
  });
}
