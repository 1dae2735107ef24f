import { deviceValue, setDeviceValue } from '../dom/device-value.ts';

/** The name under which the device stores the paper from which the reader returns to a list. */
export const returnKey = 'offprint back';

/** At most this many times a search is asked for further results, to find the paper among them. */
const maxPresses = 10;

/**
 * Scrolls the paper that the reader came from to where its link stood in the window when the reader left the
 * list, and focuses it. Waits for the results of a search.
 */
export function returnToPaper(): void {
  const back = deviceValue(returnKey) as { to?: unknown; path?: unknown; top?: unknown } | undefined;
  if (back?.to !== location.href || typeof back.path !== 'string') return;
  setDeviceValue(returnKey, null);
  const { path } = back;
  const top = Number(back.top) || 0;
  const results = document.querySelector('[data-search]');
  let presses = 0;
  /** How many results there were when more were asked for. */
  let countBefore = 0;

  function focusPaper(): boolean {
    const link = document.querySelector<HTMLElement>(`main a[href="${CSS.escape(path)}"]:not(svg *)`);
    if (!link) return false;
    scrollBy(0, link.getBoundingClientRect().top - top);
    link.focus({ preventScroll: true });
    return true;
  }

  if (focusPaper() || !results) return;
  const watch = new MutationObserver(() => {
    if (results.getAttribute('data-state') !== 'ready') return;
    const more = results.querySelector<HTMLElement>('[data-more]:not([hidden])');
    const count = results.querySelectorAll('[data-paper]').length;
    if (count > 0 && count === countBefore) return;
    if (focusPaper() || !more || presses++ >= maxPresses) watch.disconnect();
    else {
      countBefore = count;
      more.click();
    }
  });
  watch.observe(results, { attributes: true, childList: true, subtree: true });
}
