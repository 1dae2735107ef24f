import type { Root } from 'hast';
import { type BlockEntry, Blocks } from './blocks.ts';
import { isIdentified } from './entry/links.ts';
import type { UnreadItem } from './table.ts';

/** A paper of a page. */
interface PageEntry {
  line: number;
  fields: Record<string, unknown>;
}

/** What a page holds: its papers in the order of the page, the blocks that are each what an entry is; and the items among them that are none. */
export function pageEntries(
  root: Root,
  base: string | undefined,
  titles: readonly string[],
): { entries: PageEntry[]; unread: UnreadItem[] } {
  const blocks = new Blocks(base, titles);
  const entries = papersAmong(blocks.in(root));
  const lines = new Set(entries.map(({ line }) => line));
  return {
    entries,
    unread: entries.length === 0 ? [] : blocks.unread.filter(({ line }) => !lines.has(line)),
  };
}

/** The entries that are papers by those beside them. */
function papersAmong(entries: readonly BlockEntry[]): PageEntry[] {
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
