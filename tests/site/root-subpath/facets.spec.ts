import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

const total = async (page: Page) => Number(await page.locator('[data-total]').textContent());

const ready = (page: Page) => expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');

/** The box of a value, and how many papers it says it gives. */
function value(page: Page, facet: string, name: string) {
  const label = page
    .locator(`[data-facet="${facet}"] label`)
    .filter({ has: page.getByText(name, { exact: true }) });
  return {
    box: label.getByRole('checkbox'),
    count: async () => Number(await label.locator('.count').textContent()),
  };
}

test('a value gives as many papers as it says, and its choice is in the address', async ({ page }) => {
  await page.goto('search/?q=robot');
  await ready(page);
  const before = await total(page);
  const manipulation = value(page, 'task', 'Robot manipulation');
  const promised = await manipulation.count();
  await manipulation.box.check();
  await expect(page).toHaveURL(/\?q=robot&task=robot-manipulation$/);
  await expect(page.locator('[data-total]')).toHaveText(String(promised));
  expect(promised).toBeLessThan(before);
  await expect(manipulation.box).toBeFocused();
  await page.getByRole('button', { name: 'Drop Task: Robot manipulation' }).click();
  await expect(page.locator('[data-total]')).toHaveText(String(before));
  await expect(page).toHaveURL(/\?q=robot$/);
});

test('any of several within a facet, all between facets', async ({ page }) => {
  await page.goto('search/?year=2024');
  await ready(page);
  const one = await total(page);
  await page.goto('search/?year=2023');
  await ready(page);
  const other = await total(page);
  await page.goto('search/?year=2023&year=2024');
  await ready(page);
  expect(await total(page)).toBe(one + other);
  await page.goto('search/?year=2023&year=2024&has=code');
  await ready(page);
  const coded = await total(page);
  expect(coded).toBeGreaterThan(0);
  expect(coded).toBeLessThan(one + other);
});

test('back, forward, reload and a pasted address restore choices and order', async ({ page }) => {
  await page.goto('search/?q=agent');
  await ready(page);
  await page.getByLabel('Sort').selectOption('oldest');
  await expect(page).toHaveURL(/\?q=agent&sort=oldest$/);
  await ready(page);
  const oldest = await page.locator('[data-results] [data-paper]').first().getAttribute('data-paper');
  await value(page, 'task', 'Web agents').box.check();
  await expect(page).toHaveURL(/\?q=agent&task=web-agents&sort=oldest$/);
  await ready(page);
  const chosen = await total(page);
  await page.goBack();
  await expect(page.locator('[data-results] [data-paper]').first()).toHaveAttribute(
    'data-paper',
    oldest ?? '',
  );
  await expect(value(page, 'task', 'Web agents').box).not.toBeChecked();
  await page.goForward();
  await expect(page.locator('[data-total]')).toHaveText(String(chosen));
  await page.reload();
  await expect(page.locator('[data-total]')).toHaveText(String(chosen));
  await expect(page.getByLabel('Sort')).toHaveValue('oldest');
  await expect(value(page, 'task', 'Web agents').box).toBeChecked();
});

test('authors are counted when their facet is unfolded', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('search/?q=reasoning');
  await ready(page);
  expect(asked.some((address) => address.includes('authors'))).toBe(false);
  await page.locator('[data-facet="author"] summary').click();
  await page.getByRole('button', { name: /^All \d+ of Author$/ }).click();
  const yao = value(page, 'author', 'Shunyu Yao');
  const promised = await yao.count();
  await yao.box.check();
  await expect(page.locator('[data-total]')).toHaveText(String(promised));
  await expect(page).toHaveURL(/author=shunyu-yao/);
});

test('where nothing is found, the page says what to leave out and what that gives', async ({ page }) => {
  await page.goto('search/?q=author:%22shunyu%20yao%22%20title:minecraft');
  await ready(page);
  await expect(page.locator('[data-total]')).toHaveText('0');
  const way = page.locator('[data-ways-on] li').filter({ hasText: 'Without title:minecraft' });
  const promised = Number.parseInt((await way.locator('.count').textContent()) ?? '', 10);
  await way.getByRole('link').click();
  await expect(page.locator('[data-total]')).toHaveText(String(promised));
  await expect(page.locator('[data-form] input')).toHaveValue('author:"shunyu yao"');
});

test('a result says why it matched', async ({ page }) => {
  await page.goto('search/?q=restless%20lily');
  await ready(page);
  const first = page.locator('[data-paper]').first();
  await first.getByText('Why this matched').click();
  await expect(first.locator('.why li').first()).toHaveText(/^restless in title; abstract/);
  await expect(first.locator('.why li').nth(1)).toHaveText('lily in authors');
});

test('the sentence of a result leads to its place on the page of the paper', async ({ page }) => {
  await page.goto('search/?q=restless%20bandits');
  await ready(page);
  const link = page.locator('[data-results] .entry-gist a').first();
  const sentence = await link.textContent();
  await link.click();
  await expect(page).toHaveURL(/\/papers\/[a-z0-9-]+\/#s-/);
  await expect(page.locator(':target')).toHaveText(sentence ?? '');
});

test('the help is a list of queries that find something', async ({ page }) => {
  await page.goto('search/');
  await page.locator('[data-help] summary').click();
  const addresses = await page
    .locator('[data-help] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) {
    await page.goto(address);
    await ready(page);
    expect(await total(page), address).toBeGreaterThan(0);
  }
});
