/** One page of a list. */
export interface ListPage<T> {
  items: readonly T[];
  /** From 1. */
  number: number;
  /** The number of pages. */
  of: number;
  /** The position of the first item in the whole list, from 1. */
  first: number;
  /** The number of items in the whole list. */
  total: number;
}

/** A page lists at most this many papers. */
export const maxPapersPerPage = 100;

/** The list divided into pages; an empty list is one empty page. */
export function pagesOf<T>(items: readonly T[], size = maxPapersPerPage): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
    first: index * size + 1,
    total: items.length,
  }));
}

/** The address of page `number` of the list at `path`, which ends with a slash. */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}page/${number}/`;
}
