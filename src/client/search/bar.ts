import { deviceStorage } from '../dom/storage.ts';
import { searchClient } from './client.ts';
import { startCombobox } from './combobox.ts';
import { recentSearches } from './recent.ts';

/**
 * Gives the search field of any page its suggestions. `base` ends with a slash; `isClicked` is whether
 * the field was clicked before this came.
 */
export function startSearchBar(
  document: Document,
  form: HTMLFormElement,
  base: string,
  isClicked: boolean,
): void {
  const client = searchClient(base);
  startCombobox(document, form, {
    base,
    isClicked,
    recent: recentSearches(deviceStorage(), base),
    suggestionsFor: client.suggestions,
    search: (query) => location.assign(`${base}search/?${new URLSearchParams({ q: query })}`),
  });
}
