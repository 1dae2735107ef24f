/** What the watch over the network works with. */
export interface NetworkTools {
  isReachable(): Promise<boolean>;
  /** Called when the site's server has become unreachable or reachable again. */
  changed(isOnline: boolean): void;
}

/** How long to wait before looking again while there is no network, in milliseconds; longer each time. */
const shortest = 5_000;
const longest = 60_000;

/**
 * Watches whether the site's server can be reached. The browser's own word is only a reason to look:
 * it knows of the next cable, not of the server.
 */
export function watchNetwork({ isReachable, changed }: NetworkTools): { check(): Promise<void> } {
  let isOnline = true;
  let wait = shortest;
  let next: ReturnType<typeof setTimeout> | undefined;

  async function check(): Promise<void> {
    const was = isOnline;
    isOnline = await isReachable();
    clearTimeout(next);
    if (isOnline) wait = shortest;
    else {
      next = setTimeout(check, wait);
      wait = Math.min(2 * wait, longest);
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
