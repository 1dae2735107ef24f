import { expect, test } from '../test.ts';

test.describe('the map', () => {
  test('has a point for each paper, which leads to it, and the same papers below', async ({ page }) => {
    await page.goto('map/');
    const points = page.locator('.map-paper');
    await expect(points).toHaveCount(66);
    const ids = await points.evaluateAll((all) => all.map((one) => one.getAttribute('data-at') ?? ''));
    const listed = await page
      .locator('[data-of]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-of') ?? ''));
    expect([...new Set(listed)].sort()).toEqual([...ids].sort());
    const name = (await points.first().getAttribute('aria-label')) ?? '';
    await points.first().press('Enter');
    await expect(page).toHaveURL(new RegExp(`/papers/${ids[0]}/$`));
    await expect(page).toHaveTitle(new RegExp(name.slice(0, 20).replace(/[^\w ]/g, '.')));
  });

  test('its points are one stop of Tab, and the arrows reach each of them', async ({ page }) => {
    await page.goto('map/');
    await expect(page.locator('.map-paper[tabindex="0"]')).toHaveCount(1);
    await page.locator('.map-paper').first().focus();
    const seen = new Set<string>();
    for (let steps = 0; steps < 66; steps++) {
      seen.add((await page.locator(':focus').getAttribute('data-at')) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    expect(seen.size).toBe(66);
    await page.keyboard.press('End');
    await expect(page.locator('.map-paper').last()).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('.map-paper:focus')).toHaveCount(0);
  });

  test('the paper under focus or pointer has a tip with title and topics; Escape takes it away', async ({
    page,
  }) => {
    await page.goto('map/');
    const point = page.locator(
      '.map-paper[data-at="react-synergizing-reasoning-and-acting-in-language-models"]',
    );
    await point.hover();
    const tip = page.locator('.map-tip');
    await expect(tip).toContainText('ReAct: Synergizing Reasoning and Acting in Language Models');
    await expect(tip).toContainText('Reasoning and question answering');
    await page.mouse.move(0, 0);
    await expect(tip).toBeHidden();
    await point.focus();
    await expect(tip).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();
  });

  for (const width of [360, 768, 1280]) {
    test(`names its topics within ${width} pixels, none on a point`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('map/');
      const boxes = async (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter((box) => box.width > 0));
      const names = await boxes('.map-name text');
      const points = await boxes('.map-dot');
      expect(names.length).toBeGreaterThan(6);
      for (const name of names) {
        expect(name.left).toBeGreaterThanOrEqual(0);
        expect(name.right).toBeLessThanOrEqual(width);
        const beneath = points.filter(({ left, top, width: size }) => {
          const [x, y] = [left + size / 2, top + size / 2];
          return x > name.left && x < name.right && y > name.top && y < name.bottom;
        });
        expect(beneath).toHaveLength(0);
      }
    });
  }
});

test('a name on the map lights the papers of its topic', async ({ page }) => {
  await page.goto('map/');
  await page.locator('.map-name:visible', { hasText: 'Phone and' }).hover();
  await expect(page.locator('.map-paper.lit')).toHaveCount(6);
  await page.mouse.move(0, 0);
  await expect(page.locator('.map-paper.lit')).toHaveCount(0);
});

test('a name on the map leads to its topic', async ({ page }) => {
  await page.goto('map/');
  await page.locator('.map-name:visible', { hasText: 'Phone and' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phone and computer use');
});

test('a paper has six related papers, each with the terms that both share', async ({ page }) => {
  await page.goto('papers/gui-r1-a-generalist-r1-style-vision-language-action-model/');
  const related = page.locator('.related li');
  await expect(related).toHaveCount(6);
  for (const item of await related.all()) await expect(item).toContainText('Shared terms:');
  await related.locator('a').first().click();
  await expect(page.locator('.abstract')).toBeVisible();
});

test('a day leads to its week and month, and the calendar to the day', async ({ page }) => {
  await page.goto('day/');
  await page.getByRole('link', { name: '4 July 2025: 66 papers' }).click();
  await page.getByRole('link', { name: /^The week: 30 June to 6 July 2025/ }).click();
  await expect(page.locator('[data-paper]')).toHaveCount(66);
  await page.getByRole('link', { name: /^The month: July 2025/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('July 2025');
  await expect(page.getByRole('link', { name: 'All listed days' })).toBeVisible();
});

test('the timeline has its numbers in a table, which add up to the shelf', async ({ page }) => {
  await page.goto('timeline/');
  await page.getByText('as a table').click();
  const numbers = await page.locator('.chart td').allTextContents();
  const coarse =
    (await page.locator('.chart figcaption > p').allTextContents()).join(' ').match(/\d+ papers?/g) ?? [];
  const sum = [...numbers, ...coarse].reduce((total, text) => total + Number.parseInt(text, 10), 0);
  expect(sum).toBe(66);
});

test('tasks by method: a cell leads to the papers on both', async ({ page }) => {
  await page.goto('topics/');
  const cell = page.getByRole('link', {
    name: 'Phone and computer use and Reinforcement learning: 3 papers',
  });
  await cell.click();
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-total]')).toHaveText('3');
});
