import type { Pagefind, PagefindResult } from './pagefind.ts';

/** With fewer papers than this, the words are searched one by one, too. */
const enough = 10;

/** The papers that a query finds, and how many of them hold all its words. */
export interface Found {
  results: PagefindResult[];
  withAll: number;
}

/**
 * Papers with all words of the query, the best first; where they are few, then the papers with
 * some of the words, by the sum of the words' scores.
 */
export async function found(pagefind: Pagefind, query: string): Promise<Found> {
  const all = (await pagefind.search(query)).results;
  const words = wordsOf(query);
  if (all.length >= enough || words.length < 2) return { results: all, withAll: all.length };
  const some = new Map<string, PagefindResult>();
  for (const word of words) {
    for (const result of (await pagefind.search(word)).results) {
      const score = (some.get(result.id)?.score ?? 0) + result.score;
      some.set(result.id, { ...result, score });
    }
  }
  for (const { id } of all) some.delete(id);
  const rest = [...some.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { results: [...all, ...rest], withAll: all.length };
}

/** The words of a query, each once, in lower case. */
export function wordsOf(query: string): string[] {
  return [...new Set(query.toLowerCase().match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? [])];
}
