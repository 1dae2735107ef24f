import { deviceValue, setDeviceValue } from '../dom/device-value.ts';
import { element } from '../dom/element.ts';
import { handedTrail, isTrail, type ListPlace, nameOf, type PaperStep, placeIn } from './place.ts';
import { returnKey, returnToPaper } from './return.ts';
import { type Trail, trailIn, trailName } from './trail.ts';

/**
 * On a paper's page, leads through the list that the reader came from instead of through the shelf;
 * on a list, back to the paper that the reader came from. The list is kept with the page in the
 * history, so that reload, back and forward find it, and the page's address stays as it is.
 */
export async function walk(document: Document, base: string): Promise<void> {
  const nav = document.querySelector<HTMLElement>('.trail');
  if (!nav) return returnToPaper(document);
  const remembered: unknown = history.state?.trail;
  const trail = isTrail(remembered)
    ? remembered
    : handedTrail(deviceValue(trailName), document.referrer, location.pathname);
  if (!trail) return;
  const remember = () => history.replaceState({ ...history.state, trail }, '');
  remember();
  addEventListener('hashchange', remember);
  const place = placeIn(trail, location.pathname);
  if (!place) return;
  drawPlace(document, nav, place, base);
  const [previous, next] = await Promise.all([
    place.previous ?? stepInto(trail.before, -1, base),
    place.next ?? stepInto(trail.after, 0, base),
  ]);
  drawSteps(document, previous, next);
}

/** The paper at the edge of a further page of the list; nothing where that page can't be had. */
async function stepInto(
  address: string | null | undefined,
  at: 0 | -1,
  base: string,
): Promise<PaperStep | undefined> {
  if (!address) return undefined;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const trail = trailIn(
      page,
      page.querySelector('main') ?? page,
      new URL(address, location.href).href,
      base,
    );
    const paper = trail.papers.at(at);
    return paper && { path: paper[0], title: paper[1].trim(), trail };
  } catch {
    return undefined;
  }
}

function drawPlace(
  document: Document,
  nav: HTMLElement,
  { trail, number, of }: ListPlace,
  base: string,
): void {
  const list = nav.querySelector('a');
  if (!list) return;
  list.href = trail.from;
  list.textContent = nameOf(trail, base);
  list.addEventListener('click', () =>
    setDeviceValue(returnKey, { to: trail.from, path: location.pathname, top: trail.top }),
  );
  list.after(element(document, 'span', 'trail-place', `${number} of ${of}`));
}

/** Previous and next above and below the paper lead to these two. */
function drawSteps(document: Document, previous: PaperStep | undefined, next: PaperStep | undefined): void {
  for (const nav of document.querySelectorAll<HTMLElement>('.steps, .neighbours')) {
    for (const [rel, label, step] of [
      ['prev', 'Previous', previous],
      ['next', 'Next', next],
    ] as const) {
      const old = nav.querySelector(`[rel=${rel}]`);
      if (!step) {
        old?.remove();
        continue;
      }
      const link = element(document, 'a');
      link.rel = rel;
      link.href = step.path;
      if (nav.matches('.steps')) {
        link.title = step.title;
        link.className = rel === 'prev' ? 'icon-arrow-left' : 'icon-arrow-right';
        link.append(element(document, 'span', 'visually-hidden', `To the ${label.toLowerCase()} paper`));
      } else link.append(element(document, 'span', '', label), ` ${step.title}`);
      for (const type of ['click', 'auxclick'])
        link.addEventListener(type, () =>
          setDeviceValue(trailName, { ...step.trail, via: location.href } satisfies Trail),
        );
      if (old) old.replaceWith(link);
      else if (rel === 'prev') nav.prepend(link);
      else nav.append(link);
    }
    nav.ariaLabel = 'Neighbours in the list';
  }
}
