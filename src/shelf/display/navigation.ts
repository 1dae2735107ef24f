import { addressOf } from '../../content/addresses.ts';
import { menuName } from '../../content/page.ts';
import { type MenuEntry, menuTarget } from '../../content/site/display.ts';
import { textLineOf } from '../../paper/text/render.ts';
import { withFormulas } from '../../paper/text/with-formulas.ts';
import { frame, timeline } from '../../words/words.ts';
import { facetPath } from '../facet/facet.ts';
import { facetIds, type Shelf } from '../shelf.ts';

/** A link of the navigation. */
export interface NavigationItem {
  name: string;
  /** Below the site's base; a web address where it leads away. */
  path: string;
  isOutside?: true;
}

/** The map of a shelf with fewer papers says nothing. */
const fewestMappedPapers = 12;

/** Whether pages lead to the map of a shelf. */
export function isMapped({ papers }: Pick<Shelf, 'papers'>): boolean {
  return papers.length >= fewestMappedPapers;
}

/** The page of all topics, the map, then every facet that divides the shelf and is not of the taxonomy. */
export function navigationOf({ facets, papers }: Pick<Shelf, 'facets' | 'papers'>): NavigationItem[] {
  const filled = facets.filter(({ divisions, isInMenu }) => divisions.length > 0 && isInMenu !== false);
  return [
    ...(filled.some(({ isTopic }) => isTopic) ? [{ name: frame.topics, path: addressOf('topics') }] : []),
    ...(isMapped({ papers }) ? [{ name: frame.map, path: addressOf('map') }] : []),
    ...filled
      .filter(({ isTopic }) => !isTopic)
      .map((facet) => ({ name: facet.plural, path: facetPath(facet) })),
  ];
}

/** The pages of the site that are in a menu only where a curator says so, by the names that are written there. */
const menuPlaces = {
  papers: { name: frame.allPapers, path: '/' },
  timeline: { name: timeline.title, path: addressOf('timeline') },
  search: { name: frame.search, path: addressOf('search') },
} satisfies Record<string, NavigationItem>;

const saved: NavigationItem = { name: frame.saved, path: addressOf('saved') };

type Menu = Pick<Shelf, 'site' | 'taxonomy' | 'facets' | 'papers' | 'pages'>;

/** The menu in the bar of every page: as a curator says, or else the navigation, own pages, and what is saved. */
export function menuOf(shelf: Menu): NavigationItem[] {
  const items = menuItems(shelf);
  return shelf.site.menu
    ? shelf.site.menu.flatMap((entry) => itemOf(entry, items) ?? [])
    : [...navigationOf(shelf), ...pageItems(shelf).map(([, item]) => item), saved];
}

/** The names that a menu can have, also those of facets that divide nothing as yet. */
export function menuNames(shelf: Menu): string[] {
  return [...new Set([...menuItems(shelf).keys(), ...facetIds(shelf).filter((id) => id !== 'has')])];
}

/** Every page that a menu can lead to, by the name that is written there; what has no page as yet has no item. */
function menuItems(shelf: Menu): Map<string, NavigationItem | undefined> {
  const linked = navigationOf(shelf);
  const at = (path: string) => linked.find((item) => item.path === path);
  return new Map<string, NavigationItem | undefined>([
    ...Object.entries(menuPlaces),
    ['topics', at(addressOf('topics'))],
    ['map', at(addressOf('map'))],
    ['saved', saved],
    ...shelf.facets.map((facet): [string, NavigationItem | undefined] => [
      facet.id,
      facet.divisions.length > 0 ? { name: facet.plural, path: facetPath(facet) } : undefined,
    ]),
    ...shelf.pages.map(({ id, title, menu }): [string, NavigationItem] => [
      id,
      { name: menuName({ title, menu }) ?? textLineOf(withFormulas(title)), path: `/${id}/` },
    ]),
  ]);
}

function pageItems({ pages }: Pick<Shelf, 'pages'>): [string, NavigationItem][] {
  return pages.flatMap((page) => {
    const name = menuName(page);
    return name === undefined ? [] : [[page.id, { name, path: `/${page.id}/` }]];
  });
}

function itemOf(
  entry: MenuEntry,
  items: ReadonlyMap<string, NavigationItem | undefined>,
): NavigationItem | undefined {
  const target = menuTarget(entry);
  const label = typeof entry === 'string' ? entry : entry.label;
  if ('address' in target) return { name: label, path: target.address, isOutside: true };
  const item = items.get(target.name);
  return item && typeof entry !== 'string' ? { ...item, name: label } : item;
}
