import { announce } from '../dom/announce.ts';
import { openSavedPapers } from './open.ts';
import { type PaperReader, sitePaperReader } from './paper-reader.ts';
import type { SavedPapers } from './store.ts';

/** What pages of kept papers share: the shelf, its papers' pages, and the reader's ear. */
export interface PageContext {
  document: Document;
  /** An address with a slash at its end. */
  base: string;
  /** Whether papers are known by their arXiv identifiers as well. */
  hasAliases: boolean;
  reader: PaperReader;
  /** Says something to the reader, with a way to take it back. */
  say(text: string, undo?: () => void): void;
}

/** What a page of kept papers works with; `place` says whether papers have aliases. */
export function openPageContext(place: HTMLElement, root: string): { kept: SavedPapers; desk: PageContext } {
  const { kept, base } = openSavedPapers(root);
  const { ownerDocument: document } = place;
  const reader = sitePaperReader(base);
  const hasAliases = place.dataset['aliases'] === 'true';
  return {
    kept,
    desk: { document, base, hasAliases, reader, say: (text, undo) => void announce(document, text, undo) },
  };
}
