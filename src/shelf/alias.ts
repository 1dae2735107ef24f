import type { Paper } from '../paper/paper.ts';
import { isSmallShelf } from './size.ts';

/** An alias that two papers claim. */
export interface DoubleAlias {
  alias: string;
  /** The id of the paper that doesn't get it. */
  id: string;
  /** The id that it leads to. */
  other: string;
}

/**
 * The aliases of all papers, each with the id it leads to: other names for their addresses below
 * `/papers/`, arXiv ids among them; and those that two papers claim.
 */
export function aliasesOf(papers: readonly Paper[]): {
  aliases: Map<string, string>;
  doubles: DoubleAlias[];
} {
  const ids = new Set(papers.map(({ id }) => id));
  const aliases = new Map<string, string>();
  const doubles: DoubleAlias[] = [];
  for (const { id, arxiv, aliases: own } of papers) {
    for (const alias of new Set([...(arxiv ? [arxiv] : []), ...own])) {
      const other = ids.has(alias) ? alias : aliases.get(alias);
      if (other === undefined) aliases.set(alias, id);
      else if (other !== id) doubles.push({ alias, id, other });
    }
  }
  return { aliases, doubles };
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
