import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

/** Waits until the page has answered `query`. */
async function answered(page: Page, query: string): Promise<void> {
  await expect(page.locator('[data-search]')).toHaveAttribute('data-query', query);
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
}

/** The search field of the page. */
const field = (page: Page) => page.locator('[data-form] input');

const ids = (page: Page) =>
  page
    .locator('[data-results] [data-paper]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['paper']));

test('a query in the address is answered', async ({ page }) => {
  await page.goto('search/?q=robot%20navigation');
  await answered(page, 'robot navigation');
  expect((await ids(page))[0]).toBe('a2nav-action-aware-zero-shot-robot-navigation-by-exploiting');
  const total = Number(await page.locator('[data-total]').textContent());
  expect(total).toBeGreaterThanOrEqual((await ids(page)).length);
  await page.locator('[data-results] a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A2Nav');
});

test('without a query the search rests, and an empty answer says so', async ({ page }) => {
  await page.goto('search/');
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'idle');
  await expect(field(page)).toBeFocused();
  await field(page).fill('zzzzqqqq');
  await answered(page, 'zzzzqqqq');
  await expect(page.locator('[data-total]')).toHaveText('0');
  expect(await ids(page)).toEqual([]);
});

test('the search of any page leads to the answer', async ({ page }) => {
  await page.goto('year/2024/');
  await field(page).fill('minecraft');
  await field(page).press('Enter');
  await answered(page, 'minecraft');
  await expect(page).toHaveURL(/\/search\/\?q=minecraft$/);
  await expect(page.locator('[data-results]')).toContainText('Optimus-2');
});

test('back, forward and reload restore the query and its answer', async ({ page }) => {
  await page.goto('search/?q=minecraft');
  await answered(page, 'minecraft');
  const first = await ids(page);
  await field(page).fill('bandits');
  await field(page).press('Enter');
  await answered(page, 'bandits');
  expect(await ids(page)).not.toEqual(first);
  await page.goBack();
  await answered(page, 'minecraft');
  expect(await ids(page)).toEqual(first);
  await page.goForward();
  await answered(page, 'bandits');
  await page.reload();
  await answered(page, 'bandits');
});

test('back from a paper leads to the results that were shown, where they were left', async ({ page }) => {
  await page.goto('search/?q=robot');
  await answered(page, 'robot');
  const papers = page.locator('[data-results] > [data-paper]');
  await page.getByRole('button', { name: 'Show more' }).click();
  const shown = Math.min(30, Number(await page.locator('[data-total]').textContent()));
  expect(shown).toBeGreaterThan(20);
  await expect(papers).toHaveCount(shown);
  const link = papers.nth(18).getByRole('link').first();
  await link.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(1000);
  await link.click();
  await expect(page).toHaveURL(/\/papers\//);
  await page.goBack();
  await expect(papers).toHaveCount(shown);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top - 200);
  await field(page).fill('agents');
  await answered(page, 'agents');
  await expect(papers).toHaveCount(10);
});

test('what is typed letter by letter is one step back', async ({ page }) => {
  await page.goto('search/?q=minecraft');
  await answered(page, 'minecraft');
  await field(page).fill('');
  await field(page).pressSequentially('bandits', { delay: 200 });
  await answered(page, 'bandits');
  await page.goBack();
  await answered(page, 'minecraft');
});

test('when all words together find too little, the words one by one find more', async ({ page }) => {
  await page.goto(
    'search/?q=agent%20that%20learns%20its%20own%20prompt%20examples%20from%20noisy%20demonstrations',
  );
  await answered(page, 'agent that learns its own prompt examples from noisy demonstrations');
  expect((await ids(page)).slice(0, 3)).toContain('ical-continual-learning-of-multimodal-agents-by');
});

test('more results are drawn on demand, each once', async ({ page }) => {
  await page.goto('search/?q=learning');
  await answered(page, 'learning');
  const total = Number(await page.locator('[data-total]').textContent());
  expect(total).toBeGreaterThan(20);
  while (await page.getByRole('button', { name: 'Show more' }).isVisible()) {
    const before = (await ids(page)).length;
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(async () => (await ids(page)).length).toBeGreaterThan(before);
  }
  const all = await ids(page);
  expect(all).toHaveLength(total);
  expect(new Set(all).size).toBe(total);
});

for (const query of [
  '<img src=x onerror=alert(1)>',
  '"unclosed',
  '%',
  '\\',
  '((',
  '-',
  '日本語',
  'a'.repeat(3000),
]) {
  test(`the query ${query.slice(0, 30)} is words and no error`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await answered(page, query);
    await expect(field(page)).toHaveValue(query);
    expect(await page.locator('[data-results] img').count()).toBe(0);
  });
}

test('more results come once, however often they are asked for', async ({ page }) => {
  await page.goto('search/?q=agents');
  await answered(page, 'agents');
  await page.locator('[data-more]').evaluate((more: HTMLElement) => {
    for (let press = 0; press < 3; press++) more.click();
  });
  await expect(page.locator('[data-results] > [data-paper]').nth(20)).toBeVisible();
  await page.waitForTimeout(300);
  const ids = await page
    .locator('[data-results] > [data-paper]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['paper']));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a search that takes long says that it is at work', async ({ page }) => {
  let isLetGo = () => {};
  const letGo = new Promise<void>((resolve) => (isLetGo = resolve));
  await page.route('**/pagefind/**', async (route) => {
    await letGo;
    await route.continue();
  });
  await page.goto('search/?q=minecraft');
  await expect(page.getByRole('status')).toHaveText(/Searching…/);
  isLetGo();
  await answered(page, 'minecraft');
  await expect(page.getByRole('status')).not.toContainText('Searching…');
});

test.describe('when the bundle cannot be fetched', () => {
  test.use({ expected: [/.*/] });

  test('the page says so', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/?q=minecraft');
    await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'error');
    await expect(page.getByRole('status')).toContainText('could not be loaded');
  });
});

test('a misspelt word is read as the nearest one, and the page says so', async ({ page }) => {
  await page.goto('search/?q=minecarft%20navigaton');
  await answered(page, 'minecarft navigaton');
  await expect(page.locator('[data-corrections]')).toContainText(
    'Showing results for minecraft; search for minecarft instead.',
  );
  await expect(page.locator('[data-results] mark').first()).toBeVisible();
  await page.getByRole('link', { name: 'minecarft' }).click();
  await answered(page, '"minecarft" navigaton');
  await expect(page.locator('[data-total]')).toHaveText('0');
});

for (const name of ['A^2Nav', 'a 2 nav', 'a2nav', '2308.07997', 'https://arxiv.org/abs/2308.07997v1']) {
  test(`the name ${name} brings its paper first`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(name)}`);
    await answered(page, name);
    expect((await ids(page))[0]).toBe('a2nav-action-aware-zero-shot-robot-navigation-by-exploiting');
  });
}

test('phrases, exclusion, fields and years limit what is found', async ({ page }) => {
  for (const [query, count] of [
    ['"action flow"', 1],
    ['minecraft -optimus', 1],
    ['author:"shunyu yao"', 1],
    ['title:minecraft', 1],
    ['venue:icra', 2],
    ['title:bandits OR title:minecraft', 2],
    ['topic:"phone and computer" has:code', 3],
  ] as const) {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await answered(page, query);
    await expect(page.locator('[data-total]')).toHaveText(String(count));
  }
});
