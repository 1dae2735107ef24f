import { parsePaperFile } from '../mdx/file.ts';
import { FileError } from '../mdx/error.ts';
import { type Listing, parseListing } from '../shelf/listing.ts';
import type { Source } from './bytes.ts';
import { collectedFrom, type Progress } from './collection.ts';
import type { ExistingPaper } from './existing.ts';
import { type Content, type Plan, planOf } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Store } from './store.ts';

/** How an import is run. */
export interface ImportOptions {
  /** The name of the sources' format; otherwise each is recognised. */
  format?: string | undefined;
  /** The day of listings that don't print one. */
  day?: string | undefined;
  tell: Progress;
}

/**
 * Imports sources into a content folder: reads all, merges, writes what differs. Returns the plan
 * that was carried out. Papers' files that can't be read are refused and left as they are.
 */
export async function importInto(store: Store, sources: readonly Source[], options: ImportOptions): Promise<Plan> {
  const { content, problems } = await contentIn(store);
  const collection = await collectedFrom(sources, options.format, options.tell);
  collection.problems.push(...problems);
  const plan = planOf(collection, content, options.day, options.tell);
  let done = 0;
  for (const [name, text] of plan.files) {
    await store.write(name, text);
    if (++done % 1000 === 0) options.tell(`${done} of ${plan.files.size} files written`);
  }
  return plan;
}

async function contentIn(store: Store): Promise<{ content: Content; problems: Problem[] }> {
  const papers: ExistingPaper[] = [];
  const listings = new Map<string, Listing>();
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const name of await store.list('papers')) {
    if (!name.endsWith('.mdx')) continue;
    const id = name.slice(0, -'.mdx'.length);
    const text = (await store.read(`papers/${name}`)) ?? '';
    ids.add(id);
    try {
      papers.push({ id, text, ...parsePaperFile(text, `papers/${name}`) });
    } catch (cause) {
      if (!(cause instanceof FileError)) throw cause;
      problems.push(unreadable(`papers/${name}`, cause.message));
    }
  }
  for (const name of await store.list('listings')) {
    if (!name.endsWith('.yaml')) continue;
    listings.set(name.slice(0, -'.yaml'.length), parseListing((await store.read(`listings/${name}`)) ?? '', `listings/${name}`));
  }
  return { content: { papers, ids, listings }, problems };
}

function unreadable(file: string, message: string): Problem {
  return {
    severity: 'refused',
    file,
    what: `the file can't be read, and is left as it is: ${message.slice(file.length + 1)}`,
    remedy: 'Import again afterwards.',
  };
}
