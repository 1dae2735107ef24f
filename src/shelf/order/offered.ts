import { type ListPage, maxPapersPerPage, pagePath, pagesOf } from '../display/pagination.ts';
import { type Division, type Facet, facetPath } from '../facet/facet.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { Shelf } from '../shelf.ts';
import { isSmallShelf } from '../size.ts';
import { byText } from '../text-order.ts';
import { inOrder, type ListOrder, listOrders, tellsApart } from './list-order.ts';

/** A list and the orders in which it can be read. */
export interface OrderedList {
  /** The path of its first page, below the site's base. */
  path: string;
  /** In the order of the shelf. */
  papers: Division['papers'];
  /** That in which its own address has it, then the others. */
  orders: readonly [own: ListOrder, ...others: ListOrder[]];
}

/** A page of a list in one of its orders. */
export interface OrderedPage {
  order: ListOrder;
  page: ListPage<Division['papers'][number]>;
  /** Below the site's base. */
  path: string;
}

/** A shorter list is seen at a glance, and has its own order alone. */
const minPapers = 8;

/** On a large shelf another order shows the first papers alone, of the largest lists, on so many pages a paper of the shelf. */
const maxPapersOfLargeShelf = 500;
const maxPagesPerPaper = 0.05;

/** The order of the shelf: as its papers were listed, or the newest first where none was. */
export function shelfOrder(shelf: Shelf): ListOrder {
  return orderOn(shelf).order;
}

const orderOn = oncePerObject(({ papers, listings }: Shelf): { order: ListOrder } => {
  const isListed =
    listings.some((listing) => listing.papers.length > 0) || papers.some(({ listed }) => listed);
  return { order: isListed ? 'listed' : 'newest' };
});

/** A list in its own order and, but for a short one, in the others that tell its papers apart. */
export function listInOrders(
  shelf: Shelf,
  path: string,
  papers: OrderedList['papers'],
  own: ListOrder,
): OrderedList {
  const others = listOrders.filter(
    (order) =>
      order !== own &&
      (order !== 'listed' || shelfOrder(shelf) === 'listed') &&
      (order !== 'title' || papers.length <= mostInOrder(shelf)) &&
      tellsApart(order, papers),
  );
  return { path, papers, orders: [own, ...(papers.length < minPapers ? [] : others)] };
}

/** The list of a division. */
export function listOfDivision(shelf: Shelf, facet: Pick<Facet, 'id'>, division: Division): OrderedList {
  const path = facetPath(facet, division);
  return largestLists(shelf).get(path) ?? listInOrder(shelf, path, division.papers);
}

/** A list in the order of the shelf alone. */
export function listInOrder(shelf: Shelf, path: string, papers: OrderedList['papers']): OrderedList {
  return { path, papers, orders: [shelfOrder(shelf)] };
}

/** The address of a list in one of its orders, below the site's base. */
export function orderPath({ path, orders: [own] }: OrderedList, order: ListOrder): string {
  return order === own ? path : `${path}by/${order}/`;
}

/** The pages of a list in one of its orders. */
export function pagesInOrder(shelf: Shelf, list: OrderedList, order: ListOrder): OrderedPage['page'][] {
  const papers = inOrder(list.papers, order);
  const most = order === list.orders[0] ? papers.length : mostInOrder(shelf);
  return pagesOf(papers.slice(0, most), shelf.site['per-page']);
}

/** The pages of a list in all its orders. */
export function orderedPages(shelf: Shelf, list: OrderedList): OrderedPage[] {
  return list.orders.flatMap((order) =>
    pagesInOrder(shelf, list, order).map((page) => ({
      order,
      page,
      path: pagePath(orderPath(list, order), page.number),
    })),
  );
}

function mostInOrder({ papers }: Pick<Shelf, 'papers'>): number {
  return isSmallShelf(papers.length) ? papers.length : maxPapersOfLargeShelf;
}

/** The lists of the divisions that can be read in other orders, by their paths: on a large shelf those with the most papers. */
const largestLists = oncePerObject((shelf: Shelf): ReadonlyMap<string, OrderedList> => {
  const divisions = shelf.facets
    .flatMap((facet) => facet.divisions.map((division) => ({ path: facetPath(facet, division), division })))
    .filter(({ division }) => division.papers.length >= minPapers)
    .sort((a, b) => b.division.papers.length - a.division.papers.length || byText(a.path, b.path));
  const perPage = shelf.site['per-page'] ?? maxPapersPerPage;
  let left = isSmallShelf(shelf.papers.length)
    ? Number.POSITIVE_INFINITY
    : shelf.papers.length * maxPagesPerPaper;
  const lists = new Map<string, OrderedList>();
  for (const { path, division } of divisions) {
    const list = listInOrders(shelf, path, division.papers, shelfOrder(shelf));
    const pages = Math.ceil(Math.min(division.papers.length, mostInOrder(shelf)) / perPage);
    left -= pages * (list.orders.length - 1);
    if (left < 0) break;
    lists.set(path, list);
  }
  return lists;
});
