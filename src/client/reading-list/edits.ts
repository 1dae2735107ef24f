import { readingList } from '../../words/words.ts';
import { announce } from '../dom/announce.ts';
import { type EntryEdits, nameOfEntry, type ShownEntry } from './entry.ts';

/** The edits of each of `entries`, drawn as the children of `list`; `changed` draws them anew. */
export function entryEdits(
  entries: ShownEntry[],
  list: Element,
  changed: () => void,
): (entry: ShownEntry, at: number) => EntryEdits {
  return (entry, at) => ({
    isFirst: at === 0,
    isLast: at === entries.length - 1,
    note(line) {
      entry.note = line;
      changed();
    },
    move(by) {
      const to = at + by;
      entries.splice(to, 0, ...entries.splice(at, 1));
      changed();
      focusMover(list.children[to], by < 0 ? 'up' : 'down');
      announce(readingList.moved(to + 1, entries.length));
    },
    remove() {
      entries.splice(at, 1);
      changed();
      announce(readingList.removed(nameOfEntry(entry)), () => {
        entries.splice(at, 0, entry);
        changed();
      });
    },
  });
}

/** Keeps the focus on the button that moved an entry, or on another of its buttons at an end of the list. */
function focusMover(item: Element | undefined, direction: 'up' | 'down'): void {
  const button =
    item?.querySelector<HTMLElement>(`[data-move="${direction}"]:enabled`) ??
    item?.querySelector<HTMLElement>('[data-move]:enabled');
  button?.focus();
}
