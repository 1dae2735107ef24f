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

/**
 * The aliases of papers that left the shelf, each with the id it leads to, but for names that `papers` or
 * their aliases have.
 */
export function removedAliases(
  removed: ReadonlyMap<string, Paper>,
  papers: ReadonlyMap<string, Paper>,
  aliases: ReadonlyMap<string, string>,
): Map<string, string> {
  const names = [...removed.values()].flatMap(({ id, arxiv, aliases: own }) =>
    [...(arxiv ? [arxiv] : []), ...own].map((alias) => [alias, id] as const),
  );
  return new Map(names.filter(([alias]) => !papers.has(alias) && !removed.has(alias) && !aliases.has(alias)));
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
