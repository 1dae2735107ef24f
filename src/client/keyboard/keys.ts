import { announce } from '../dom/announce.ts';
import { copiedElement } from '../dom/clipboard.ts';
import { element } from '../dom/element.ts';
import { paperLinks } from '../navigation/trail.ts';

/** `g` waits so long for the key after it, in milliseconds. */
const patience = 1500;

/** What a paper's link stands in. */
const item = '[data-paper], li';

let isGoing = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Does what a key of a single character stands for on this page. `base` ends with a slash. */
export function press(document: Document, base: string, key: string): void {
  if (isGoing) {
    isGoing = false;
    clearTimeout(waiting);
    const place = { h: base, s: `${base}saved/` }[key];
    // The way must be one that the page itself shows.
    if (place) document.querySelector<HTMLElement>(`a[href="${place}"]`)?.click();
    return;
  }
  const acts = document.querySelector('.paper') ? onPaper : inList;
  acts[key]?.(document, base);
}

type Acts = Readonly<Record<string, (document: Document, base: string) => void>>;

const anywhere: Acts = {
  '?': async (document) => (await import('./help.ts')).showHelp(document),
  g: () => {
    isGoing = true;
    waiting = setTimeout(() => {
      isGoing = false;
    }, patience);
  },
  o: (document) => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.matches('main a')) activeElement.click();
  },
};

const onPaper: Acts = {
  ...anywhere,
  j: (document) => follow(document, '.neighbours [rel=next]', 'This is the last paper of the list.'),
  k: (document) => follow(document, '.neighbours [rel=prev]', 'This is the first paper of the list.'),
  u: (document) => document.querySelector<HTMLElement>('.trail a')?.click(),
  s: (document) => document.querySelector<HTMLElement>('[data-mark="save"]')?.click(),
  c: cite,
};

const inList: Acts = {
  ...anywhere,
  j: (document, base) => move(document, base, 1),
  k: (document, base) => move(document, base, -1),
  s: (document, base) =>
    current(document, base)?.closest(item)?.querySelector<HTMLElement>('[data-mark="save"]')?.click(),
  c: (document, base) => {
    const link = current(document, base);
    if (!link) return;
    // The list must stay as it is while the click is looked at.
    const copy = element(document, 'a');
    copy.setAttribute('href', `${link.getAttribute('href')}#cite`);
    link.after(copy);
    copy.click();
    copy.remove();
  },
};

function follow(document: Document, selector: string, otherwise: string): void {
  const link = document.querySelector<HTMLElement>(selector);
  if (link) link.click();
  else void announce(document, otherwise);
}

/** The links to papers that a list shows, from top to bottom. */
function links(document: Document, base: string): HTMLAnchorElement[] {
  const all = document.querySelectorAll<HTMLAnchorElement>(`main ${paperLinks(base)}`);
  return [...all].filter((link) => link.checkVisibility());
}

/** The paper whose entry has the focus. */
function current(document: Document, base: string): HTMLAnchorElement | undefined {
  return links(document, base).find((link) => (link.closest(item) ?? link).contains(document.activeElement));
}

/** Moves the focus to the next or previous paper; without one, to the first that the window shows. */
function move(document: Document, base: string, step: 1 | -1): void {
  const all = links(document, base);
  const at = current(document, base);
  const shown = all.find((link) => link.getBoundingClientRect().top >= 0);
  const to = at ? all[all.indexOf(at) + step] : (shown ?? all.at(-1));
  if (to) {
    to.focus({ preventScroll: true });
    (to.closest(item) ?? to).scrollIntoView({ block: 'nearest' });
    return;
  }
  const onward = step > 0 ? '[data-more]:not([hidden]), .pages [rel=next]' : '.pages [rel=prev]';
  document.querySelector<HTMLElement>(onward)?.focus();
}

/** Shows the citation of the paper's page and copies its BibTeX. */
async function cite(document: Document): Promise<void> {
  const source = document.querySelector<HTMLElement>('#bibtex');
  const choice = document.querySelector<HTMLInputElement>('[name="cite"][value="bibtex"]');
  if (!source || !choice) return;
  choice.checked = true;
  document.querySelector('#cite')?.scrollIntoView();
  source.focus({ preventScroll: true });
  const isCopied = await copiedElement(source);
  await announce(document, isCopied ? 'BibTeX copied' : 'BibTeX selected: copy it with the keyboard');
}
