import { marks, savedList } from '../../words/words.ts';
import { announce } from '../dom/announce.ts';
import { element } from '../dom/element.ts';
import { savedActions } from './actions.ts';
import { savedEntry } from './entry.ts';
import { filterBar } from './filter.ts';
import { importer } from './import/importer.ts';
import { pageContext } from './page-context.ts';
import type { SavedPaper } from './store.ts';

/** Draws into `place` what a reader has saved on this device, and keeps it up to date. `root` is the shelf's base. */
export function startSavedPage(place: HTMLElement, root: string): void {
  const context = pageContext(place, root);
  const { saved } = context;
  const tickedIds = new Set<string>();
  const filter = filterBar(draw);
  const shown = () => filter.shown(saved.all());
  const ticked = () => shown().filter(({ id }) => tickedIds.has(id));
  const actions = savedActions(context, () => (ticked().length > 0 ? ticked() : shown()));
  const bar = element('div', 'kept-acts', ...actions.elements, ...importer(context, replace));
  const list = element('ol', 'papers kept');
  const empty = element('p', 'kept-empty');
  place.append(filter.element, bar, list, empty);

  /** Saves these papers in place of the present ones, which can be undone. */
  function replace(papers: readonly SavedPaper[], message: string): void {
    const before = saved.all();
    if (saved.replace(papers))
      announce(message, () => {
        saved.replace(before);
        draw();
      });
    else announce(marks.refused);
    draw();
  }

  function draw(): void {
    const papers = shown();
    const count = saved.all().length;
    filter.draw(saved.all());
    filter.element.hidden = count === 0;
    list.replaceChildren(...papers.map(entryItem));
    empty.textContent = emptyText(count, papers.length);
    empty.hidden = papers.length > 0;
    actions.draw(papers, ticked());
  }

  function entryItem(paper: SavedPaper): HTMLLIElement {
    const { id, title } = paper;
    return savedEntry(paper, tickedIds.has(id), context, {
      tick(isTicked) {
        if (isTicked) tickedIds.add(id);
        else tickedIds.delete(id);
        actions.draw(shown(), ticked());
      },
      remove: () =>
        replace(
          saved.all().filter((other) => other.id !== id),
          savedList.removed(title),
        ),
      draw,
    });
  }

  saved.watch(window, draw);
  draw();
}

function emptyText(all: number, shown: number): string {
  if (shown > 0) return '';
  return all > 0 ? savedList.noneOfKind : savedList.empty;
}
