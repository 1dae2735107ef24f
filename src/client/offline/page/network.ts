/** What watching the network needs. */
export interface NetworkTools {
  isReachable(): Promise<boolean>;
  /** Called when the site's server has become unreachable or reachable again. */
  changed(isOnline: boolean): void;
}

/** How long to wait before looking again while there is no network: twice as long each time, within limits. */
const shortestWaitMs = 5_000;
const longestWaitMs = 60_000;

/**
 * Watches whether the site's server can be reached. What the browser says is only a reason to look: it knows
 * of the nearest connection, not of the server.
 */
export function watchNetwork({ isReachable, changed }: NetworkTools): { check(): Promise<void> } {
  let isOnline = true;
  let waitMs = shortestWaitMs;
  let next: ReturnType<typeof setTimeout> | undefined;

  async function check(): Promise<void> {
    const was = isOnline;
    isOnline = await isReachable();
    clearTimeout(next);
    if (isOnline) waitMs = shortestWaitMs;
    else {
      next = setTimeout(check, waitMs);
      waitMs = Math.min(2 * waitMs, longestWaitMs);
    }
    if (was !== isOnline) changed(isOnline);
  }

  addEventListener('online', check);
  addEventListener('offline', check);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !isOnline) void check();
  });
  return { check };
}
