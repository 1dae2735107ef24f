/** A kind of page and the address of one that stands for it. */
export interface Template {
  name: string;
  /** From the site's root, without a slash in front: `''`, `papers/react/`, `404.html`. */
  path: string;
}

/** A page as it lies on the disk, addressed as a template is, and how long its HTML is. */
export interface PageFile {
  path: string;
  bytes: number;
}

/**
 * The templates among the pages of a site of ours, redirects left out before: of pages that are made
 * alike, the longest stands for all, so that a bar that is cleared is cleared by each; of papers also
 * the one in the middle, which is what a reader meets. Pages at the top have their folder's name.
 */
export function templatesOf(pages: readonly PageFile[]): Template[] {
  const parents = new Set(pages.map(({ path }) => parentOf(path)));
  const kinds = new Map<string, PageFile[]>();
  for (const page of pages) {
    const kind = kindOf(page.path, parents);
    kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
  }
  return [...kinds]
    .flatMap(([name, alike]) => {
      const longest = alike.toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
      const at = (index: number) => longest[index]?.path ?? '';
      if (name === 'search')
        return [
          { name, path: at(0) },
          { name: 'search, answered', path: `${at(0)}?q=robot` },
        ];
      if (name !== 'paper' || longest.length < 3) return [{ name, path: at(0) }];
      return [
        { name, path: at(Math.floor(longest.length / 2)) },
        { name: 'paper, the longest', path: at(0) },
      ];
    })
    .sort((a, b) => rankOf(a.name) - rankOf(b.name) || (a.name < b.name ? -1 : 1));
}

/** One page of each shape among the links of a foreign front page: the front page and at most `most` more. */
export function sampleOf(links: readonly string[], most: number): Template[] {
  const shapes = new Map<string, string>();
  for (const link of links) {
    const [first = '', ...rest] = link.split('/').filter(Boolean);
    const shape = `${first} ${rest.length > 0}`;
    if (first && !shapes.has(shape)) shapes.set(shape, link);
  }
  return ['', ...[...shapes.values()].slice(0, most)].map(templateAt);
}

/** A page that was named by hand, or is a stranger's: it is called as it is addressed. */
export function templateAt(path: string): Template {
  const inside = path.replace(/^\/+/, '');
  return { name: inside === '' ? 'home' : inside, path: inside };
}

const order = [
  'home',
  'second page',
  'paper',
  'paper, the longest',
  'facet index',
  'facet page',
  'facet page, continued',
];
const last = ['search', 'search, answered', 'offline', 'not found'];

function rankOf(name: string): number {
  if (order.includes(name)) return order.indexOf(name);
  return order.length + 1 + last.indexOf(name);
}

const periods = new Set(['day', 'week', 'month']);

function kindOf(path: string, parents: ReadonlySet<string>): string {
  const [first, second, third] = path.split('/').filter(Boolean);
  if (first === undefined) return 'home';
  if (first === '404.html') return 'not found';
  if (second === undefined) return parents.has(path) && !periods.has(first) ? 'facet index' : first;
  if (first === 'page') return 'second page';
  if (first === 'papers') return 'paper';
  if (periods.has(first)) return `one ${first}`;
  return third === undefined ? 'facet page' : 'facet page, continued';
}

/** `venue/iclr-2025/` lies in `venue/`; the front page and what lies beside it are in none. */
function parentOf(path: string): string {
  return path.replace(/[^/]+\/?$/, '');
}
