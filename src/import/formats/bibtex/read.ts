import { headOf, type Source, textOf } from '../../source.ts';
import { isMarkdownList } from '../evidence.ts';
import type { WorksReader } from '../works-reader.ts';
import { addToContext, type BibContext, bibWorks } from './works.ts';

/** Whether a text is BibTeX or BibLaTeX: a line begins an entry with a key and a field. */
export function isBibtex(head: string): boolean {
  // A README may hold the entry by which it is cited.
  return (
    !isMarkdownList(head) &&
    /^[ \t]*@[ \t]*(?!comment|preamble)[a-z]+[ \t]*[{(]\s*[^\s,{}"]*\s*(?:,\s*[\w-]+\s*=|=)/im.test(head)
  );
}

/** What the BibTeX files of one import share, read once for all of them. */
const contexts = new WeakMap<readonly Source[], Promise<BibContext>>();

async function contextOf(sources: readonly Source[]): Promise<BibContext> {
  const context: BibContext = { strings: new Map(), entries: new Map() };
  for (const source of sources) {
    // A source that can't be read is refused when its turn comes.
    const head = await headOf(source).catch(() => '');
    if (isBibtex(head)) addToContext(await textOf(source), context);
  }
  return context;
}

/** The works of a BibTeX file, with the `@string` names and entries of the other files. */
export const readBibtex: WorksReader = async function* (text, _, others) {
  const context = contexts.get(others) ?? contextOf(others);
  contexts.set(others, context);
  yield* bibWorks(text, await context);
};
