import type { Root } from 'hast';
import { Blocks } from './blocks.ts';
import { isIdentified } from './entry/links.ts';

/** A paper of a page. */
interface PageEntry {
  line: number;
  fields: Record<string, unknown>;
}

/** The papers of a page in the order of the page: the blocks that are each what an entry is. */
export function pageEntries(root: Root, base: string | undefined, titles: readonly string[]): PageEntry[] {
  const entries = new Blocks(base, titles).in(root);
  const unknown = entries.filter(({ isUnknown }) => isUnknown).length;
  const bare = entries.filter(({ fields }) => isBare(fields)).length;
  const spoken = entries.filter(({ isOfSession }) => isOfSession);
  // Talks have one speaker.
  const joint = spoken.filter(
    ({ fields }) => Array.isArray(fields['authors']) && fields['authors'].length > 1,
  );
  return entries
    .filter(({ isOfSession }) => !isOfSession || joint.length >= spoken.length / 2)
    .filter(({ isUnknown, fields }) => !isUnknown || unknown >= leastUnknown || isIdentified(fields))
    .filter(({ fields }) => !isBare(fields) || bare >= leastUnknown)
    .map(({ line, fields }) => ({ line, fields }));
}

/** Whether an entry is nothing but a title that leads to a paper, as prose names one. */
function isBare(fields: Record<string, unknown>): boolean {
  return fields['authors'] === undefined && fields['published'] === undefined && !isIdentified(fields);
}

/** Entries of no kind of section that is known are papers where so many stand side by side. */
const leastUnknown = 3;
