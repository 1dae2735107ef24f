import { meaningOf } from './meaning.ts';
import { worthOf } from './related.ts';
import type { Shelf } from './shelf.ts';
import { termPart, termParts } from './terms-part.ts';

/** So many terms of a paper are told. */
const mostTerms = 40;

/** The terms of the paper with this id that others have too, those first that say most. */
export function termsOf(shelf: Shelf, id: string): string[] {
  const { rows, lexicon } = meaningOf(shelf);
  const worth = worthOf(shelf);
  return [...(lexicon.rows[rows.get(id) ?? -1] ?? [])]
    .filter((term) => (worth[term] ?? 0) > 0)
    .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
    .slice(0, mostTerms)
    .map((term) => lexicon.written[term] ?? '');
}

/** Id -> terms of the papers of one file. */
export function termsInPart(shelf: Shelf, part: number): Record<string, string[]> {
  const parts = termParts(shelf.papers.length);
  const ids = shelf.papers.map(({ id }) => id).filter((id) => termPart(id, parts) === part);
  return Object.fromEntries(ids.sort().map((id) => [id, termsOf(shelf, id)]));
}
