import { parametersOf, type SearchState, sortNamed, stateIn, toggled } from '../../search/query/state.ts';
import type { Reply } from '../../search/show/engine.ts';
import { deviceStorage } from '../dom/storage.ts';
import { chosenElements } from './chosen.ts';
import { searchClient } from './client.ts';
import { startCombobox } from './combobox.ts';
import { facetPanel } from './facet-panel.ts';
import { resultsStateIn } from './history-state.ts';
import { recentSearches } from './recent.ts';
import { resultElement } from './result.ts';
import {
  alternativeElements,
  alternativesHeading,
  correctionElements,
  loosenedElements,
  saidOf,
} from './status.ts';

/** How many results are drawn at first, each of which is a file to load, and with each further press. */
const batches = { first: 10, further: 20 };

/** How long typing has to rest before a search, in milliseconds. */
const rest = 120;

/** Runs the search of the page: the address, the field and the results say the same at any time. */
export function startSearch(document: Document): void {
  const root = element(document, '[data-search]');
  const form = element(root, '[data-form]') as HTMLFormElement;
  const input = element(form, 'input') as HTMLInputElement;
  const sort = element(root, '[data-sort]') as HTMLSelectElement;
  const filters = element(root, '[data-filters]') as HTMLDetailsElement;
  const results = element(root, '[data-results]');
  const more = element(root, '[data-more]') as HTMLButtonElement;
  const base = root.dataset['base'] ?? '/';
  const client = searchClient(base);
  const recent = recentSearches(deviceStorage(), base);
  const panel = facetPanel(
    document,
    element(root, '[data-facets]'),
    (facet, value) => follow(toggled(state, facet, value), 'push'),
    () => void search(),
  );
  const pageTitle = document.title;
  let state = stateInAddress();
  let asked = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** Whether the newest entry of the history is a query that is still being typed. */
  let isDraft = false;
  /** How far down the page was when a reader left it who comes back now. */
  let { top: left } = resultsStateIn(history.state);

  async function search(): Promise<void> {
    const turn = ++asked;
    const shown = state;
    sort.value = shown.sort;
    document.title = shown.query === '' ? pageTitle : `${shown.query} · ${pageTitle}`;
    if (shown.query === '' && shown.choices.size === 0) return rested();
    root.dataset['state'] = 'loading';
    try {
      const reply = await asking(shown, 0);
      if (turn === asked) draw(shown, reply);
    } catch (cause) {
      if (turn === asked) failed(shown, cause);
    }
  }

  function asking(shown: SearchState, from: number): Promise<Reply> {
    const count = from === 0 ? Math.max(batches.first, resultsStateIn(history.state).shown) : batches.further;
    return client.reply({ ...shown, from, count, unfolded: panel.unfolded() });
  }

  function draw(shown: SearchState, reply: Reply): void {
    results.replaceChildren(...drawn(reply));
    more.hidden = reply.total <= results.children.length;
    panel.show(reply.facets, reply.uncounted);
    element(root, '[data-chosen]').replaceChildren(...chosenElements(document, reply.facets, drop));
    element(root, '[data-corrections]').replaceChildren(
      ...correctionElements(document, reply, shown),
      ...loosenedElements(document, reply),
    );
    element(root, '[data-ways-on]').replaceChildren(...alternativeElements(document, reply, shown, base));
    const head = element(root, '[data-ways-on-head]');
    head.hidden = reply.alternatives.length === 0;
    head.textContent = alternativesHeading(reply);
    finish('ready', shown, String(reply.total), saidOf(reply));
    if (left > 0) scrollTo({ top: left, behavior: 'instant' });
    left = 0;
  }

  function failed(shown: SearchState, cause: unknown): void {
    results.replaceChildren();
    more.hidden = true;
    const remedy = import.meta.env.DEV
      ? 'The search is made by a build: npm start makes one and serves it.'
      : 'The search could not be loaded. Reload the page to try again.';
    finish('error', shown, '', remedy);
    console.warn('The search could not be loaded.', cause);
  }

  function rested(): void {
    results.replaceChildren();
    more.hidden = true;
    finish('idle', state, '', '');
  }

  function finish(name: 'idle' | 'ready' | 'error', shown: SearchState, total: string, said: string): void {
    element(root, '[data-total]').textContent = total;
    element(root, '[data-answer]').textContent = said;
    root.dataset['query'] = shown.query;
    root.dataset['state'] = name;
  }

  function drawn(reply: Reply): HTMLLIElement[] {
    return reply.results.map((result) => resultElement(document, result, base));
  }

  function drop(facet: string, value: string): void {
    follow(toggled(state, facet, value), 'push');
    input.focus();
  }

  let drawnTo = -1;
  more.addEventListener('click', async () => {
    const turn = asked;
    const count = results.children.length;
    // A second press while the answer is on its way asks for nothing more.
    if (count === drawnTo) return;
    drawnTo = count;
    const reply = await asking(state, count).finally(() => {
      drawnTo = -1;
    });
    if (turn !== asked) return;
    const next = drawn(reply);
    results.append(...next);
    history.replaceState({ shown: results.children.length }, '');
    next[0]?.querySelector('a')?.focus();
    more.hidden = results.children.length >= reply.total;
  });

  function follow(next: SearchState, how: 'push' | 'replace'): void {
    state = next;
    const address = new URL(location.href);
    address.search = String(parametersOf(next));
    if (address.href !== location.href)
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    if (input.value.trim() !== next.query) input.value = next.query;
    void search();
  }

  function followQuery(query: string): void {
    clearTimeout(typing);
    follow({ ...state, query }, isDraft ? 'replace' : 'push');
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    followQuery(input.value.trim());
    isDraft = false;
  });
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      followQuery(input.value.trim());
      isDraft = true;
    }, rest);
  });
  sort.addEventListener('change', () => follow({ ...state, sort: sortNamed(sort.value) }, 'push'));
  results.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) recent.add(state.query);
  });
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : undefined;
    if (!link || link.pathname !== location.pathname || !link.search || isElsewhere(event)) return;
    event.preventDefault();
    isDraft = false;
    follow(stateIn(new URLSearchParams(link.search)), 'push');
  });
  addEventListener('popstate', () => {
    isDraft = false;
    state = stateInAddress();
    input.value = state.query;
    void search();
  });
  addEventListener('pagehide', () => {
    history.replaceState({ ...resultsStateIn(history.state), top: Math.round(scrollY) }, '');
  });
  startCombobox(document, form, {
    base,
    recent,
    search: followQuery,
    suggestionsFor: async (text) => (await client.suggestions(text)).filter(({ kind }) => kind !== 'paper'),
  });
  unfoldWhereWide(filters);
  element(root, '[data-scriptless]').hidden = true;
  const early = document.activeElement === input ? input.value.trim() : '';
  if (early !== '') {
    followQuery(early);
    return;
  }
  input.value = state.query;
  if (input.value === '') input.focus();
  void search();
}

function stateInAddress(): SearchState {
  return stateIn(new URLSearchParams(location.search));
}

/** Beside the results the filters are always to be seen; above them they are folded. */
function unfoldWhereWide(filters: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 64rem)');
  const follow = () => {
    filters.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
}

/** Whether a click is meant to open something in another tab or window. */
function isElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

function element(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
}
