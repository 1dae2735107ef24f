import { keyed } from '../../words/words.ts';
import { announce } from '../dom/announce.ts';
import { copiedText } from '../dom/clipboard.ts';
import { element } from '../dom/element.ts';
import { paperLinks } from '../navigation/trail.ts';
import { paperDataIn } from '../paper/reader.ts';

/** How long `g` waits for the key that follows it. */
const waitMs = 1500;

/** Selects the entry that a paper's link stands in. */
const entry = '[data-paper], li';

let isGoing = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Does what a key of a single character stands for on this page. `base` ends with a slash. */
export function pressKey(base: string, key: string): void {
  if (isGoing) {
    isGoing = false;
    clearTimeout(waiting);
    const address = { h: base, s: `${base}saved/` }[key];
    // Only where the page itself has this link.
    if (address) click(`a[href="${address}"]`);
    return;
  }
  const actions = document.querySelector('[data-record]') ? onPaper : inList;
  actions[key]?.(base);
}

type Actions = Readonly<Record<string, (base: string) => void>>;

const anywhere: Actions = {
  '?': async () => (await import('./help.ts')).showHelp(),
  g: () => {
    isGoing = true;
    waiting = setTimeout(() => {
      isGoing = false;
    }, waitMs);
  },
  o: () => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.matches('main a')) activeElement.click();
  },
};

const onPaper: Actions = {
  ...anywhere,
  j: () => click('[data-neighbours] [rel=next]') || announce(keyed.last),
  k: () => click('[data-neighbours] [rel=prev]') || announce(keyed.first),
  u: () => click('[data-trail] a'),
  s: () => click('[data-mark="save"]'),
  c: cite,
};

const inList: Actions = {
  ...anywhere,
  j: (base) => move(base, 1),
  k: (base) => move(base, -1),
  s: (base) => click('[data-mark="save"]', current(base)?.closest(entry)),
  c: (base) => {
    const link = current(base);
    if (!link) return;
    // The list must not change while the click is handled.
    const copy = element('a', { href: `${link.getAttribute('href')}#cite` });
    link.after(copy);
    copy.click();
    copy.remove();
  },
};

/** Clicks the first element that `selector` finds; false where there is none. */
function click(selector: string, root: ParentNode | null = document): boolean {
  const found = root?.querySelector<HTMLElement>(selector);
  found?.click();
  return Boolean(found);
}

/** The links to papers that a list shows, from top to bottom. */
function links(base: string): HTMLAnchorElement[] {
  const all = document.querySelectorAll<HTMLAnchorElement>(`main ${paperLinks(base)}`);
  return [...all].filter((link) => link.checkVisibility());
}

/** The link to the paper whose entry has the focus. */
function current(base: string): HTMLAnchorElement | undefined {
  return links(base).find((link) => (link.closest(entry) ?? link).contains(document.activeElement));
}

/** Moves the focus to the next or previous paper; without one, to the first that the window shows. */
function move(base: string, step: 1 | -1): void {
  const all = links(base);
  const at = current(base);
  const shown = all.find((link) => link.getBoundingClientRect().top >= 0);
  const to = at ? all[all.indexOf(at) + step] : (shown ?? all.at(-1));
  if (to) {
    to.focus({ preventScroll: true });
    (to.closest(entry) ?? to).scrollIntoView({ block: 'nearest' });
    return;
  }
  const onward = step > 0 ? '[data-more]:not([hidden]), [data-pages] [rel=next]' : '[data-pages] [rel=prev]';
  document.querySelector<HTMLElement>(onward)?.focus();
}

/** Shows the citation of the paper's page and copies its BibTeX. */
async function cite(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-way="bibtex"] pre');
  const choice = document.querySelector<HTMLInputElement>('[name="cite"][value="bibtex"]');
  if (!place || !choice) return;
  choice.checked = true;
  document.querySelector('#cite')?.scrollIntoView();
  place.focus({ preventScroll: true });
  const isCopied = await copiedText(paperDataIn(document)?.bibtex ?? '');
  if (!isCopied) getSelection()?.selectAllChildren(place);
  announce(isCopied ? keyed.copied : keyed.selected);
}
