import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const back = (page: Page) => page.locator('.trail > a');
const place = (page: Page) => page.locator('.trail-place');
const next = (page: Page) => page.locator('.neighbours [rel=next]');
const links = (page: Page) => page.locator('main [data-paper] .entry-title a');

test('from outside, a paper leads through the shelf', async ({ page }) => {
  await page.goto('papers/react-synergizing-reasoning-and-acting-in-language-models/');
  await expect(back(page)).toHaveText('All papers');
  await expect(place(page)).toHaveCount(0);
  await next(page).click();
  await expect(heading(page)).toContainText('You Only Look at Screens');
  await expect(back(page)).toHaveText('All papers');
  await expect(place(page)).toHaveCount(0);
});

test('a list leads on through its papers, also after reload, back and forward', async ({ page }) => {
  await page.goto('year/2024/');
  const titles = await links(page).allTextContents();
  await links(page).nth(4).click();
  await expect(back(page)).toHaveText('2024');
  await expect(place(page)).toHaveText(`5 of ${titles.length}`);
  await expect(page).toHaveURL(/\/papers\/[^/?#]+\/$/);
  await next(page).click();
  await expect(place(page)).toHaveText(`6 of ${titles.length}`);
  await expect(next(page)).toContainText(titles[6]?.trim() ?? '-');
  await page.reload();
  await expect(place(page)).toHaveText(`6 of ${titles.length}`);
  await page.goBack();
  await expect(place(page)).toHaveText(`5 of ${titles.length}`);
  await page.goForward();
  await expect(place(page)).toHaveText(`6 of ${titles.length}`);
  await back(page).click();
  await expect(page).toHaveURL(/\/year\/2024\/$/);
});

test('the way back leads to the same place of the list', async ({ page }) => {
  await page.goto('./');
  const link = links(page).nth(40);
  await link.scrollIntoViewIfNeeded();
  const top = (await link.boundingBox())?.y ?? 0;
  await link.click();
  await expect(place(page)).toHaveText('41 of 66');
  await back(page).click();
  await expect(links(page).nth(40)).toBeFocused();
  expect((await links(page).nth(40).boundingBox())?.y).toBeCloseTo(top, 0);
});

test('a new tab knows the list, and another list in it does not disturb this one', async ({
  page,
  context,
}) => {
  await page.goto('year/2023/');
  const opened = context.waitForEvent('page');
  await links(page)
    .nth(1)
    .click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(back(tab)).toHaveText('2023');
  await page.goto('venue/');
  await page.goto('year/2024/');
  await links(page).first().click();
  await tab.reload();
  await expect(back(tab)).toHaveText('2023');
  await tab.close();
});

test('search results are a list, and the way back draws them again', async ({ page }) => {
  await page.goto('search/?q=agents');
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(links(page).nth(15)).toBeVisible();
  const title = await links(page).nth(15).textContent();
  await links(page).nth(15).click();
  await expect(back(page)).toHaveText('Search: agents');
  await expect(place(page)).toHaveText(/^16 of /);
  await back(page).click();
  await expect(page.locator('main [data-paper] .entry-title a:focus')).toHaveText(title ?? '-');
});

test('related papers and the map are lists', async ({ page }) => {
  await page.goto('papers/react-synergizing-reasoning-and-acting-in-language-models/');
  await page.locator('.related li > a').nth(1).click();
  await expect(back(page)).toHaveText(
    'Related to ReAct: Synergizing Reasoning and Acting in Language Models',
  );
  await expect(place(page)).toHaveText('2 of 6');
  await page.goto('map/');
  await page.locator('.map-paper').nth(3).focus();
  await page.keyboard.press('Enter');
  await expect(back(page)).toHaveText('Map of the shelf');
  await expect(place(page)).toHaveText(/ of 66$/);
});

test('spoilt storage is no error', async ({ page }) => {
  await page.goto('year/2024/');
  await page.evaluate(() => {
    for (const name of ['trail', 'back', 'visit /', 'visit /shelf/'])
      localStorage.setItem(`offprint ${name}`, '{"from":3,"papers":[1]');
  });
  await page.reload();
  await links(page).first().click();
  await expect(back(page)).toHaveText('2024');
});

test('what was listed since the last visit is marked', async ({ page, shelf }) => {
  await page.goto('./');
  await expect(links(page).first()).toBeVisible();
  await expect(page.locator('.fresh')).toHaveCount(0);
  await page.evaluate(
    (name) => localStorage.setItem(name, JSON.stringify({ at: 0, newest: '2025-07-01' })),
    `offprint visit ${shelf.base}`,
  );
  await page.reload();
  await expect(page.locator('.fresh')).toHaveText('66 new since your last visit');
  await expect(page.locator('.entry .badge').first()).toHaveText('new to you');
  await page.locator('.fresh').click();
  await expect(links(page).first()).toBeFocused();
  await page.goto('week/2025-w27/');
  await expect(page.locator('.fresh')).toHaveText('66 new since your last visit');
  await page.goto('year/2024/');
  await expect(page.locator('.entry .badge').first()).toHaveText('new to you');
});

test('keys move, open, cite and lead on; never in fields, and not when switched off', async ({ page }) => {
  await page.goto('year/2024/');
  await page.keyboard.press('j');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(links(page).nth(1)).toBeFocused();
  await page.keyboard.press('o');
  await expect(place(page)).toHaveText(/^2 of/);
  await page.keyboard.press('j');
  await expect(place(page)).toHaveText(/^3 of/);
  await page.keyboard.press('k');
  await expect(place(page)).toHaveText(/^2 of/);
  await page.keyboard.press('c');
  await expect(page.locator('body > .said')).toHaveText(/^BibTeX (copied|selected)/);
  await page.keyboard.press('u');
  await expect(links(page).nth(1)).toBeFocused();
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/papers\/[^/]+\/#cite$/);
  await expect(place(page)).toHaveText(/^2 of/);
  await page.keyboard.press('/');
  await page.keyboard.type('jk?');
  await expect(page.getByRole('combobox')).toHaveValue('jk?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[data-form] input')).not.toBeFocused();
  await expect(page.getByRole('contentinfo')).toContainText(/·\s+Keys\s*$/);
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(page.getByRole('checkbox')).not.toBeChecked();
});
