import { parametersOf, type SearchState, stateIn } from '../../search/query/state.ts';

/** The search that the page's address names. */
export interface AddressedSearch {
  state(): SearchState;
  /** Names another search in the address, as a new entry of the history or in place of the present one. */
  follow(state: SearchState, how: 'push' | 'replace'): void;
}

/** The search in the address of the page; `changed` is called when the address has another. */
export function addressedSearch(changed: () => void): AddressedSearch {
  const stateInAddress = () => stateIn(new URLSearchParams(location.search));
  let state = stateInAddress();
  addEventListener('popstate', () => {
    state = stateInAddress();
    changed();
  });
  return {
    state: () => state,
    follow(next, how) {
      state = next;
      const address = new URL(location.href);
      address.search = String(parametersOf(next));
      if (address.href !== location.href)
        history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
      changed();
    },
  };
}
