import { placeOf } from '../../content/addresses.ts';
import { percentDecoded } from '../../paper/percent-decoded.ts';
import type { Shelf } from '../shelf.ts';

/** Where a link of a curator's leads. */
export type LinkTarget =
  | { kind: 'outside'; address: string }
  /** A path below the site's base, with what stands behind it. */
  | { kind: 'site'; path: string; behind: string }
  /** A heading of the same page. */
  | { kind: 'heading'; id: string };

/**
 * Where a link leads, on an own page or in the notes on `paper`. Relative addresses are those of the files in the
 * content folder, as a repository shows them (`team.mdx`, `../papers/x.mdx`), or in notes from the paper's address
 * on; one that begins with a slash is an address of the site.
 */
export function linkTarget(address: string, paper?: string): LinkTarget {
  if (address.startsWith('#')) return { kind: 'heading', id: percentDecoded(address.slice(1)) };
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return { kind: 'outside', address };
  const isFile = /\.mdx(?:[?#]|$)/.test(address);
  const from = paper === undefined ? '/pages/' : isFile ? '/papers/' : `/papers/${paper}/`;
  const { pathname, search, hash } = new URL(address, `https://site.example${from}`);
  const path = percentDecoded(pathname)
    .replace(/^\/pages\//, '/')
    .replace(/(?:\/index)?\.(?:mdx|html)$/, '/');
  const isWhole = path.endsWith('/') || placeOf(path.slice(1))?.kind === 'file';
  return { kind: 'site', path: isWhole ? path : `${path}/`, behind: `${search}${hash}` };
}

/**
 * The path of a picture below the site's base: relative addresses are those of files in `content/pages/`, or in the
 * notes on `paper` of the site.
 */
export function picturePath(address: string, paper?: string): string {
  const { pathname } = new URL(
    address,
    `https://site.example${paper === undefined ? '/pages/' : '/papers/'}`,
  );
  return pathname.startsWith('/pages/') ? `/pictures/${pathname.slice('/pages/'.length)}` : pathname;
}

/** Whether the site has something at a path that `linkTarget` gives. */
export function isOnSite(shelf: Shelf, path: string): boolean {
  const [first = '', second, ...rest] = path.split('/').filter((part) => part !== '');
  const facet = shelf.facets.find(({ id, divisions }) => id === first && divisions.length > 0);
  if (facet)
    return second === undefined || (rest.length === 0 && facet.divisions.some(({ id }) => id === second));
  if (first === '' || shelf.pages.some(({ id }) => id === first)) return second === undefined;
  if (first === 'papers') {
    const id = [second, ...rest].join('/');
    return shelf.byId.has(id) || shelf.removed.has(id) || shelf.aliases.has(id);
  }
  if (first === 'pictures') return shelf.pictures.has([second, ...rest].join('/'));
  const place = placeOf(first);
  if (!place || place.kind === 'facet') return false;
  return place.kind === 'folder' ? second !== undefined : second === undefined;
}
