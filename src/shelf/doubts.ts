import type { MistakeIn } from '../content/yaml/located.ts';
import { brokenInNotes } from './mistakes.ts';
import { oncePerObject } from './once-per-object.ts';
import { doubtsIn } from './own-page/nodes.ts';
import type { Shelf } from './shelf.ts';

/** What own pages and notes have that a build takes and that is hardly meant. */
export const doubtsOn = oncePerObject((shelf: Shelf): readonly MistakeIn[] => [
  ...shelf.pages.flatMap(({ id, text }) =>
    doubtsIn(text).map((one) => ({ file: `pages/${id}.mdx`, ...one })),
  ),
  ...shelf.papers.flatMap(({ id, notes }) =>
    doubtsIn(notes).map((one) => ({ file: `papers/${id}.mdx`, ...one })),
  ),
  ...brokenInNotes(shelf).filter(({ kind }) => kind !== 'paper link'),
]);
