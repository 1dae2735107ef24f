import { deviceStorage } from '../dom/storage.ts';
import { searchClient } from '../search/client.ts';
import { startCombobox } from './combobox.ts';
import { recentSearches } from './recent.ts';

/**
 * Gives the search field of any page its suggestions. `base` ends with a slash; `isClicked` says whether the
 * field was clicked before this was loaded.
 */
export function startSearchBar(form: HTMLFormElement, base: string, isClicked: boolean): void {
  startCombobox(form, {
    base,
    isClicked,
    recent: recentSearches(deviceStorage(), base),
    suggestionsFor: searchClient(base).suggestions,
    search: (query) => location.assign(`${base}search/?${new URLSearchParams({ q: query })}`),
  });
}
