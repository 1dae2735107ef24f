import type { Page } from '@playwright/test';
import { type Host, startHost } from '../host.ts';
import { largeArxiv, largeId, largeShelf } from '../large.ts';
import { newerEdition } from '../newer.ts';
import { expect, test } from '../test.ts';

test.use({ serviceWorkers: 'allow', expected: [/.*/] });
test.describe.configure({ timeout: 120_000 });

let host: Host;

test.beforeEach(async ({ shelf, page }) => {
  host = await startHost(shelf.out, shelf.base);
  await page.goto(host.origin);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
});

test.afterEach(() => host.stop());

const paper = (n: number) => `papers/${largeId(n)}/`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** What the foot of the page says of the keeping. */
const said = (page: Page) => page.locator('[data-keep] [role="status"]');
const kept = /^This shelf is kept on this device for reading offline \(\d+(?:\.\d)? MB\)\.$/;

/** Goes to a page's foot, where the offer is. */
async function offered(page: Page, address = paper(3)): Promise<void> {
  await page.goto(`${host.origin}${address}`);
  await page.locator('.foot').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-keep]')).toBeVisible();
}

/** Has the whole shelf kept. */
async function keep(page: Page): Promise<void> {
  await offered(page);
  await button(page, /^Keep this shelf offline \(\d+(?:\.\d)? MB\)$/).click();
  await expect(said(page)).toHaveText(kept, { timeout: 60_000 });
}

/** How many of the shelf's papers are kept. */
const papersKept = (page: Page) =>
  page.evaluate(async () => {
    let count = 0;
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys();
      count += keys.filter(({ url }) => /\/papers\/study-/.test(url)).length;
    }
    return count;
  });

test('a shelf that was kept can be read and searched with the server stopped, until it is removed', async ({
  page,
}) => {
  await keep(page);
  await host.stop();
  await page.goto(`${host.origin}${paper(500)}`);
  await expect(heading(page)).toHaveText('Study 500 of a numbered matter');
  await expect(page.locator('.notices')).toContainText('You are offline');
  await page.goto(`${host.origin}search/?q=study 700`);
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-results] [data-paper]').first()).toHaveAttribute(
    'data-paper',
    largeId(700),
  );
  await page.goto(`${host.origin}papers/${largeArxiv(777)}/`);
  await expect(heading(page)).toHaveText('Study 777 of a numbered matter');
  await page.goto(`${host.origin}author/cleo-everywhere/`);
  await expect(page.locator('[data-paper]').first()).toBeVisible();
  const missing = await page.goto(`${host.origin}no/such/page/`);
  expect(missing?.status()).toBe(404);
  await offered(page, paper(4));
  await expect(said(page)).toHaveText(kept);
  await button(page, 'Remove from this device').click();
  await expect(button(page, /^Keep this shelf offline/)).toBeVisible({ timeout: 30_000 });
  await page.goto(`${host.origin}${paper(501)}`);
  await expect(heading(page)).toHaveText('This page is not kept on this device');
});

test('a page that is not kept says so while the network is away, with the papers that were read', async ({
  page,
}) => {
  for (const n of [7, 8]) {
    await page.goto(`${host.origin}${paper(n)}`);
    await page.waitForLoadState('networkidle');
  }
  await host.stop();
  const answer = await page.goto(`${host.origin}${paper(9)}`);
  expect(answer?.status()).toBe(503);
  await expect(heading(page)).toHaveText('This page is not kept on this device');
  await expect(page.locator('[data-read-list] a')).toHaveText([
    'Study 8 of a numbered matter',
    'Study 7 of a numbered matter',
  ]);
  await page.locator('[data-read-list] a').last().click();
  await expect(heading(page)).toHaveText('Study 7 of a numbered matter');
  await page.goBack();
  await host.start();
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(heading(page)).toHaveText('Study 9 of a numbered matter');
});

