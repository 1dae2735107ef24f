import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { siteServer } from '../../src/serve/site.ts';
import { startedBrowser, typedTime } from './search/session.ts';

/** What a first visit fetches, in bytes as a host sends them: text compressed by gzip, fonts as they are. */
export interface Visit {
  requests: number;
  bytes: number;
  html: number;
  script: number;
}

/** The bytes of a first visit to a paper's page, and of a first search, on a built site. */
export async function visitsTo(folder: string): Promise<{ paper: Visit; search: Visit; query: number[] }> {
  const server = siteServer(folder, '/').listen(0);
  const base = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await startedBrowser();
  try {
    const home = await browser.newPage();
    await home.goto(`${base}/`);
    const path = await home.locator('[data-paper] h2 a').first().getAttribute('href');
    const paper = await visited(await (await browser.newContext()).newPage(), `${base}${path}`);
    const page = await (await browser.newContext()).newPage();
    const search = await visited(
      page,
      `${base}/search/?q=robot+learning`,
      '[data-search][data-state="ready"]',
    );
    return { paper, search, query: await queryTimes(page) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function visited(page: Page, address: string, ready?: string): Promise<Visit> {
  const visit: Visit = { requests: 0, bytes: 0, html: 0, script: 0 };
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    pending.push(
      response.body().then((body) => {
        const bytes = /woff2|wasm|octet|image\/png/.test(type)
          ? body.length
          : Math.min(body.length, gzipSync(body).length);
        visit.requests++;
        visit.bytes += bytes;
        if (type.includes('html')) visit.html += bytes;
        if (type.includes('javascript')) visit.script += bytes;
      }),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  if (ready) await page.waitForSelector(ready);
  await page.waitForTimeout(300);
  await Promise.all(pending);
  page.removeAllListeners('response');
  return visit;
}

const queries = [
  'video generation',
  'language model agents',
  'reinforcement learning from human feedback',
  'robot',
  'diffusion policy',
];

/** Milliseconds from a typed query to its drawn answer, each query once after all were loaded. */
async function queryTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const round of [0, 1]) {
    for (const query of queries) {
      const time = await page.evaluate(typedTime, query);
      if (round === 1) times.push(time);
    }
  }
  return times.sort((a, b) => a - b);
}
