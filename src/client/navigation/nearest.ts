import { nearestPapers, paperAtAlias } from '../../shelf/lookup/nearest-names.ts';
import type { PaperName } from '../../shelf/lookup/paper-names.ts';
import { decoded } from '../dom/address.ts';
import { linkItem } from '../dom/element.ts';

/**
 * On the page for addresses that don't exist: goes on to the paper where the address is an alias,
 * otherwise lists the papers whose names are most like it.
 */
export async function offerNearest(document: Document, location: Location): Promise<void> {
  const block = document.querySelector<HTMLElement>('[data-nearest]');
  const list = block?.querySelector('[data-nearest-list]');
  if (!block || !list) return;
  const base = block.dataset['base'] ?? '/';
  const wanted = decoded(location.pathname.slice(base.length));
  const answer = await fetch(`${base}names.json`);
  if (!answer.ok) return;
  const names: PaperName[] = await answer.json();
  const target = paperAtAlias(names, wanted);
  if (target) {
    location.replace(`${base}papers/${target}/${location.search}${location.hash}`);
    return;
  }
  const nearest = nearestPapers(names, wanted);
  list.replaceChildren(...nearest.map(([id, title]) => linkItem(document, `${base}papers/${id}/`, title)));
  block.hidden = nearest.length === 0;
}
