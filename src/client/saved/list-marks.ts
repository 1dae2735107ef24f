import { type MarkButton, markButton } from './mark-button.ts';
import { deviceSavedPapers, type NamedPaper } from './store.ts';

/** Adds a save button to each paper of the lists on the page, and to those that are added later. */
export function markLists(root: string): void {
  const saved = deviceSavedPapers(root);
  const marks: MarkButton[] = [];
  const markEntries = (list: Element) => {
    for (const item of list.querySelectorAll<HTMLElement>(':scope > [data-paper]')) {
      const heading = item.querySelector('h2');
      if (!heading || item.querySelector('[data-mark]')) continue;
      const mark = markButton('save', namedPaperIn(item, heading), saved);
      heading.after(mark.element);
      marks.push(mark);
    }
  };
  for (const list of document.querySelectorAll('[data-papers], [data-results]')) {
    markEntries(list);
    new MutationObserver(() => markEntries(list)).observe(list, { childList: true });
  }
  saved.watch(window, () => {
    for (const mark of marks) mark.show();
  });
}

/**
 * The paper of an entry, in plain text. A title with markup is in `data-title`, authors with markup in
 * `data-authors`; otherwise the entry's own text is short of nothing.
 */
function namedPaperIn(item: HTMLElement, heading: Element): NamedPaper {
  const { paper = '', title, authors } = item.dataset;
  return {
    id: paper,
    title: title ?? heading.querySelector('a')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    authors: authors ?? item.querySelector('[data-authors]')?.firstChild?.textContent?.trim() ?? '',
  };
}
