/** Has the browser keep the shelf once the page is there and has what it needs. */
export function keepOffline(base: string): void {
  if (!('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register(`${base}sw.js`, { scope: base }).catch((cause) => {
      console.info('The shelf is not kept for reading offline.', cause);
    });
  });
}
