import { expect, test } from '../test.ts';

test.use({ javaScriptEnabled: false });

test('everything can be read and reached without JavaScript', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('[data-paper]')).toHaveCount(66);
  await expect(page.getByRole('button', { name: 'Titles' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Topics' }).first().click();
  await page.locator('.divisions a').first().click();
  await page.locator('[data-paper] h2 a').first().click();
  await expect(page.locator('.abstract p').first()).not.toBeEmpty();
  await expect(page.locator('#bibtex')).toContainText('@');
  await expect(page.locator('.permalink')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  await page.locator('.authors a').first().click();
  await expect(page).toHaveURL(/\/(author|search)\//);
});

test('the search says that it needs JavaScript and offers the lists', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox').fill('minecraft');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=minecraft$/);
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  await page.locator('[data-ways]').getByRole('link', { name: 'Years' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Years');
});

test('an alias leads on without JavaScript', async ({ page }) => {
  await page.goto('papers/2210.03629/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ReAct');
});

test('a list is read in another order, at an address of its own, and leads back to its own', async ({
  page,
}) => {
  await page.goto('./');
  const orders = page.getByRole('navigation', { name: 'Order of the list' });
  await expect(orders.getByRole('link')).toHaveText(['As listed', 'Newest', 'Title']);
  await expect(orders.locator('[aria-current]')).toHaveText('As listed');
  await orders.getByRole('link', { name: 'Title' }).click();
  await expect(page).toHaveURL(/\/by\/title\/$/);
  const titles = await page.locator('[data-paper] h2 a').allTextContents();
  expect(titles).toHaveLength(66);
  expect(titles.map((title) => title.toLowerCase())).toEqual(
    titles.map((title) => title.toLowerCase()).sort(),
  );
  await orders.getByRole('link', { name: 'Newest' }).click();
  await expect(page.locator('[data-paper] time').first()).toHaveText('2 July 2025');
  await orders.getByRole('link', { name: 'As listed' }).click();
  await expect(page.locator('[data-paper]').first()).toContainText('Balanced Representation Learning');
  await page.goto('method/planning/');
  await orders.getByRole('link', { name: 'Title' }).click();
  await expect(page).toHaveURL(/\/method\/planning\/by\/title\/$/);
  await expect(orders.locator('[aria-current]')).toHaveText('Title');
});
