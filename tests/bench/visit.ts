import type { Browser } from '@playwright/test';
import { siteServer } from '../../src/cli/server.ts';
import { freshPage, listening, startedBrowser, typedTime } from './search/session.ts';
import { type Weight, weightOf } from './site/weight.ts';

/** What first visits to a built site fetch, in bytes as a host sends them. */
export interface Visits {
  paper: Weight;
  /** The search page with its first query answered, what workers fetch included. */
  search: number;
  /** Milliseconds from a query to its drawn answer once all is loaded, ascending. */
  queries: number[];
}

/** Visits a paper's page and the search of a built site, each for the first time. */
export async function visitsTo(folder: string): Promise<Visits> {
  const server = siteServer(folder, '/');
  const { address, bytes } = listening(server);
  const browser = await startedBrowser();
  try {
    const home = await freshPage(browser, `${address}/`);
    const path = await home.locator('[data-paper] h2 a').first().getAttribute('href');
    const paper = await weightOf(browser, `${address}${path}`);
    const before = bytes();
    const page = await freshPage(browser, `${address}/search/?q=robot+learning`);
    await page.waitForSelector('[data-search][data-state="ready"]');
    return { paper, search: bytes() - before, queries: await queryTimes(browser, address) };
  } finally {
    await browser.close();
    server.close();
  }
}

const queries = [
  'video generation',
  'language model agents',
  'reinforcement learning from human feedback',
  'robot',
  'diffusion policy',
];

/** Each query is asked once before it is timed. */
async function queryTimes(browser: Browser, address: string): Promise<number[]> {
  const page = await freshPage(browser, `${address}/search/`);
  const times: number[] = [];
  for (const query of queries) await page.evaluate(typedTime, query);
  for (const query of queries) times.push(await page.evaluate(typedTime, query));
  return times.sort((a, b) => a - b);
}
