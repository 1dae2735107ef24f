import { parseListing } from '../content/listing.ts';
import { parsePaperFile } from '../mdx/file.ts';
import { collectedFrom, type Progress } from './collection.ts';
import type { ExistingPaper } from './merge/existing.ts';
import { type Content, type Plan, planOf } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';
import type { Store } from './store.ts';

/** How an import is run. */
export interface ImportOptions {
  /** The name of the sources' format; otherwise each is recognised. */
  format?: string | undefined;
  /** The day of listings that don't print one. */
  day?: string | undefined;
  tell: Progress;
}

/** How many files are written at a time: the disk takes its time for each. */
const atOnce = 20;

/**
 * Imports sources into a content folder: reads all, merges, writes what differs, papers before the
 * listings that name them. Returns the plan
 * that was carried out. Papers' files that can't be read are refused and left as they are.
 */
export async function importInto(
  store: Store,
  sources: readonly Source[],
  options: ImportOptions,
): Promise<Plan> {
  const { content, problems } = await contentIn(store);
  const collection = await collectedFrom(sources, options.format, options.tell);
  collection.problems.push(...problems);
  const plan = planOf(collection, content, options.day, options.tell);
  const isListing = ([name]: [string, string]) => (name.startsWith('listings/') ? 1 : 0);
  const files = [...plan.files].sort((a, b) => isListing(a) - isListing(b));
  for (let done = 0; done < files.length; done += atOnce) {
    if (done > 0 && done % 1000 === 0) options.tell(`${done} of ${files.length} files written`);
    await Promise.all(files.slice(done, done + atOnce).map(([name, text]) => store.write(name, text)));
  }
  for (const name of plan.gone) await store.remove(name);
  return plan;
}

async function contentIn(store: Store): Promise<{ content: Content; problems: Problem[] }> {
  const unreadable = new Map<string, Problem>();
  const readIn = async <T>(
    folder: string,
    ending: string,
    read: (text: string, name: string, path: string) => T,
  ): Promise<T[]> => {
    const found: T[] = [];
    for (const file of (await store.list(folder)).filter((name) => name.endsWith(ending))) {
      const path = `${folder}/${file}`;
      const text = (await store.read(path)) ?? '';
      try {
        found.push(read(text, file.slice(0, -ending.length), path));
      } catch (cause) {
        if (!(cause instanceof Error) || !cause.message.startsWith(path)) throw cause;
        unreadable.set(path, unreadableFile(path, cause.message));
      }
    }
    return found;
  };
  const papers = await readIn(
    'papers',
    '.mdx',
    (text, id, path): ExistingPaper => ({ id, text, ...parsePaperFile(text, path) }),
  );
  const listings = await readIn(
    'listings',
    '.yaml',
    (text, name, path) => [name, parseListing(text, path)] as const,
  );
  const content = { papers, listings: new Map(listings), unreadable: new Set(unreadable.keys()) };
  return { content, problems: [...unreadable.values()] };
}

/** The message says file, line, what is wrong and what to do. */
function unreadableFile(path: string, message: string): Problem {
  const line = /^:(\d+): /.exec(message.slice(path.length));
  const reason = message.slice(path.length + (line?.[0].length ?? 1)).replace(/\.$/, '');
  const what = `the file can't be read, and is left as it is: ${reason}`;
  return {
    severity: 'refused',
    file: path,
    ...(line && { line: Number(line[1]) }),
    what,
    remedy: 'Import again afterwards.',
  };
}
