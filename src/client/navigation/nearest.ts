import { percentDecoded } from '../../paper/percent-decoded.ts';
import { nearestPapers, paperAtAlias } from '../../shelf/lookup/nearest-names.ts';
import { linkItem } from '../dom/element.ts';
import { paperNames } from '../paper/names.ts';

/**
 * On the page for addresses that don't exist: goes to the paper of which the address is an alias, otherwise
 * lists the papers with the most similar names.
 */
export async function offerNearest(): Promise<void> {
  const block = document.querySelector<HTMLElement>('[data-nearest]');
  const list = block?.querySelector('[data-nearest-list]');
  if (!block || !list) return;
  const base = block.dataset['base'] ?? '/';
  const path = percentDecoded(location.pathname.slice(base.length));
  const names = await paperNames(base).catch(() => []);
  const target = paperAtAlias(names, path);
  if (target) {
    location.replace(`${base}papers/${target}/${location.search}${location.hash}`);
    return;
  }
  const nearest = nearestPapers(names, path);
  list.replaceChildren(...nearest.map(([id, title]) => linkItem(`${base}papers/${id}/`, title)));
  block.hidden = nearest.length === 0;
}
