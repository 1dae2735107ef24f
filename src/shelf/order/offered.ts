import { type ListPage, maxPapersPerPage, pagesOf } from '../display/pagination.ts';
import { type Division, type Facet, facetPath } from '../facet/facet.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { Shelf } from '../shelf.ts';
import { isSmallShelf } from '../size.ts';
import { byText } from '../text-order.ts';
import { inOrder, type ListOrder, listOrders, tellsApart } from './list-order.ts';

/** A list and the order in which its own address has it. */
export interface OrderedList {
  /** The path of its first page, below the site's base. */
  path: string;
  /** In the order of the shelf. */
  papers: Division['papers'];
  order: ListOrder;
}

/** A shorter list is seen at a glance, and has its own order alone. */
const minPapers = 8;

/** On a large shelf another order shows the first papers alone, of the largest lists, on so many pages a paper of the shelf. */
const maxPapersOfLargeShelf = 500;
const maxPagesPerPaper = 0.05;

/** The order of the shelf: as its papers were listed, or the newest first where none was. */
export function shelfOrder({ papers, listings }: Pick<Shelf, 'papers' | 'listings'>): ListOrder {
  const isListed =
    listings.some((listing) => listing.papers.length > 0) || papers.some(({ listed }) => listed);
  return isListed ? 'listed' : 'newest';
}

/** The orders in which a list can be read: its own, then the others. */
export function ordersOf(shelf: Shelf, list: OrderedList): ListOrder[] {
  const { path, order } = list;
  const hasOthers = path === '/' || dividedLists(shelf).has(path);
  return [order, ...(hasOthers ? othersOf(shelf, list) : [])];
}

/** The address of a list in one of its orders, below the site's base. */
export function orderPath(
  { path, order: own }: Pick<OrderedList, 'path' | 'order'>,
  order: ListOrder,
): string {
  return order === own ? path : `${path}by/${order}/`;
}

/** The pages of a list in one of its orders. */
export function pagesInOrder(
  shelf: Shelf,
  list: OrderedList,
  order: ListOrder,
): ListPage<Division['papers'][number]>[] {
  const papers = inOrder(list.papers, order);
  const most = order === list.order ? papers.length : mostInOrder(shelf);
  return pagesOf(papers.slice(0, most), shelf.site['per-page']);
}

function othersOf(shelf: Shelf, { papers, order: own }: Omit<OrderedList, 'path'>): ListOrder[] {
  if (papers.length < minPapers) return [];
  const isCut = papers.length > mostInOrder(shelf);
  const usual = shelfOrder(shelf);
  return listOrders.filter(
    (order) =>
      order !== own &&
      (order !== 'listed' || usual === 'listed') &&
      (order !== 'title' || !isCut) &&
      tellsApart(order, papers),
  );
}

function mostInOrder({ papers }: Pick<Shelf, 'papers'>): number {
  return isSmallShelf(papers.length) ? papers.length : maxPapersOfLargeShelf;
}

/** The paths of the divisions that can be read in other orders: on a large shelf those with the most papers. */
const dividedLists = oncePerObject((shelf: Shelf): ReadonlySet<string> => {
  const lists = shelf.facets
    .flatMap((facet) => facet.divisions.map(({ id, papers }) => ({ path: facetPath(facet, { id }), papers })))
    .filter(({ papers }) => papers.length >= minPapers)
    .sort((a, b) => b.papers.length - a.papers.length || byText(a.path, b.path));
  const perPage = shelf.site['per-page'] ?? maxPapersPerPage;
  const order = shelfOrder(shelf);
  let left = isSmallShelf(shelf.papers.length)
    ? Number.POSITIVE_INFINITY
    : shelf.papers.length * maxPagesPerPaper;
  const chosen = new Set<string>();
  for (const { path, papers } of lists) {
    const pages = Math.ceil(Math.min(papers.length, maxPapersOfLargeShelf) / perPage);
    left -= pages * othersOf(shelf, { papers, order }).length;
    if (left < 0) break;
    chosen.add(path);
  }
  return chosen;
});

/** The list of a division. */
export function listOfDivision(shelf: Shelf, facet: Pick<Facet, 'id'>, division: Division): OrderedList {
  return { path: facetPath(facet, division), papers: division.papers, order: shelfOrder(shelf) };
}
