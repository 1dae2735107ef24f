import { deviceValue, setDeviceValue } from '../dom/device-value.ts';
import { isForPage } from '../dom/plain-key.ts';
import { trailIn, trailName } from './trail.ts';
import { type Visit, visitAt } from './visit.ts';

const more = () => import('./deferred.ts');

/**
 * Keys, the list that the reader came from, and what is new since the last visit, on any page. All
 * but the watching is loaded when it is needed. `base` ends with a slash.
 */
export function startNavigation(document: Document, base: string): void {
  const press = async (key: string) => (await more()).press(document, base, key);
  document.addEventListener('keydown', (event) => {
    if (/^[?cghjkosu]$/.test(event.key) && isForPage(event)) void press(event.key);
  });
  const help = document.querySelector<HTMLElement>('[data-keys]');
  if (help) {
    help.hidden = false;
    help.onclick = () => press('?');
  }

  const paper = document.querySelector('.paper');
  document.onclick = document.onauxclick = ({ target }) => {
    const link = target instanceof Element && target.closest(`a[href^="${base}papers/"]`);
    const list = link && (link.closest('.related') ?? (paper ? null : link.closest('main')));
    if (list)
      setDeviceValue(
        trailName,
        trailIn(document, list, location.href, base, link.getBoundingClientRect().top),
      );
  };

  const newest = document.querySelector<HTMLElement>('[data-newest]')?.dataset['newest'];
  const name = `offprint visit ${base}`;
  const visit = visitAt(deviceValue(name) as Visit | undefined, Date.now(), newest);
  setDeviceValue(name, visit);

  const { before } = visit;
  const isWalked = paper
    ? document.referrer.startsWith(location.origin + base) || history.state
    : deviceValue('offprint back');
  const isNews = newest && before && before < newest;
  if (isWalked || isNews)
    void more().then(({ walk, markNewPapers }) => {
      if (isWalked) void walk(document, base);
      if (isNews) markNewPapers(document, before);
    });
}
