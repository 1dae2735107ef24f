import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { siteServer } from '../../src/serve/site.ts';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'allow', expected: [/.*/] });

let server: Server;
let origin = '';

test.beforeEach(async ({ shelf }) => {
  server = siteServer(path.resolve(shelf.out), shelf.base).listen(0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}${shelf.base}`;
});

test.afterEach(() => stop());

/** Stops the server for good, open connections too. */
async function stop(): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

test('after the first visit the whole shelf can be read and searched with the server stopped', async ({
  page,
}) => {
  await page.goto(origin);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await stop();
  await page.goto(`${origin}papers/react-synergizing-reasoning-and-acting-in-language-models/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ReAct');
  await page.goto(`${origin}search/?q=minecarft`);
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-results] h2').first()).toContainText('Optimus-2');
  await page.goto(`${origin}papers/2210.03629/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ReAct');
  await page.goto(`${origin}task/`);
  await expect(page.locator('.divisions li').first()).toBeVisible();
  await page.goto(`${origin}no/such/page/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
});
