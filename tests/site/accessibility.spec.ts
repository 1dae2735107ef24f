import { violationsOn } from './axe.ts';
import { expect, test } from './test.ts';

const templates = {
  home: './',
  paper: 'papers/a2nav-action-aware-zero-shot-robot-navigation-by-exploiting/',
  'paper of many authors': 'papers/cogact-a-foundational-vision-language-action-model-for/',
  facet: 'author/',
  division: 'venue/iclr-2025/',
  topics: 'topics/',
  map: 'map/',
  timeline: 'timeline/',
  days: 'day/',
  week: 'week/2025-w27/',
  month: 'month/2025-07/',
  'search at rest': 'search/',
  'search results': 'search/?q=robot',
  'compare at rest': 'compare/',
  missing: 'no/such/page/',
};

test.use({ expected: [/status of 404/] });

for (const [name, address] of Object.entries(templates)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      if (address.includes('q='))
        await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
      const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      expect(await violationsOn(page, { options: { runOnly: { type: 'tag', values } } })).toEqual([]);
    });
  }

  for (const width of [360, 768, 1280, 1920]) {
    test(`${name} fits ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      if (address.includes('q='))
        await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test('the keyboard reaches the content, the lists and a paper', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main a').first()).toBeFocused();
});
