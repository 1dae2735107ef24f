import type { Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { expect, test } from './test.ts';

const react = 'react-synergizing-reasoning-and-acting-in-language-models';
const asking = 'asking-before-action-gather-information-in-embodied';

const status = (page: Page) => page.locator('[data-status]');
const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

test('two related papers are compared, each statement linked to its sentence', async ({ page }) => {
  await page.goto(`papers/${react}/`);
  await page.getByRole('link', { name: /^compare with Asking Before Action/ }).click();
  await expect(status(page)).toHaveText('2 papers side by side.');
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await expect(row(page, 'Venue')).toContainText('ICLR 2023');
  await expect(row(page, 'Published')).toContainText('May 2023');
  await expect(row(page, 'Benchmark').getByRole('cell')).toContainText(['ALFWorld', 'ALFWorld']);
  await expect(row(page, 'Shared terms').getByRole('cell').first()).toContainText('ALFWorld');
  await expect(row(page, 'Own terms').getByRole('cell').first()).not.toContainText('ALFWorld');
  const number = row(page, 'Numbers').getByRole('link').first();
  await expect(number.locator('mark')).toContainText('34% and 10%');
  await number.click();
  await expect(page.locator('.abstract :target')).toContainText('34% and 10%');
});

test('papers are added and removed, and back undoes it', async ({ page }) => {
  await page.goto(`compare/#${react}`);
  await expect(status(page)).toContainText('Add another');
  await page.getByLabel('Add a paper by its title').fill('asking before');
  await page.locator('[data-offers] a').first().click();
  await expect(status(page)).toHaveText('2 papers side by side.');
  await expect(status(page)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#${react},${asking}$`));
  await page.getByRole('link', { name: 'Remove ReAct' }).click();
  await expect(status(page)).toContainText('One paper is chosen');
  await page.goBack();
  await expect(status(page)).toHaveText('2 papers side by side.');
});

test.describe('with addresses that lead nowhere', () => {
  test.use({ expected: [/status of 404/] });

  test('unknown, too many and aliases are told apart', async ({ page }) => {
    await page.goto(`compare/#2210.03629,no-such-paper,..,%3Cimg%3E`);
    await expect(status(page)).toContainText(
      'There are no papers “no-such-paper”, “..”, “<img>” on this shelf.',
    );
    await expect(page.getByRole('columnheader')).toHaveCount(1);
    await expect(page.getByRole('columnheader')).toContainText('ReAct');
  });
});

test('five papers are the most', async ({ page }) => {
  const names = (await (await page.request.get('names.json')).json()) as [string][];
  const ids = names.slice(0, 6).map(([id]) => id);
  await page.goto(`compare/#${ids.join(',')}`);
  await expect(status(page)).toHaveText(
    `At most 5 papers stand side by side; left out: “${ids[5]}”. 5 papers side by side.`,
  );
  await expect(page.getByLabel('Add a paper by its title')).toBeDisabled();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    test(`axe finds nothing on a comparison, ${colorScheme}, ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`compare/#${react},${asking},2308.07997`);
      await expect(status(page)).toHaveText('3 papers side by side.');
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs', async ({ page }) => {
    await page.goto('compare/');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(page.getByLabel('Add a paper by its title')).toBeHidden();
    await expect(page.locator('main').getByRole('link', { name: 'Years' })).toBeVisible();
  });
});
