import { fnv1a } from '../paper/hash.ts';

/** So many papers' terms lie in a file, about. */
const papersEach = 32;

/** How many files hold the terms of so many papers; one at least. */
export function termParts(papers: number): number {
  return Math.max(1, Math.ceil(papers / papersEach));
}

/** Which of `parts` files holds the terms of the paper with this id. */
export function termPart(id: string, parts: number): number {
  return fnv1a(id) % parts;
}
