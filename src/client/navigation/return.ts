import { deviceValue, setDeviceValue } from '../dom/device-value.ts';

/** Where the device keeps the paper whose reader goes back to the list. */
export const returnKey = 'offprint back';

/** A search draws so many further results for a paper that isn't among the first. */
const mostPresses = 10;

/**
 * Puts the paper that the reader came back from where its link stood in the window when the list was
 * left, and the focus on it. Results of a search are waited for.
 */
export function returnToPaper(document: Document): void {
  const back = deviceValue(returnKey) as { to?: unknown; path?: unknown; top?: unknown } | undefined;
  if (back?.to !== location.href || typeof back.path !== 'string') return;
  setDeviceValue(returnKey, null);
  const { path } = back;
  const top = Number(back.top) || 0;
  const results = document.querySelector('[data-search]');
  let presses = 0;
  /** How many results there were when more were asked for. */
  let asked = 0;

  function place(): boolean {
    const link = document.querySelector<HTMLElement>(`main a[href="${CSS.escape(path)}"]:not(svg *)`);
    if (!link) return false;
    scrollBy(0, link.getBoundingClientRect().top - top);
    link.focus({ preventScroll: true });
    return true;
  }

  if (place() || !results) return;
  const watch = new MutationObserver(() => {
    if (results.getAttribute('data-state') !== 'ready') return;
    const more = results.querySelector<HTMLElement>('[data-more]:not([hidden])');
    const count = results.querySelectorAll('[data-paper]').length;
    if (count > 0 && count === asked) return;
    if (place() || !more || presses++ >= mostPresses) watch.disconnect();
    else {
      asked = count;
      more.click();
    }
  });
  watch.observe(results, { attributes: true, childList: true, subtree: true });
}
