import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type Host, startHost } from '../host.ts';
import { newerEdition } from '../newer.ts';
import { expect, test } from '../test.ts';

test.use({ serviceWorkers: 'allow', expected: [/.*/] });

let host: Host;

test.beforeEach(async ({ shelf }) => {
  host = await startHost(shelf.out, shelf.base);
});

test.afterEach(() => host.stop());

const react = 'papers/react-synergizing-reasoning-and-acting-in-language-models/';

/** What `newerEdition` changes: a word on one page. */
const change = { files: [`${react}index.html`], from: 'Synergizing', to: 'Uniting' };

/** Opens the home page and waits until the worker that it installs answers. */
async function visit(page: Page): Promise<void> {
  await page.goto(host.origin);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const notices = (page: Page) => page.locator('.notices');

test('after the first visit the whole shelf can be read and searched with the server stopped', async ({
  page,
}) => {
  await visit(page);
  await host.stop();
  await page.goto(`${host.origin}${react}`);
  await expect(title(page)).toContainText('ReAct');
  await page.goto(`${host.origin}search/?q=minecarft`);
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-results] h2').first()).toContainText('Optimus-2');
  await page.goto(`${host.origin}papers/2210.03629/`);
  await expect(title(page)).toContainText('ReAct');
  await page.goto(`${host.origin}${react.replace(/\/$/, '')}`);
  await expect(page).toHaveURL(`${host.origin}${react}`);
  await page.goto(`${host.origin}task/`);
  await expect(page.locator('.divisions li').first()).toBeVisible();
  const missing = await page.goto(`${host.origin}no/such/page/`);
  expect(missing?.status()).toBe(404);
  await expect(title(page)).toHaveText('There is no page at this address');
});

test('what is saved leaves as a file with the records of its papers, with the server stopped', async ({
  page,
}) => {
  await visit(page);
  await host.stop();
  await page.goto(`${host.origin}${react}`);
  await page.getByRole('button', { name: /^Save:/ }).click();
  await expect(page.getByRole('button', { name: /^Saved:/ })).toHaveAttribute('aria-pressed', 'true');
  await page.goto(`${host.origin}saved/`);
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all' }).click();
  const { papers } = JSON.parse(await readFile(await (await started).path(), 'utf8'));
  expect(papers).toHaveLength(1);
  expect(papers[0].record).toMatchObject({ title: papers[0].title, arxiv: '2210.03629' });
  expect(papers[0].record.abstract).toMatch(/^While large language models/);
});

test('the page says when the server is out of reach and when it is back', async ({ page }) => {
  await visit(page);
  await page.goto(`${host.origin}${react}`);
  await expect(notices(page)).toHaveCount(0);
  await host.stop();
  await page.goto(`${host.origin}topics/`);
  await expect(notices(page).getByRole('status')).toHaveText(
    'You are offline. Pages kept on this device can be read.',
  );
  await host.start();
  await expect(notices(page).getByRole('status')).toHaveText('You are online again.', { timeout: 15_000 });
});

