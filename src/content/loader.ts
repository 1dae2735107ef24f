import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { publishMistakes } from './mistake-channel.ts';
import { FileError } from './mistakes/error.ts';

/** What a collection holds of one file. */
export type Entry = Parameters<LoaderContext['store']['set']>[0];

/** A collection that has one entry a file. */
interface FileCollection {
  /** Folders, or single files. */
  places: readonly string[];
  /** What the log calls it. */
  name: string;
  /** How the names of its files end. */
  ending: string;
  /** What it holds, in the plural, for messages. */
  what: string;
  /** What to do where the first place isn't there; absent where it needn't be. The others needn't be. */
  missingRemedy?: string;
  /** Throws a FileError where the file has mistakes. `shown` is the file's path for messages. */
  entryOf(file: string, shown: string, context: LoaderContext): Promise<Entry>;
}

/** At most this many files are read at the same time. */
const maxFilesAtOnce = 32;

/** At most this many bad files are named in one error. */
const maxFilesNamed = 50;

/** The ids of entries, by their files. */
type Ids = Map<string, string>;

/** The loader of a collection, in code-unit order of names. Throws one error that names every bad file. */
export function fileLoader(collection: FileCollection): Loader {
  return {
    name: collection.name,
    async load(context) {
      context.store.clear();
      makeKnown(context);
      const files = await filesOf(collection);
      const problems: string[] = [];
      const ids: Ids = new Map();
      for (let start = 0; start < files.length; start += maxFilesAtOnce) {
        const batch = files.slice(start, start + maxFilesAtOnce);
        const entries = await Promise.all(batch.map((file) => entryOrProblem(file, collection, context)));
        for (const [at, entry] of entries.entries())
          if (typeof entry === 'string') {
            problems.push(entry);
            tell(batch[at] ?? '', entry, context);
          } else {
            context.store.set(entry);
            ids.set(batch[at] ?? '', entry.id);
          }
      }
      // A development server shows what is wrong, and the rest of the shelf.
      if (problems.length > 0 && !context.watcher) throw new Error(summaryOf(problems, collection.what));
      watch(collection, context, ids);
    },
  };
}

/** Has the store know the collection, empty as it may be; Astro warns of one that it doesn't know at each page. */
function makeKnown({ store }: LoaderContext): void {
  store.set({ id: 'none', data: {} });
  store.delete('none');
}

/** The collection of the YAML files at `place`, a folder or a single file, which needn't be there. */
export function yamlLoader<T extends Record<string, unknown>>(
  place: string,
  parse: (yaml: string, file: string) => T,
): Loader {
  return fileLoader({
    name: path.basename(place),
    places: [place],
    ending: '.yaml',
    what: 'YAML files',
    entryOf: async (file, shown) => ({
      id: path.basename(file, '.yaml'),
      data: parse(await readFile(file, 'utf8'), shown),
    }),
  });
}

async function filesOf(collection: FileCollection): Promise<string[]> {
  const files = await Promise.all(
    collection.places.map((place, at) =>
      filesAt(place, collection, at === 0 ? collection.missingRemedy : undefined),
    ),
  );
  return files.flat();
}

async function filesAt(
  place: string,
  { ending, what }: FileCollection,
  missingRemedy: string | undefined,
): Promise<string[]> {
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
function watch(collection: FileCollection, context: LoaderContext, ids: Ids): void {
  const { places, ending } = collection;
  const { watcher, store } = context;
  watcher?.add([...places]);
  const isOurs = (file: string) =>
    places.some((place) => file === place || (path.dirname(file) === place && file.endsWith(ending)));
  const update = async (file: string) => {
    if (!isOurs(file)) return;
    const entry = await entryOrProblem(file, collection, context);
    tell(file, typeof entry === 'string' ? entry : undefined, context);
    if (typeof entry !== 'string') {
      store.set(entry);
      ids.set(file, entry.id);
    }
  };
  watcher?.on('add', update);
  watcher?.on('change', update);
  watcher?.on('unlink', (file) => {
    if (isOurs(file)) tell(file, undefined, context);
    store.delete(ids.get(file) ?? '');
  });
}

/** Says on a development server what is wrong in a file, or that nothing is. */
function tell(file: string, text: string | undefined, { watcher, logger }: LoaderContext): void {
  if (!watcher) return;
  if (text !== undefined) logger.error(text);
  publishMistakes({ file, ...(text !== undefined && { text }) });
}
