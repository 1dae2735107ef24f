import { type Duplicates, duplicatesFile, parseDuplicates } from '../content/duplicates.ts';
import { type Listing, parseListing } from '../content/listing.ts';
import { FileError } from '../content/mistakes/error.ts';
import { type PaperFile, parsePaperFile } from '../mdx/file.ts';
import { withoutLeft } from '../mdx/frontmatter.ts';
import { type Problem, problemAt } from './problem.ts';
import type { ReadableStore } from './store.ts';

/** A paper that has a file. */
export interface ExistingPaper extends PaperFile {
  id: string;
  /** The file's text; of a paper that left, without the line that says so. */
  text: string;
  /** Whether it is kept among the papers that left the shelf. */
  isRemoved?: true;
}

/** What a content folder holds before an import. */
export interface Content {
  papers: ExistingPaper[];
  /** The papers that left the shelf. Their addresses stay theirs. */
  removed: ExistingPaper[];
  /** By file name without ending. */
  listings: Map<string, Listing>;
  /** What a curator decided about papers that look like one; `undefined` where that can't be read. */
  duplicates: Duplicates | undefined;
  /** The paths of files that can't be read, with their texts; they are left as they are. */
  unreadable: ReadonlyMap<string, string>;
}

/** Reads a content folder. A file that can't be read is a problem and stops nothing. */
export async function contentIn(store: ReadableStore): Promise<{ content: Content; problems: Problem[] }> {
  const unreadable = new Map<string, string>();
  const problems: Problem[] = [];
  const readIn = async <T>(
    folder: string,
    ending: string,
    read: (text: string, name: string, path: string) => T,
  ): Promise<T[]> => {
    const all: T[] = [];
    for (const file of (await store.list(folder)).filter((name) => name.endsWith(ending))) {
      const path = `${folder}/${file}`;
      const text = (await store.read(path)) ?? '';
      try {
        all.push(read(text, file.slice(0, -ending.length), path));
      } catch (cause) {
        if (!(cause instanceof FileError)) throw cause;
        unreadable.set(path, text);
        problems.push(unreadableFile(path, cause));
      }
    }
    return all;
  };
  const papers = await readIn('papers', '.mdx', (text, id, path) => ({
    id,
    text,
    ...parsePaperFile(text, path),
  }));
  const removed = await readIn('removed', '.mdx', (text, id, path) => ({
    id,
    text: withoutLeft(text),
    ...parsePaperFile(text, path),
    isRemoved: true as const,
  }));
  const listings = await readIn(
    'listings',
    '.yaml',
    (text, name, path) => [name, parseListing(text, path)] as const,
  );
  const duplicates = await duplicatesIn(store, problems);
  const content = {
    papers,
    removed,
    listings: new Map(listings),
    duplicates,
    unreadable,
  };
  return { content, problems };
}

/** A curator's decisions; without them an import could join what they part, so that it does nothing. */
async function duplicatesIn(store: ReadableStore, problems: Problem[]): Promise<Duplicates | undefined> {
  try {
    return parseDuplicates((await store.read(duplicatesFile)) ?? '', duplicatesFile);
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    problems.push(unreadableFile(duplicatesFile, cause, 'and nothing was imported'));
    return undefined;
  }
}

/** One problem for all mistakes in a file. */
function unreadableFile(
  file: string,
  { mistakes }: FileError,
  consequence = 'and is left as it is',
): Problem {
  const [first] = mistakes;
  const said = mistakes.map(({ line, text }, at) => (at === 0 ? text : `Line ${line}: ${text}`)).join(' ');
  const what = `the file can't be read, ${consequence}: ${said.replace(/\.$/, '')}`;
  return problemAt('refused', { file, line: first?.line }, what, 'Import again afterwards.');
}