test('keeping can be cancelled and resumed, with the keyboard alone', async ({ page }) => {
  host.holdAfter(200, /^papers\/study-/);
  await offered(page);
  await button(page, /^Keep this shelf/).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Keeping this shelf for reading offline.');
  await expect.poll(() => papersKept(page), { timeout: 30_000 }).toBeGreaterThan(100);
  expect(await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.position)).toBeGreaterThan(
    0.05,
  );
  await expect(said(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Cancel')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(/^Stopped: [\d.]+ of [\d.]+ MB are kept\.$/);
  host.heal();
  const before = await papersKept(page);
  expect(before).toBeGreaterThan(100);
  await offered(page, paper(5));
  await expect(said(page)).toHaveText(/^Stopped/);
  expect((await papersKept(page)) - before).toBeLessThanOrEqual(1);
  await button(page, 'Resume').focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(kept, { timeout: 60_000 });
});

test('keeping goes on with the next page after all pages were closed', async ({ page, context }) => {
  host.holdAfter(200, /^papers\/study-/);
  await offered(page);
  await button(page, /^Keep this shelf/).click();
  await expect.poll(() => papersKept(page), { timeout: 30_000 }).toBeGreaterThan(180);
  await page.close();
  host.heal();
  const later = await context.newPage();
  await offered(later, paper(5));
  await expect(said(later)).toHaveText(kept, { timeout: 60_000 });
  expect(await papersKept(later)).toBeGreaterThanOrEqual(largeShelf);
});

test('a network that breaks is told; what was kept is there, and the rest follows', async ({ page }) => {
  await offered(page);
  host.dieAfter(300, /^papers\/study-/);
  host.asked.length = 0;
  await button(page, /^Keep this shelf/).click();
  await expect(said(page)).toHaveText(/^The connection broke: [\d.]+ of [\d.]+ MB are kept\.$/, {
    timeout: 30_000,
  });
  const before = await papersKept(page);
  expect(before).toBeGreaterThan(200);
  const keptPage = await page.evaluate(async () => {
    const rest = (await caches.keys()).find((name) => name.endsWith(' rest')) ?? '';
    return (await (await caches.open(rest)).keys()).findLast(({ url }) => url.includes('/papers/study-'))
      ?.url;
  });
  await page.goto(keptPage ?? '');
  await expect(heading(page)).toHaveText(/^\s*Study \d+ of/);
  host.heal();
  await host.start();
  await offered(page, paper(5));
  await expect(said(page)).toHaveText(kept, { timeout: 60_000 });
  const pages = host.asked.filter((name) => name.startsWith('papers/study-'));
  // What was under way when it broke, and what was opened, is asked for twice.
  expect(pages.length).toBeLessThanOrEqual(largeShelf + 12 + 2);
});

test('a device without room is told how much is missing', async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(host.origin);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  await offered(page);
  await button(page, /^Keep this shelf/).click();
  await expect(said(page)).toHaveText(
    /^There is no room on this device: [\d.]+ MB more are needed(?: and [\d.]+ MB are free)?\. Make room/,
  );
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await button(page, 'Try again').click();
  await expect(said(page)).toHaveText(kept, { timeout: 60_000 });
});

test('a shelf that was kept gets a newer edition whole, as far as it changed, and keeps the old one until then', async ({
  page,
  shelf,
}, info) => {
  await keep(page);
  const newer = info.outputPath('newer');
  const changed = [1, 2, 3, 4, 5, 6].map(paper);
  await newerEdition(shelf.out, newer, {
    files: changed.map((name) => `${name}index.html`),
    from: 'It is large.',
    to: 'It is newer.',
  });
  await host.stop();
  host.dieAfter(2, /^papers\//);
  await host.start(newer);
  await page.goto(`${host.origin}${paper(1)}`);
  await expect(page.locator('.notices')).toContainText('You are offline', { timeout: 30_000 });
  await page.goto(`${host.origin}${paper(6)}`);
  await expect(page.locator('.abstract')).toContainText('It is large.');

  host.heal();
  host.asked.length = 0;
  await host.start();
  await page.goto(`${host.origin}${paper(1)}`);
  await expect(page.locator('.notices')).toContainText('A newer edition', { timeout: 30_000 });
  await expect(page.locator('.abstract')).toContainText('It is large.');
  const files = new Set(host.asked.filter((name) => !/^(?:sw\.js|edition(?:-rest)?\.json)$/.test(name)));
  expect([...files].filter((name) => !changed.includes(name))).toEqual([]);
  expect(files.size).toBeGreaterThan(2);
  await button(page, 'Show it').click();
  await expect(page.locator('.abstract')).toContainText('It is newer.', { timeout: 30_000 });
  await host.stop();
  for (const n of [2, 700]) {
    await page.goto(`${host.origin}${paper(n)}`);
    await expect(heading(page)).toHaveText(`Study ${n} of a numbered matter`);
  }
});
