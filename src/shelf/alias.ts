import type { Paper } from '../paper/paper.ts';
import { isSmallShelf } from './size.ts';

/**
 * The aliases of all papers, each with the id it leads to: other names for their addresses below
 * `/papers/`, arXiv ids among them. Throws an Error where two papers claim one name.
 */
export function aliasesOf(papers: readonly Paper[]): Map<string, string> {
  const ids = new Set(papers.map(({ id }) => id));
  const aliases = new Map<string, string>();
  for (const { id, arxiv, aliases: own } of papers) {
    for (const alias of new Set([...(arxiv ? [arxiv] : []), ...own])) {
      const other = ids.has(alias) ? alias : aliases.get(alias);
      if (other === id) continue;
      if (other !== undefined) {
        throw new Error(
          `papers/${id}.mdx: the address ${alias} already leads to ${other}. Remove it from one of the two.`,
        );
      }
      aliases.set(alias, id);
    }
  }
  return aliases;
}

/** The aliases with a page of their own, and the ids they lead to. A large shelf has none, since hosts limit the number of files. */
export function redirectPages({
  papers,
  aliases,
}: {
  papers: readonly Paper[];
  aliases: ReadonlyMap<string, string>;
}): [string, string][] {
  return isSmallShelf(papers.length) ? [...aliases] : [];
}
