import type { SearchState } from '../../search/query/state.ts';
import type { Reply } from '../../search/show/engine.ts';
import { found } from '../../words/words.ts';
import { chosenElements } from './chosen.ts';
import { resultElement } from './result.ts';
import { alternativeElements, alternativesHeading, correctionElements, statusText } from './status.ts';

/** A search that takes longer says that it is at work, in milliseconds: a shorter word would only flicker. */
const silentFor = 300;

/** What the search page shows of a reply. */
export interface SearchView {
  /** How many results are drawn. */
  count(): number;
  draw(state: SearchState, reply: Reply): void;
  /** Adds results to those drawn, and moves the focus to the first of them. */
  drawMore(reply: Reply): void;
  setLoading(): void;
  /** Clears the results: nothing was asked for, or, with a message, the search failed. */
  clear(state: SearchState, error?: string): void;
}

/** The part of the page at `root` and `base` that shows results; `drop` is called to drop a chosen value. */
export function searchView(
  root: HTMLElement,
  base: string,
  drop: (facet: string, value: string) => void,
): SearchView {
  const results = placeIn(root, '[data-results]');
  const more = placeIn(root, '[data-more]');
  const parts = new Set(root.dataset['shows']?.split(' '));
  let saying: ReturnType<typeof setTimeout> | undefined;
  const resultElements = (reply: Reply) =>
    reply.results.map((result) => resultElement(result, base, (part) => parts.has(part)));

  function finish(name: 'idle' | 'ready' | 'error', query: string, total: string, said: string): void {
    say(total, said);
    root.dataset['query'] = query;
    root.dataset['state'] = name;
  }

  function say(total: string, said: string): void {
    clearTimeout(saying);
    placeIn(root, '[data-total]').textContent = total;
    placeIn(root, '[data-answer]').textContent = said;
  }

  return {
    count: () => results.children.length,
    draw(state, reply) {
      results.replaceChildren(...resultElements(reply));
      more.hidden = reply.total <= results.children.length;
      placeIn(root, '[data-chosen]').replaceChildren(...chosenElements(reply.facets, drop));
      placeIn(root, '[data-corrections]').replaceChildren(...correctionElements(reply, state));
      placeIn(root, '[data-ways-on]').replaceChildren(...alternativeElements(reply, state, base));
      const heading = placeIn(root, '[data-ways-on-head]');
      heading.hidden = reply.alternatives.length === 0;
      heading.textContent = alternativesHeading(reply);
      finish('ready', state.query, String(reply.total), statusText(reply));
    },
    drawMore(reply) {
      const next = resultElements(reply);
      results.append(...next);
      next[0]?.querySelector('a')?.focus();
      more.hidden = results.children.length >= reply.total;
    },
    setLoading() {
      root.dataset['state'] = 'loading';
      clearTimeout(saying);
      saying = setTimeout(() => say('', found.searching), silentFor);
    },
    clear({ query }, error) {
      results.replaceChildren();
      more.hidden = true;
      finish(error === undefined ? 'idle' : 'error', query, '', error ?? '');
    },
  };
}

/** A place of the page that a script draws into. */
export function placeIn<Found extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
}
