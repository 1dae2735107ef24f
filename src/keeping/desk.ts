import { say } from '../dom/say.ts';
import { type CardReader, ownReader } from './card.ts';
import { openKept } from './open.ts';
import type { KeptPapers } from './store.ts';

/** What pages of kept papers share: the shelf, its papers' pages, and the reader's ear. */
export interface Desk {
  document: Document;
  /** An address with a slash at its end. */
  base: string;
  /** Whether papers are known by their arXiv identifiers as well. */
  hasAliases: boolean;
  reader: CardReader;
  /** Says something to the reader, with a way to take it back. */
  say(text: string, undo?: () => void): void;
}

/** What a page of kept papers works with; `place` says whether papers have aliases. */
export function openDesk(place: HTMLElement, root: string): { kept: KeptPapers; desk: Desk } {
  const { kept, base } = openKept(root);
  const { ownerDocument: document } = place;
  const reader = ownReader(base);
  const hasAliases = place.dataset['aliases'] === 'true';
  return {
    kept,
    desk: { document, base, hasAliases, reader, say: (text, undo) => void say(document, text, undo) },
  };
}
