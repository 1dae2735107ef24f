import type { SearchState } from '../../search/query/state.ts';
import type { Engine, Reply } from '../../search/show/engine.ts';
import { found as words } from '../../words/words.ts';
import type { FacetPanel } from './facet-panel.ts';
import { resultsStateIn } from './history-state.ts';
import type { SearchView } from './view.ts';

/** How many results are drawn at first, each of which is a file to load, and with each further press. */
const batches = { first: 10, further: 20 };

/** Asks the search and draws its replies. */
export interface SearchRun {
  /** Searches for the present state; a reply to an earlier search is dropped. */
  search(): Promise<void>;
  /** Draws further results. */
  more(): Promise<void>;
}

/** The searches of a page for what `state` returns. */
export function searchRun(
  engine: Engine,
  state: () => SearchState,
  view: SearchView,
  panel: FacetPanel,
): SearchRun {
  let turn = 0;
  /** How far down the page was scrolled when the reader who comes back now left it. */
  let { top } = resultsStateIn(history.state);
  /** The number of results after which more are being fetched. */
  let fetchedAfter: number | undefined;

  function reply(asked: SearchState, from: number): Promise<Reply> {
    const count = from === 0 ? Math.max(batches.first, resultsStateIn(history.state).shown) : batches.further;
    return engine.reply({ ...asked, from, count, unfolded: panel.unfolded() });
  }

  return {
    async search() {
      const own = ++turn;
      const asked = state();
      if (asked.query === '' && asked.choices.size === 0) return view.clear(asked);
      view.setLoading();
      try {
        const found = await reply(asked, 0);
        if (own !== turn) return;
        view.draw(asked, found);
        panel.show(found.facets, found.uncounted);
        if (top > 0) scrollTo({ top, behavior: 'instant' });
        top = 0;
      } catch (cause) {
        if (own !== turn) return;
        view.clear(asked, words.failed);
        console.warn('The search could not be loaded.', cause);
      }
    },
    async more() {
      const own = turn;
      const from = view.count();
      if (from === fetchedAfter) return;
      fetchedAfter = from;
      const found = await reply(state(), from).finally(() => {
        fetchedAfter = undefined;
      });
      if (own !== turn) return;
      view.drawMore(found);
      history.replaceState({ shown: view.count() }, '');
    },
  };
}
