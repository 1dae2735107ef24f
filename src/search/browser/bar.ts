import { searchClient } from './client.ts';
import { startCombobox } from './combobox.ts';
import { deviceStorage, recentSearches } from './recent.ts';

/** Gives the search field of any page its suggestions. `base` ends with a slash. */
export function startSearchBar(document: Document, form: HTMLFormElement, base: string): void {
  const client = searchClient(base);
  startCombobox(document, form, {
    base,
    recent: recentSearches(deviceStorage(), base),
    suggestionsFor: client.suggestions,
    search: (query) => location.assign(`${base}search/?${new URLSearchParams({ q: query })}`),
  });
}
