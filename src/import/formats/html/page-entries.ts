import type { Root } from 'hast';
import { textKey } from '../list/segment/text-key.ts';
import { withAddressDate } from '../list/words/address-date.ts';
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
  const all = blocks.in(root);
  const found = papersAmong(all);
  const entries = found.map(({ line, fields }) => ({ line, fields: withAddressDate(fields) }));
  if (found.length === 0) return { entries, unread: [] };
  // A page may be one line.
  const byLine = Map.groupBy(entries, ({ line }) => line);
  const isRead = ({ line, text }: UnreadItem) =>
    byLine.get(line)?.some(({ fields }) => textKey(text).includes(textKey(fields['title']))) === true;
  const dropped = all
    .filter((entry) => !found.includes(entry))
    .map(({ line, fields }) => ({ line, text: String(fields['title']) }));
  const left = blocks.left.besides(all.flatMap(({ said }) => said));
  const others = [...blocks.unread.filter((item) => !isRead(item)), ...dropped, ...left];
  const unread = new Map(others.map((item) => [item.text, item]));
  return { entries, unread: [...unread.values()].sort((a, b) => a.line - b.line) };
}

/** The entries that are papers by those beside them. */
function papersAmong(entries: readonly BlockEntry[]): BlockEntry[] {
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
    .filter(({ fields }) => !isBare(fields) || bare >= leastUnknown);
}

/** Whether an entry is nothing but a title that leads to a paper, as prose names one. */
function isBare(fields: Record<string, unknown>): boolean {
  return fields['authors'] === undefined && fields['published'] === undefined && !isIdentified(fields);
}

/** Entries of no kind of section that is known are papers where so many stand side by side. */
const leastUnknown = 3;