test('a notice moves nothing, covers nothing for good, and stays closed once it was closed', async ({
  page,
}) => {
  await visit(page);
  await page.goto(`${host.origin}${react}`);
  const place = () => page.locator('.abstract p').first().boundingBox();
  const before = await place();
  await host.stop();
  await page.evaluate(() => dispatchEvent(new Event('offline')));
  await expect(notices(page)).toBeVisible();
  expect(await place()).toEqual(before);
  const overlap = async () => {
    await page.keyboard.press('End');
    return page.evaluate(() => {
      const bottomOfFoot = document.querySelector('.foot')?.getBoundingClientRect().bottom ?? 0;
      return bottomOfFoot - (document.querySelector('.notices')?.getBoundingClientRect().top ?? 0);
    });
  };
  await expect.poll(overlap).toBeLessThanOrEqual(1);
  await page.emulateMedia({ media: 'print' });
  await expect(notices(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Close' }).click();
  await page.goto(`${host.origin}topics/`);
  await page.evaluate(() => dispatchEvent(new Event('offline')));
  await page.waitForLoadState('networkidle');
  await expect(notices(page)).toHaveCount(0);
});

test('a newer edition is fetched as far as it changed, and shown when the reader wants it', async ({
  page,
  shelf,
}, info) => {
  await visit(page);
  await newerEdition(shelf.out, info.outputPath('newer'), change);
  await host.stop();
  host.asked.length = 0;
  await host.start(info.outputPath('newer'));
  await page.goto(`${host.origin}${react}`);
  await expect(notices(page).getByRole('status')).toHaveText('A newer edition of this shelf is ready.');
  await expect(title(page)).toContainText('Synergizing');
  expect(new Set(host.asked)).toEqual(new Set(['sw.js', 'edition.json', react]));
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(title(page)).toContainText('Uniting');
  await expect(notices(page)).toHaveCount(0);
  await host.stop();
  await page.goto(`${host.origin}topics/`);
  await expect(page.locator('.divisions li').first()).toBeVisible();
  expect(
    (await page.evaluate(() => caches.keys())).filter((name) => / [0-9a-f]{16}$/.test(name)),
  ).toHaveLength(1);
});

test('another window stays as it is until its reader wants the newer edition, and still works', async ({
  page,
  context,
  shelf,
}, info) => {
  await visit(page);
  const other = await context.newPage();
  await other.goto(`${host.origin}${react}`);
  await newerEdition(shelf.out, info.outputPath('newer'), change);
  await host.stop();
  await host.start(info.outputPath('newer'));
  await page.reload();
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(notices(page)).toHaveCount(0);
  await expect(title(other)).toContainText('Synergizing');
  await other.getByRole('button', { name: 'Show it' }).click();
  await expect(title(other)).toContainText('Uniting');
});

test('a server that dies in the middle of a newer edition leaves the old one; it comes when the server is back', async ({
  page,
  shelf,
}, info) => {
  await visit(page);
  const files = ['index.html', 'topics/index.html', 'search/index.html', `${react}index.html`];
  const newer = info.outputPath('newer');
  await newerEdition(shelf.out, newer, { files, from: '</title>', to: ' (newer)</title>' });
  await host.stop();
  host.dieAfter(2, /^(?!sw\.js|edition)/);
  host.asked.length = 0;
  await host.start(newer);
  await page.reload();
  await expect(notices(page)).toContainText('You are offline', { timeout: 15_000 });
  expect(host.asked.filter((name) => !/^(?:sw\.js|edition\.json)$/.test(name))).toHaveLength(2);
  await page.goto(`${host.origin}${react}`);
  await expect(page).not.toHaveTitle(/newer/);
  await page.goto(`${host.origin}search/?q=minecraft`);
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
  host.heal();
  await host.start();
  await page.goto(`${host.origin}topics/`);
  await expect(page).not.toHaveTitle(/newer/);
  await expect(notices(page)).toContainText('A newer edition of this shelf is ready.');
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page).toHaveTitle(/newer/);
});

test('half a file is not kept, and the shelf is kept once the file is whole', async ({ page }) => {
  host.tear(/^topics\/$/);
  await page.goto(host.origin);
  await expect
    .poll(() => host.asked.filter((name) => name === 'topics/').length, { timeout: 15_000 })
    .toBeGreaterThanOrEqual(3);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null),
    )
    .toBe(null);
  const isKept = () => page.evaluate(async () => (await caches.match('topics/')) !== undefined);
  expect(await isKept()).toBe(false);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  host.heal();
  await visit(page);
  expect(await isKept()).toBe(true);
});

test('requests for a part, for the head and for the worker itself go to the server', async ({ page }) => {
  await visit(page);
  host.asked.length = 0;
  await page.evaluate(async () => {
    await fetch('feed.xml', { headers: { range: 'bytes=0-9' } });
    await fetch('topics/', { method: 'HEAD' });
    await fetch('edition.json');
    await fetch('topics/');
  });
  expect(host.asked.filter((name) => name !== 'sw.js')).toEqual(['feed.xml', 'topics/', 'edition.json']);
});
