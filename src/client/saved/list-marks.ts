import { announce } from '../dom/announce.ts';
import { type MarkButton, markButton } from './marks.ts';
import type { SavedPapers } from './store.ts';

/** Puts a button that saves it beside each paper of the lists on a page, those that come later among them. */
export function markLists(document: Document, kept: SavedPapers): void {
  const marks: MarkButton[] = [];
  const refuse = (text: string) => {
    if (text) void announce(document, text);
  };
  const arm = (list: Element) => {
    for (const item of list.querySelectorAll<HTMLElement>(':scope > [data-paper]')) {
      const heading = item.querySelector('.entry-title');
      if (!heading || item.querySelector('.marker')) continue;
      const mark = markButton(document, 'save', paperIn(item), kept, refuse);
      heading.after(mark.element);
      marks.push(mark);
    }
  };
  for (const list of document.querySelectorAll('.papers')) {
    arm(list);
    new MutationObserver(() => arm(list)).observe(list, { childList: true });
  }
  kept.watch(window, () => {
    for (const mark of marks) mark.show();
  });
}

/** The paper of a list's entry, its title in plain text. */
function paperIn(item: HTMLElement) {
  const citation = new URLSearchParams(item.querySelector<HTMLElement>('.Z3988')?.title);
  return {
    id: item.dataset['paper'] ?? '',
    title: citation.get('rft.title') ?? item.querySelector('.entry-title a')?.textContent?.trim() ?? '',
    authors: item.querySelector('.entry-authors')?.firstChild?.textContent?.trim() ?? '',
  };
}
