import { deviceValue, setDeviceValue } from '../dom/device-value.ts';
import { isForPage } from '../dom/plain-key.ts';
import { trailIn, trailKey } from './trail.ts';
import { type Visit, visitAt } from './visit.ts';

const deferred = () => import('./deferred.ts');

/**
 * Starts the keys, the list that the reader came from, and what is new since the last visit, on any page. All
 * but the listeners is loaded when it is needed. `base` ends with a slash.
 */
export function startNavigation(base: string): void {
  const press = async (key: string) => (await deferred()).pressKey(base, key);
  document.addEventListener('keydown', (event) => {
    if (/^[?cghjkosu]$/.test(event.key) && isForPage(event)) void press(event.key);
  });
  const help = document.querySelector<HTMLElement>('[data-keys]');
  if (help) {
    help.hidden = false;
    help.onclick = () => press('?');
  }

  const isPaper = document.querySelector('[data-record]');
  document.onclick = document.onauxclick = ({ target }) => {
    const link = target instanceof Element ? target.closest(`a[href^="${base}papers/"]`) : null;
    const list = link?.closest(isPaper ? '[data-related]' : '[data-related], main');
    if (link && list)
      setDeviceValue(
        trailKey,
        trailIn(document, list, location.href, base, link.getBoundingClientRect().top),
      );
  };

  const newest = document.querySelector<HTMLElement>('[data-newest]')?.dataset['newest'];
  const visitKey = `offprint visit ${base}`;
  const visit = visitAt(deviceValue(visitKey) as Visit | undefined, Date.now(), newest);
  setDeviceValue(visitKey, visit);

  const { before } = visit;
  const hasTrail = isPaper
    ? document.referrer.startsWith(location.origin + base) || history.state
    : deviceValue('offprint back');
  const hasNew = newest && before && before < newest;
  if (hasTrail || hasNew)
    void deferred().then(({ followTrail, markNewPapers }) => {
      if (hasTrail) void followTrail(base);
      if (hasNew) markNewPapers(before);
    });
}
