import { trail as words } from '../../words/words.ts';
import { deviceValue, setDeviceValue } from '../dom/device-value.ts';
import { element } from '../dom/element.ts';
import { returnKey, returnToPaper } from './return-to-paper.ts';
import { type Trail, trailIn, trailKey } from './trail.ts';
import {
  isTrail,
  positionIn,
  storedTrail,
  type TrailPaper,
  type TrailPosition,
  trailPaper,
  trailTitle,
} from './trail-position.ts';

/**
 * On a paper's page, lets the links to its neighbours lead through the list that the reader came from; on a
 * list, returns to the paper that the reader came from. The list is stored with the page in the history, so
 * that reloading, back and forward find it and the page's address stays as it is.
 */
export async function followTrail(base: string): Promise<void> {
  const nav = document.querySelector<HTMLElement>('[data-trail]');
  if (!nav) return returnToPaper();
  const known: unknown = history.state?.trail;
  const trail = isTrail(known)
    ? known
    : storedTrail(deviceValue(trailKey), document.referrer, location.pathname);
  if (!trail) return;
  const store = () => history.replaceState({ ...history.state, trail }, '');
  store();
  addEventListener('hashchange', store);
  const position = positionIn(trail, location.pathname);
  if (!position) return;
  drawPosition(nav, position, base);
  const [previous, next] = await Promise.all([
    position.previous ?? paperOfPage(trail.before, -1, base),
    position.next ?? paperOfPage(trail.after, 0, base),
  ]);
  drawNeighbours(previous, next);
}

/** The first (0) or last (-1) paper of another page of the list; undefined where that page can't be had. */
async function paperOfPage(
  address: string | null | undefined,
  at: 0 | -1,
  base: string,
): Promise<TrailPaper | undefined> {
  if (!address) return undefined;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const { href } = new URL(address, location.href);
    return trailPaper(trailIn(page, page.querySelector('main') ?? page, href, base), at);
  } catch {
    return undefined;
  }
}

function drawPosition(nav: HTMLElement, { trail, number, count }: TrailPosition, base: string): void {
  const list = nav.querySelector('a');
  if (!list) return;
  list.href = trail.from;
  list.textContent = trailTitle(trail, base);
  list.addEventListener('click', () =>
    setDeviceValue(returnKey, { to: trail.from, path: location.pathname, top: trail.top }),
  );
  list.after(element('span', 'trail-place', words.place(number, count)));
}

/** Lets previous and next, above and below the paper, lead to these two. */
function drawNeighbours(previous: TrailPaper | undefined, next: TrailPaper | undefined): void {
  for (const nav of document.querySelectorAll<HTMLElement>('[data-steps], [data-neighbours]')) {
    const isShort = 'steps' in nav.dataset;
    for (const link of nav.querySelectorAll('[rel]')) link.remove();
    if (previous) nav.prepend(neighbourLink('prev', previous, isShort));
    if (next) nav.append(neighbourLink('next', next, isShort));
    nav.ariaLabel = words.neighbours;
  }
}

function neighbourLink(
  rel: 'prev' | 'next',
  { path, title, trail }: TrailPaper,
  isShort: boolean,
): HTMLElement {
  const [label, toPaper, icon] =
    rel === 'prev' ? [words.previous, words.toPrevious, 'left'] : [words.next, words.toNext, 'right'];
  const link = isShort
    ? element(
        'a',
        { rel, href: path, title, className: `icon-arrow-${icon}` },
        element('span', 'visually-hidden', toPaper),
      )
    : element('a', { rel, href: path }, element('span', {}, label), ` ${title}`);
  for (const type of ['click', 'auxclick'])
    link.addEventListener(type, () =>
      setDeviceValue(trailKey, { ...trail, via: location.href } satisfies Trail),
    );
  return link;
}
