import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import type { SiteOptions } from '../shelves.ts';

const port = 4711;
const address = `http://localhost:${port}/`;
let server: ChildProcess;

test.beforeAll(async () => {
  const { shelf } = test.info().project.use as SiteOptions;
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OFFPRINT_CONTENT: shelf.content };
  server = spawn('astro', ['dev', '--port', `${port}`], { env, stdio: 'ignore' });
  await expect(async () => expect((await fetch(address)).ok).toBe(true)).toPass({ timeout: 60_000 });
});

test.afterAll(async () => {
  server.kill();
  await once(server, 'exit');
});

test('while one edits, pages have their styles, and the search finds', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/policy/i.test(message.text())) faults.push(message.text());
  });
  await page.goto(address);
  await expect(page.locator('.bar')).toHaveCSS('display', 'flex');
  await page.goto(`${address}search/?q=notes`);
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
  await expect(page.locator('[data-results] [data-paper=plain]')).toBeVisible();
  await page.goto(`${address}about/`);
  const picture = page.getByRole('img', { name: 'The shore at low tide' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(96);
  expect(faults).toEqual([]);
});
