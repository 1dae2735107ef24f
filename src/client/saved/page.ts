import { button, element } from '../dom/element.ts';
import { packedReadingList } from '../reading-list/link.ts';
import { savedEntry } from './entry.ts';
import { downloadText, joinedBibtex, papersNamed, shortName } from './export.ts';
import { markdownOf, savedPapersJson } from './file.ts';
import { importer } from './importer.ts';
import { refused } from './marks.ts';
import type { PageContext } from './page-context.ts';
import type { SavedPaper, SavedPapers } from './store.ts';

/** What is shown of what is kept. */
const filters = {
  all: { name: 'All', holds: () => true },
  saved: { name: 'Saved', holds: ({ isSaved }: SavedPaper) => isSaved },
  read: { name: 'Read', holds: ({ isRead }: SavedPaper) => isRead },
  unread: { name: 'To read', holds: ({ isSaved, isRead }: SavedPaper) => isSaved && !isRead },
  noted: { name: 'With a note', holds: ({ note }: SavedPaper) => note !== '' },
} as const;

type Filter = keyof typeof filters;

const fewest = 2;
const mostCompared = 5;

/** Fills the page of what a reader keeps on this device, and keeps it up to date. */
export function startSavedPage(place: HTMLElement, kept: SavedPapers, desk: PageContext): void {
  const { document, base, reader, say } = desk;
  const chosen = new Set<string>();
  let filter: Filter = 'all';
  let byTitle = false;

  const bar = element(document, 'div', 'kept-bar');
  const tabs = element(document, 'div', 'kept-filters');
  tabs.setAttribute('role', 'group');
  tabs.setAttribute('aria-label', 'Which papers');
  const order = button(document, 'marker', 'By title', () => {
    byTitle = !byTitle;
    draw();
  });
  bar.append(tabs, order);
  const acts = element(document, 'div', 'kept-acts');
  const list = element(document, 'ol', 'papers kept');
  const empty = element(document, 'p', 'kept-empty');
  place.append(bar, acts, list, empty);

  const shown = (): SavedPaper[] => {
    const papers = kept.all().filter(filters[filter].holds);
    return byTitle ? papers.sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1)) : papers;
  };
  /** Those that are ticked; all that are shown where none is. */
  const meant = (): SavedPaper[] => {
    const ticked = shown().filter(({ id }) => chosen.has(id));
    return ticked.length > 0 ? ticked : shown();
  };
  const change = (papers: readonly SavedPaper[], said = '') => {
    const before = kept.all();
    if (!kept.replace(papers)) say(refused);
    else if (said)
      say(said, () => {
        kept.replace(before);
        draw();
      });
    draw();
  };

  async function withCards(
    act: (papers: SavedPaper[], cards: Awaited<ReturnType<typeof papersNamed>>) => void,
  ) {
    const papers = meant();
    say('Reading the papers’ pages …');
    const cards = await papersNamed(
      reader,
      papers.map(({ id }) => id),
    );
    say('');
    act(papers, cards);
  }

  const link = button(document, 'button icon-link', 'Make a link of them', () =>
    withCards((papers, cards) => {
      const entries = papers.map(({ id, note }, at) => {
        const card = cards[at];
        return { paper: card ? shortName(card, desk.hasAliases) : id, note };
      });
      location.assign(`${base}list/#${packedReadingList({ title: '', entries })}`);
    }),
  );
  const compare = element(document, 'a', 'button', 'Compare');
  const bibtex = button(document, 'button icon-download', 'BibTeX', () =>
    withCards((papers, cards) => {
      const lacking = cards.filter((card) => !card?.bibtex).length;
      downloadText(document, 'saved.bib', 'application/x-bibtex', joinedBibtex(cards));
      if (lacking > 0)
        say(`${lacking} of ${papers.length} papers could not be read and are not in the file.`);
    }),
  );
  const markdown = button(document, 'button icon-download', 'Markdown', () => {
    const named = meant().map(({ id, title, note }) => ({
      title,
      note,
      address: new URL(`${base}papers/${id}/`, location.href).href,
    }));
    downloadText(document, 'saved.md', 'text/markdown', markdownOf(named));
  });
  const json = button(document, 'button icon-download', 'Export all', () =>
    downloadText(document, 'saved.json', 'application/json', savedPapersJson(kept.all())),
  );
  acts.append(link, compare, bibtex, markdown, json, ...importer(kept, desk, change));

  function draw(): void {
    const all = kept.all();
    tabs.replaceChildren(
      ...(Object.keys(filters) as Filter[]).map((name) => {
        const made = button(document, 'marker', filters[name].name, () => {
          filter = name;
          draw();
          tabs.querySelector<HTMLElement>(`[data-filter="${name}"]`)?.focus();
        });
        made.dataset['filter'] = name;
        made.append(element(document, 'span', 'count', ` ${all.filter(filters[name].holds).length}`));
        made.setAttribute('aria-pressed', String(filter === name));
        return made;
      }),
    );
    order.setAttribute('aria-pressed', String(byTitle));
    const papers = shown();
    list.replaceChildren(...papers.map(entryOf));
    bar.hidden = all.length === 0;
    for (const act of [link, compare, bibtex, markdown]) act.hidden = papers.length === 0;
    json.hidden = all.length === 0;
    empty.textContent = emptyText(all.length, papers.length);
    empty.hidden = papers.length > 0;
    showChoice();
  }

  function showChoice(): void {
    const papers = shown().filter(({ id }) => chosen.has(id));
    const isComparable = papers.length >= fewest && papers.length <= mostCompared;
    link.textContent = papers.length > 0 ? `Make a link of ${papers.length}` : 'Make a link of them';
    compare.textContent = isComparable ? `Compare ${papers.length}` : 'Compare: tick two to five';
    if (isComparable) compare.href = `${base}compare/#${papers.map(({ id }) => id).join(',')}`;
    else compare.removeAttribute('href');
    compare.setAttribute('aria-disabled', String(!isComparable));
  }

  function entryOf(paper: SavedPaper): HTMLLIElement {
    const { id, title } = paper;
    return savedEntry(paper, chosen.has(id), kept, desk, {
      choose(isChosen) {
        if (isChosen) chosen.add(id);
        else chosen.delete(id);
        showChoice();
      },
      remove() {
        const others = kept.all().filter((one) => one.id !== id);
        change(others, `Removed: ${title}`);
      },
      draw,
    });
  }

  kept.watch(window, draw);
  draw();
}

function emptyText(all: number, shown: number): string {
  if (shown > 0) return '';
  return all > 0
    ? 'None of what you keep is of this kind.'
    : 'Nothing yet. Save on a paper’s page or in a list puts the paper here, with what you have read and your one-line notes. ' +
        'All of it stays on this device until you export it, or hand it on as a link.';
}
