/**
 * Has the browser keep the shelf once the page is there and has what it needs. What a page says
 * about that is loaded when the shelf is kept, so that a first visit doesn't wait for it.
 */
export function keepOffline(base: string): void {
  if (!('serviceWorker' in navigator)) return;
  addEventListener('load', async () => {
    const { serviceWorker } = navigator;
    try {
      const registration = await serviceWorker.register(`${base}sw.js`, { scope: base });
      const watch = async () => (await import('./watch.ts')).watchShelf(document, base, registration);
      if (serviceWorker.controller) await watch();
      else serviceWorker.addEventListener('controllerchange', watch, { once: true });
    } catch (cause) {
      console.info('The shelf is not kept for reading offline.', cause);
    }
  });
}
