import { savedList } from '../../words/words.ts';
import { button, element } from '../dom/element.ts';
import type { SavedPaper } from './store.ts';

const filters = {
  all: { label: savedList.all, matches: () => true },
  saved: { label: savedList.saved, matches: ({ isSaved }: SavedPaper) => isSaved },
  read: { label: savedList.read, matches: ({ isRead }: SavedPaper) => isRead },
  unread: { label: savedList.unread, matches: ({ isSaved, isRead }: SavedPaper) => isSaved && !isRead },
  noted: { label: savedList.noted, matches: ({ note }: SavedPaper) => note !== '' },
} as const;

type FilterName = keyof typeof filters;

/** Which of the saved papers are shown, and in which order. */
export interface Filter {
  element: HTMLElement;
  shown(papers: readonly SavedPaper[]): SavedPaper[];
  /** Draws the filters, each with how many of the papers match it. */
  draw(papers: readonly SavedPaper[]): void;
}

/** The bar that chooses among the saved papers; `changed` is called when another choice was made. */
export function filterBar(changed: () => void): Filter {
  let chosen: FilterName = 'all';
  let isByTitle = false;
  const tabs = element('div', { className: 'kept-filters', role: 'group', ariaLabel: savedList.which });
  const order = button('marker', savedList.byTitle, () => {
    isByTitle = !isByTitle;
    changed();
  });

  function choose(name: FilterName): void {
    chosen = name;
    changed();
    tabs.querySelector<HTMLElement>(`[data-filter="${name}"]`)?.focus();
  }

  return {
    element: element('div', 'kept-bar', tabs, order),
    shown(papers) {
      const matching = papers.filter(filters[chosen].matches);
      return isByTitle
        ? matching.sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1))
        : matching;
    },
    draw(papers) {
      const names = Object.keys(filters) as FilterName[];
      tabs.replaceChildren(
        ...names.map((name) => {
          const { label, matches } = filters[name];
          const tab = button('marker', label, () => choose(name), {
            dataset: { filter: name },
            ariaPressed: String(chosen === name),
          });
          tab.append(element('span', 'count', ` ${papers.filter(matches).length}`));
          return tab;
        }),
      );
      order.ariaPressed = String(isByTitle);
    },
  };
}
