import type { Home } from '../../content/site/display.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { ListOrder } from '../order/list-order.ts';
import { listInOrders, type OrderedList, shelfOrder } from '../order/offered.ts';
import { trendingSignal } from '../order/trending.ts';
import type { Shelf } from '../shelf.ts';

/** What brings the first papers to a shelf, as its curator types it. */
export const firstImport = 'npx offprint import papers.bib';

/** What the home page begins with; a shelf without counts has no trending papers, and one without topics no topics. */
export function homeOf({ site, papers, facets }: Pick<Shelf, 'site' | 'papers' | 'facets'>): Home {
  const home = site.home ?? 'listing';
  if (home === 'trending' && trendingSignal(papers) === undefined) return 'newest';
  if (home === 'topics' && !facets.some(({ isTopic, divisions }) => isTopic && divisions.length > 0))
    return 'newest';
  return home;
}

/** The list of the home page: all papers in the order of the shelf, the newest first, or the trending ones first. */
export const homeList = oncePerObject(
  (shelf: Shelf): OrderedList =>
    listInOrders(shelf, '/', shelf.papers, homeOrders[homeOf(shelf)] ?? shelfOrder(shelf)),
);

const homeOrders: Partial<Record<Home, ListOrder>> = {
  newest: 'newest',
  trending: 'trending',
  topics: 'newest',
};
