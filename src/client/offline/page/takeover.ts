/** Where a tab notes how often it was loaded again for a newer edition that hadn't taken over yet. */
const name = 'offprint takeover';
const mostLoads = 4;

/** How long a newer edition may take before the page is loaded again, in milliseconds; twice as long each time. */
const patience = 1_500;

/**
 * Shows a newer edition in place of the one that a page is of: `ask` asks the worker that waits with it
 * to take over, and the page is loaded again when it has. Chromium forgets a worker that is asked to
 * while the old one begins to answer something, and remembers it when a page is loaded again; then that
 * page may still be of the old edition and goes on, or be waited for in vain and is asked for anew.
 */
export function takeOver(
  registration: ServiceWorkerRegistration,
  ask: (waiting: ServiceWorker) => void,
): void {
  let wait = patience;
  const load = () => {
    if (registration.waiting) sessionStorage.setItem(name, String(loads() + 1));
    else sessionStorage.removeItem(name);
    location.reload();
  };
  const loadAgain = () => {
    load();
    setTimeout(loadAgain, wait);
    wait *= 2;
  };
  navigator.serviceWorker.addEventListener('controllerchange', load);
  if (registration.waiting) {
    ask(registration.waiting);
    setTimeout(loadAgain, wait);
  } else loadAgain();
}

/** Whether the page was loaded again for an edition that hadn't taken over when it was. */
export function isTakingOver(): boolean {
  if (loads() <= mostLoads) return loads() > 0;
  sessionStorage.removeItem(name);
  return false;
}

function loads(): number {
  return Number(sessionStorage.getItem(name) ?? 0);
}
