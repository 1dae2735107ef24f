/** The name under which a tab counts its reloads for a newer edition that hadn't taken over yet. */
const key = 'offprint takeover';
const maxReloads = 4;

/** How long a newer edition may take before the page is reloaded: twice as long each time. */
const firstWaitMs = 1_500;

/**
 * Shows a newer edition: `ask` asks its waiting worker to take over, and the page is reloaded when it has.
 * Chromium drops the request if the old worker is just beginning to answer something, and remembers it when a
 * page is reloaded. So the page is reloaded until the new edition has taken over.
 */
export function takeOver(
  registration: ServiceWorkerRegistration,
  ask: (waiting: ServiceWorker) => void,
): void {
  let waitMs = firstWaitMs;
  const reload = () => {
    if (registration.waiting) sessionStorage.setItem(key, String(reloads() + 1));
    else sessionStorage.removeItem(key);
    location.reload();
  };
  const reloadAgain = () => {
    reload();
    setTimeout(reloadAgain, waitMs);
    waitMs *= 2;
  };
  navigator.serviceWorker.addEventListener('controllerchange', reload);
  if (registration.waiting) {
    ask(registration.waiting);
    setTimeout(reloadAgain, waitMs);
  } else reloadAgain();
}

/** Whether the page was reloaded for an edition that had not taken over by then. */
export function isTakingOver(): boolean {
  if (reloads() <= maxReloads) return reloads() > 0;
  sessionStorage.removeItem(key);
  return false;
}

function reloads(): number {
  return Number(sessionStorage.getItem(key) ?? 0);
}
