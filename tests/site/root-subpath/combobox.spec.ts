import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

const field = (page: Page) => page.locator('[data-form] input');
const option = (page: Page, name: string) => page.getByRole('option', { name, exact: false });

for (const keys of ['/', 'Control+k', 'Meta+k']) {
  test(`${keys} leads to the search field from a paper`, async ({ page }) => {
    await page.goto('papers/2210.03629/');
    await page.waitForURL(/react-synergizing/);
    await page.keyboard.press(keys);
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
  });
}

test('/ is typed where text is typed', async ({ page }) => {
  await page.goto('search/');
  await field(page).pressSequentially('a/b');
  await expect(field(page)).toHaveValue('a/b');
});

test('the field is a combobox with a list of suggestions', async ({ page }) => {
  await page.goto('year/2024/');
  await page.keyboard.press('/');
  await page.keyboard.type('reinforcement lear');
  await expect(page.getByRole('combobox', { name: 'Search the shelf' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expect(page.locator('search')).toMatchAriaSnapshot(`
    - search:
      - text: Search the shelf
      - combobox "Search the shelf" [expanded]: reinforcement lear
      - button "Search"
      - listbox "Suggestions":
        - option "Reinforcement learning Topic"
        - option "Offline reinforcement learning Topic"
  `);
  await page.keyboard.press('ArrowDown');
  await expect(option(page, 'Reinforcement learning Topic').first()).toHaveAttribute('aria-selected', 'true');
  const active = await field(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field(page)).toHaveValue('reinforcement lear');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/method\/reinforcement-learning\/$/);
});

test('an option that was chosen stays so when suggestions come late', async ({ page }) => {
  await page.goto('year/2024/');
  await page.keyboard.press('/');
  await page.keyboard.type('reinforcement lea');
  await expect(page.getByRole('option').first()).toHaveText(/^Reinforcement learning/);
  await page.waitForTimeout(500);
  await page.keyboard.type('r');
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(500);
  await expect(option(page, 'Reinforcement learning Topic').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.type('n');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
});

/** Holds the scripts of the pages that are opened back until the function that it resolves with is called. */
async function heldScripts(page: Page): Promise<() => void> {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return go;
}

test('what is typed before the search has started is searched for', async ({ page }) => {
  const go = await heldScripts(page);
  await page.goto('search/?q=minecraft', { waitUntil: 'commit' });
  await field(page).fill('bandits');
  go();
  await expect(page.locator('[data-search]')).toHaveAttribute('data-query', 'bandits');
  await expect(field(page)).toHaveValue('bandits');
});

test('a field that was used before the scripts came has its suggestions all the same', async ({ page }) => {
  const go = await heldScripts(page);
  await page.goto('year/2024/', { waitUntil: 'commit' });
  await field(page).pressSequentially('shunyu y');
  go();
  await expect(option(page, 'Shunyu Yao')).toBeVisible();
});

test('a title leads to its paper, an author to their papers, Enter alone to the results', async ({
  page,
}) => {
  await page.goto('year/2024/');
  await field(page).pressSequentially('restless band');
  await option(page, 'coupled restless bandits').click();
  await expect(page).toHaveURL(/\/papers\/reinforcement-learning-with-combinatorial/);
  await field(page).pressSequentially('shunyu y');
  await option(page, 'Shunyu Yao').click();
  await expect(page).toHaveURL(/\/search\/\?q=author%3A%22Shunyu\+Yao%22$/);
  await expect(page.locator('[data-total]')).toHaveText('1');
  await page.goto('year/2024/');
  await field(page).pressSequentially('minecraft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=minecraft$/);
});

test('an option that is pressed while others come is taken', async ({ page }) => {
  await page.goto('year/2024/');
  await field(page).pressSequentially('restless band');
  await option(page, 'coupled restless bandits').hover();
  await page.mouse.down();
  await page.keyboard.type('its');
  await page.waitForTimeout(500);
  await page.mouse.up();
  await expect(page).toHaveURL(/\/papers\/reinforcement-learning-with-combinatorial/);
});

test('recent searches are offered in the empty field, and can be erased', async ({ page }) => {
  await page.goto('search/');
  for (const query of ['minecraft', 'bandits']) {
    await field(page).fill(query);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-search]')).toHaveAttribute('data-query', query);
  }
  await page.goto('topics/');
  await page.keyboard.press('/');
  await field(page).click();
  await expect(page.getByRole('option')).toHaveText([/bandits/, /minecraft/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=bandits$/);
  await expect(field(page)).toHaveValue('bandits');
  await field(page).fill('');
  await field(page).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: 'Erase recent searches' }).click();
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.goto('topics/');
  await page.keyboard.press('/');
  await field(page).click();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('a whole search with the keyboard alone', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await page.keyboard.type('minecraft');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('[data-results] h2 a') ?? false)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Optimus-2');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a thumb finds, filters and opens', async ({ page }) => {
    await page.goto('./');
    await field(page).tap();
    await field(page).pressSequentially('agent');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
    await page.getByText('Filter', { exact: true }).tap();
    const label = page.locator('[data-facet="task"] label').first();
    const { height = 0 } = (await label.boundingBox()) ?? {};
    expect(height).toBeGreaterThanOrEqual(24);
    const count = await label.locator('.count').textContent();
    await label.tap();
    await expect(page.locator('[data-total]')).toHaveText(count ?? '');
    await page.locator('[data-results] h2 a').first().tap();
    await expect(page).toHaveURL(/\/papers\//);
  });
});
