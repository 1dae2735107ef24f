import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../chromium.ts';
import { compressing } from './compression.ts';

/** A search that is asked in a browser. */
export interface Asked {
  /** The ids of what was found, best first, at most `count`. */
  ids(query: string, count: number): Promise<string[]>;
  /** Milliseconds from the question to the drawn answer. */
  time(query: string): Promise<number>;
  /** The longest task on the page's main thread since it was last asked, in milliseconds; 0 below 50. */
  longestTask(): Promise<number>;
  /** Bytes fetched since the page was opened, as they came. */
  bytes(): number;
  close(): Promise<void>;
}

/** A headless Chromium. */
export function startedBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/**
 * The address of a server that listens from now on and compresses texts, and what it has sent but for the heads of
 * answers: hosts speak HTTP/2, which sends a head that repeats as a few bytes.
 */
export function listening(server: Server): { address: string; bytes(): number } {
  let sent = 0;
  compressing(server).listen(0);
  server.prependListener('request', (_, response) => {
    const { write, end } = response;
    response.write = ((part: Buffer | string) => {
      sent += Buffer.byteLength(part);
      return write.call(response, part, 'utf8');
    }) as typeof response.write;
    response.end = ((part?: Buffer | string) => {
      sent += Buffer.byteLength(part ?? '');
      return end.call(response, part, 'utf8');
    }) as typeof response.end;
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    bytes: () => sent,
  };
}

/** A new page that has nothing cached, its long tasks noted. */
export async function freshPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const noted = globalThis as unknown as { longest: number };
    noted.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

/** The longest task that a page has noted, which is forgotten. */
export function longestTaskOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const noted = globalThis as unknown as { longest: number };
    const { longest } = noted;
    noted.longest = 0;
    return longest;
  });
}

/** The search page of a built site, asked by typing. */
export async function siteSession(browser: Browser, server: Server): Promise<Asked> {
  const { address, bytes } = listening(server);
  const page = await freshPage(browser, `${address}/search/`);
  return {
    bytes,
    ids: (query, count) => page.evaluate(typedIds, { query, count }),
    time: (query) => page.evaluate(typedTime, query),
    longestTask: () => longestTaskOf(page),
    close: () => page.context().close(),
  };
}

/** Types a query into the page's field and waits for its answer, unfolding it as far as it is wanted. */
async function typedIds({ query, count }: { query: string; count: number }): Promise<string[]> {
  const root = document.querySelector<HTMLElement>('[data-search]');
  const input = document.querySelector<HTMLInputElement>('[data-search] input');
  const more = document.querySelector<HTMLButtonElement>('[data-more]');
  if (!root || !input || !more) throw new Error('This is no search page.');
  const next = () => new Promise((resolve) => setTimeout(resolve, 4));
  input.value = query;
  input.form?.requestSubmit();
  while (root.dataset['query'] !== query.trim() || root.dataset['state'] !== 'ready') await next();
  const found = () => [...document.querySelectorAll<HTMLElement>('[data-results] [data-paper]')];
  while (found().length < count && !more.hidden) {
    const before = found().length;
    more.click();
    while (found().length === before && !more.hidden) await next();
  }
  return found()
    .slice(0, count)
    .map(({ dataset }) => dataset['paper'] ?? '');
}

/** Milliseconds from a query that is asked in the page's field to its drawn answer. */
export async function typedTime(query: string): Promise<number> {
  const root = document.querySelector<HTMLElement>('[data-search]');
  const input = document.querySelector<HTMLInputElement>('[data-search] input');
  if (!root || !input) throw new Error('This is no search page.');
  const drawn = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (root.dataset['state'] !== 'ready' || root.dataset['query'] !== query.trim()) return;
      observer.disconnect();
      resolve();
    }).observe(root, { attributes: true });
  });
  input.value = query;
  const start = performance.now();
  input.form?.requestSubmit();
  await drawn;
  return performance.now() - start;
}
