import { headOf, piecesOf, type Source } from '../../source.ts';
import { isMarkdownList } from '../evidence.ts';
import { isHtml } from '../html/evidence.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { type BibComment, BibEntries, type BibEntry, type BibFault } from './entries.ts';
import { bibKey, referencesOf } from './fields.ts';
import { LeftOut } from './left-out.ts';
import { type BibContext, worksOfEntry } from './works.ts';

/** Whether a text is BibTeX or BibLaTeX: a line begins an entry with a key and a field. */
export function isBibtex(head: string): boolean {
  // A README may hold the entry by which it is cited, a page some of those that it lists.
  return (
    !isMarkdownList(head) &&
    !isPageOfPapers(head) &&
    /^[ \t]*@[ \t]*(?!comment|preamble)[a-z]+[ \t]*[{(]\s{0,99}[^\s,{}"]{0,999}\s{0,99}(?:,\s{0,99}[\w-]+\s{0,99}=|=)/im.test(
      head,
    )
  );
}

/** Whether a text is a page whose blocks are more than what entries of BibTeX need. */
function isPageOfPapers(head: string): boolean {
  if (!/^\s*</.test(head) || !isHtml(head)) return false;
  const entries = head.match(/^[ \t]*@[a-z]+[ \t]*\{/gim)?.length ?? 0;
  const blocks = head.match(/<(?:li|tr|p|dt|dd|article|h[1-6]|br)\b/gi)?.length ?? 0;
  return blocks >= entries * 2;
}

/** What the BibTeX files of one import share, and of each the entries that some other refers to. */
interface SharedContext extends Omit<BibContext, 'entries'> {
  referred: ReadonlyMap<Source, ReadonlyMap<string, BibEntry>>;
}

/** What the files of one import share, gathered once for all of them. */
const contexts = new WeakMap<readonly Source[], Promise<SharedContext>>();

async function contextOf(sources: readonly Source[]): Promise<SharedContext> {
  const files: Source[] = [];
  // A source that can't be read is refused when its turn comes.
  for (const source of sources) if (isBibtex(await headOf(source).catch(() => ''))) files.push(source);
  const strings = new Map<string, string>();
  const references = new Set<string>();
  for await (const { entry } of entriesIn(files, strings))
    for (const key of referencesOf(entry)) if (key !== '') references.add(key);
  const referred = new Map(files.map((file) => [file, new Map<string, BibEntry>()]));
  for await (const { file, entry } of references.size > 0 ? entriesIn(files, new Map()) : []) {
    const own = referred.get(file);
    const key = bibKey(entry.key);
    if (own && references.has(key) && !own.has(key)) own.set(key, entry);
  }
  return { strings, references, referred };
}

/** The entries that can be read of some files. `strings` takes the names that are met. */
async function* entriesIn(
  files: readonly Source[],
  strings: Map<string, string>,
): AsyncGenerator<{ file: Source; entry: BibEntry }> {
  for (const file of files)
    for await (const entry of readEntries(file, strings)) if ('key' in entry) yield { file, entry };
}

/** The entries of a file, which is never held as a whole. */
async function* readEntries(
  source: Source,
  strings: Map<string, string>,
): AsyncGenerator<BibEntry | BibFault | BibComment> {
  const entries = new BibEntries(strings);
  for await (const piece of piecesOf(source)) yield* entries.in(piece);
  yield* entries.rest();
}

/**
 * The works of a BibTeX file, with the `@string` names and entries of the other files; where several have an
 * entry of one key, the file's own counts, then the first.
 */
export async function* readBibtex(
  source: Source,
  others: readonly Source[],
): AsyncGenerator<RawWork | RawFault | RawNote> {
  const known = contexts.get(others) ?? contextOf(others);
  contexts.set(others, known);
  const { referred, ...shared } = await known;
  const own = referred.get(source) ?? [];
  const entries = new Map([...[...referred.values()].reverse().flatMap((each) => [...each]), ...own]);
  const leftOut = new LeftOut(shared.references);
  for await (const entry of readEntries(source, new Map(shared.strings))) {
    leftOut.add(entry);
    for (const found of worksOfEntry(entry, { ...shared, entries }))
      if (!leftOut.takes(entry, found)) yield found;
  }
  yield* leftOut.notes();
}
