/**
 * Registers the service worker once the page is loaded. What a page says of it is loaded when the worker is in
 * control, so that a first visit doesn't wait for it.
 */
export function registerWorker(base: string): void {
  if (!('serviceWorker' in navigator)) return;
  addEventListener('load', async () => {
    const { serviceWorker } = navigator;
    try {
      const registration = await serviceWorker.register(`${base}sw.js`, { scope: base });
      const watch = async () => (await import('./watch.ts')).watchShelf(base, registration);
      if (serviceWorker.controller) await watch();
      else serviceWorker.addEventListener('controllerchange', watch, { once: true });
    } catch (cause) {
      console.info('The shelf is not kept for reading offline.', cause);
    }
  });
}
