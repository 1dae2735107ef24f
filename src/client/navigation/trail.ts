/** A list that a reader follows from paper to paper. */
export interface Trail {
  /** The address of the list, and the heading of its page. */
  from: string;
  name: string;
  /** How far below the top of the window the paper's link stood, in pixels. */
  top: number;
  /** Path and title of each paper. */
  papers: [path: string, title: string][];
  /** The addresses of the pages before and after it, where the list has pages. */
  before?: string | null | undefined;
  after?: string | null | undefined;
  /** The page whose link was followed, where it isn't the list. */
  via?: string;
}

/** The name under which the device stores the trail from the page of a link to the page it leads to. */
export const trailKey = 'offprint trail';

/** Selects the links to papers, not those to their sentences. `base` ends with a slash. */
export const paperLinks = (base: string) => `a[href^="${base}papers/"][href$="/"]:not(svg *)`;

/** The list within `root`, a part of the page at `from`; `base` ends with a slash. */
export function trailIn(document: Document, root: ParentNode, from: string, base: string, top = 0): Trail {
  const addressAt = (selector: string) => document.querySelector(selector)?.getAttribute('href');
  const links = root.querySelectorAll(paperLinks(base));
  return {
    from,
    name: document.querySelector('h1')?.textContent ?? '',
    top,
    papers: [...new Map([...links].map((link) => [link.getAttribute('href') ?? '', link.textContent]))],
    before: addressAt('[data-pages] [rel=prev]'),
    after: addressAt('[data-pages] [rel=next]'),
  };
}
