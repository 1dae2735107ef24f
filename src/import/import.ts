import { type Collection, collectedFrom, type ImportProgress } from './collection.ts';
import { type Content, contentIn } from './content.ts';
import { type Plan, planOf } from './plan.ts';
import type { Source } from './source.ts';
import type { Store } from './store.ts';
import { takeOutUntitled } from './untitled.ts';

/** How an import is run. */
export interface ImportOptions {
  /** The name of the sources' format; otherwise each is recognised. */
  format?: string | undefined;
  /** The day of listings that don't print one. */
  day?: string | undefined;
  tell: ImportProgress;
  /** Adds to what the sources say before it is merged. */
  complete?: ((collection: Collection, content: Content) => Promise<void>) | undefined;
}

/** At most this many files are written at the same time. */
const maxFilesAtOnce = 20;

/**
 * Imports sources into a content folder: reads all, merges, writes what differs, papers before the
 * listings that name them. Returns the plan that was carried out. Files in the folder that can't be
 * read are reported and left as they are.
 */
export async function importInto(
  store: Store,
  sources: readonly Source[],
  options: ImportOptions,
): Promise<Plan> {
  const { content, problems } = await contentIn(store);
  const collection = await collectedFrom(sources, options.format, options.tell);
  collection.problems.push(...problems);
  await options.complete?.(collection, content);
  takeOutUntitled(collection, content);
  const plan = planOf(collection, content, options.day, options.tell);
  const isListing = ([name]: [string, string]) => (name.startsWith('listings/') ? 1 : 0);
  const files = [...plan.files].sort((a, b) => isListing(a) - isListing(b));
  for (let done = 0; done < files.length; done += maxFilesAtOnce) {
    if (done > 0 && done % 1000 === 0) options.tell(`${done} of ${files.length} files written`);
    await Promise.all(
      files.slice(done, done + maxFilesAtOnce).map(([name, text]) => store.write(name, text)),
    );
  }
  for (const name of plan.gone) await store.remove(name);
  return plan;
}
