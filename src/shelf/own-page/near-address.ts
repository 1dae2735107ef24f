import { places } from '../../content/addresses.ts';
import { nearName } from '../../paper/near-name.ts';
import type { Shelf } from '../shelf.ts';

/** What begins with the name of a host. */
const host = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|io|info)$)/i;

/** Whether an address begins with the name of a host, and has to begin with https:// before it. */
export const isHost = (address: string) => host.test(address) && !/\.(?:mdx?|html?|pdf)$/i.test(address);

/** What to do about a link that leads to no page of the site: what was meant, where that can be seen, or else `otherwise`. */
export function linkRemedy(address: string, path: string, shelf: Shelf, otherwise: string): string {
  if (/[“”„‘’]/.test(address)) return 'write " around the address';
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return `write mailto:${address}`;
  if (isHost(address)) return `write https://${address}`;
  const near = nearPath(path, shelf);
  return near === undefined ? otherwise : `did you mean ${near}?`;
}

/** What to do about a picture that isn't there. */
export function pictureRemedy(
  path: string,
  { pictures }: Pick<Shelf, 'pictures'>,
  otherwise: string,
): string {
  const name = path.replace(/^\/(?:pictures\/)?/, '');
  const near = pictures.has(name) ? name : nearName(name, [...pictures.keys()]);
  return near === undefined ? otherwise : `did you mean /pictures/${near}?`;
}

/** The path on the site that a path is a misspelling of; `undefined` where none is near. */
function nearPath(path: string, { pages, facets, byId }: Shelf): string | undefined {
  const [first = '', second] = path
    .replace(/\.(?:md|html?)\/?$/i, '')
    .split('/')
    .filter((part) => part !== '');
  const divided = facets.filter(({ divisions }) => divisions.length > 0);
  const own = Object.entries<{ kind: string; isInternal?: true }>(places).flatMap(
    ([name, { kind, isInternal }]) => (!isInternal && kind === 'page' ? [name] : []),
  );
  const firsts = [...pages.map(({ id }) => id), ...divided.map(({ id }) => id), ...own, 'papers'];
  const found = firsts.includes(first) ? first : nearName(first, firsts);
  if (found === undefined) return second === undefined && byId.has(first) ? `/papers/${first}/` : undefined;
  if (second === undefined) return found === 'papers' ? undefined : `/${found}/`;
  const seconds =
    found === 'papers'
      ? [...byId.keys()]
      : (divided.find(({ id }) => id === found)?.divisions.map(({ id }) => id) ?? []);
  const near = seconds.includes(second) ? second : nearName(second, seconds);
  return near === undefined ? undefined : `/${found}/${near}/`;
}
