import { plainText } from '../../paper/text/text.ts';
import type { Shelf } from '../shelf.ts';

/** A paper as the page for unknown addresses needs it: id, title, further addresses. */
export type PaperName = [id: string, title: string, ...aliases: string[]];

/** The names and addresses of all papers, in the order of the shelf. */
export function namesOfPapers({ papers, aliases }: Pick<Shelf, 'papers' | 'aliases'>): PaperName[] {
  const byPaper = Map.groupBy(aliases, ([, id]) => id);
  return papers.map(({ id, title }) => [
    id,
    plainText(title),
    ...(byPaper.get(id) ?? []).map(([alias]) => alias),
  ]);
}
