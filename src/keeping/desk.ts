import { say } from '../dom/say.ts';
import { cardReader } from './card.ts';
import type { Desk } from './handing.ts';
import { openKept } from './open.ts';
import type { KeptPapers } from './store.ts';

/** What a page of kept papers works with; `place` says whether papers have aliases. */
export function openDesk(place: HTMLElement, root: string): { kept: KeptPapers; desk: Desk } {
  const { kept, base } = openKept(root);
  const { ownerDocument: document } = place;
  const reader = cardReader(base, (address) => fetch(address), new DOMParser());
  const hasAliases = place.dataset['aliases'] === 'true';
  return {
    kept,
    desk: { document, base, hasAliases, reader, say: (text, undo) => void say(document, text, undo) },
  };
}
