import { sortNamed, stateIn, toggled } from '../../search/query/state.ts';
import { deviceStorage } from '../dom/storage.ts';
import { startCombobox } from '../suggest/combobox.ts';
import { recentSearches } from '../suggest/recent.ts';
import { addressedSearch } from './address.ts';
import { searchClient } from './client.ts';
import { facetPanel } from './facet-panel.ts';
import { resultsStateIn } from './history-state.ts';
import { searchRun } from './run.ts';
import { typedQueries } from './typed-queries.ts';
import { placeIn, searchView } from './view.ts';

/** Runs the search of the page: the address, the field and the results always agree. */
export function startSearch(): void {
  const root = placeIn(document, '[data-search]');
  const form = placeIn<HTMLFormElement>(root, '[data-form]');
  const input = placeIn<HTMLInputElement>(form, 'input');
  const sort = placeIn<HTMLSelectElement>(root, '[data-sort]');
  const base = root.dataset['base'] ?? '/';
  const pageTitle = document.title;
  const client = searchClient(base);
  const recent = recentSearches(deviceStorage(), base);
  const address = addressedSearch(changed);
  const { state, follow } = address;
  const toggle = (facet: string, value: string) => follow(toggled(state(), facet, value), 'push');
  const view = searchView(root, base, (facet, value) => {
    toggle(facet, value);
    input.focus();
  });
  const panel = facetPanel(placeIn(root, '[data-facets]'), toggle, () => run.search());
  const run = searchRun(client, state, view, panel);
  const queries = typedQueries(form, input, (query, how) => follow({ ...state(), query }, how));

  function changed(): void {
    const { query, sort: order } = state();
    if (input.value.trim() !== query) input.value = query;
    sort.value = order;
    document.title = query === '' ? pageTitle : `${query} · ${pageTitle}`;
    void run.search();
  }

  placeIn(root, '[data-more]').addEventListener('click', run.more);
  sort.addEventListener('change', () => follow({ ...state(), sort: sortNamed(sort.value) }, 'push'));
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.closest('[data-results]')) recent.add(state().query);
    if (!link || link.pathname !== location.pathname || !link.search || isElsewhere(event)) return;
    event.preventDefault();
    queries.end();
    follow(stateIn(new URLSearchParams(link.search)), 'push');
  });
  addEventListener('pagehide', () => {
    history.replaceState({ ...resultsStateIn(history.state), top: Math.round(scrollY) }, '');
  });
  const suggestionsFor = async (text: string) =>
    (await client.suggestions(text)).filter(({ kind }) => kind !== 'paper');
  startCombobox(form, { base, recent, search: queries.follow, suggestionsFor });
  unfoldWhereWide(placeIn<HTMLDetailsElement>(root, '[data-filters]'));
  placeIn(root, '[data-scriptless]').hidden = true;
  // A reader may have typed before this script was loaded.
  const early = document.activeElement === input ? input.value.trim() : '';
  if (early !== '') queries.follow(early);
  else {
    changed();
    if (input.value === '') input.focus();
  }
}

/** Unfolds the filters where they stand beside the results; above the results they are folded. */
function unfoldWhereWide(filters: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 64rem)');
  const unfold = () => {
    filters.open = wide.matches;
  };
  wide.addEventListener('change', unfold);
  unfold();
}

/** Whether a click is to open something in another tab or window. */
function isElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
