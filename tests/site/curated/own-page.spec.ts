import { violationsOn } from '../axe.ts';
import { expect, test } from '../test.ts';

test('a page of the curator’s own is in the menu, and leads to papers and pages', async ({ page }) => {
  await page.goto('./');
  await page.locator('.bar').getByRole('link', { name: 'About', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About <these> files & their hand');
  await expect(page.locator('.bar [aria-current=page]')).toHaveText('About');
  const picture = page.getByRole('img', { name: 'The shore at low tide' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(96);
  await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
    'href',
    /\/edit\/HEAD\/.*pages\/about\.mdx$/,
  );
  await page.locator('main').getByRole('link', { name: 'the team' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Team');
  await expect(page.locator('.bar').getByRole('link', { name: 'Team' })).toHaveCount(0);
  await page.goBack();
  await page.locator('main li').getByRole('link').click();
  await expect(page).toHaveURL(/\/papers\/with-components\/$/);
});

test('axe finds nothing on it, nor on notes, in either theme, on a phone and on a desk', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      for (const address of ['about/', 'papers/plain/']) {
        await page.goto(address);
        expect(await violationsOn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
});

test('it is no paper: the search doesn’t have it', async ({ page }) => {
  await page.goto('search/?q=%22nobody+else+did%22');
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-results] [data-paper]')).toHaveCount(0);
});

test('formulas are drawn, and what is wider than a phone scrolls by itself, by keys too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('about/');
  await expect(page.locator('main math')).toHaveCount(5);
  await expect(page.locator('main')).toContainText('which costs $5 to $10, we know');
  const wide = [
    page.getByRole('region', { name: 'Table: What it measures' }),
    page.getByRole('group', { name: /^∑i=1n ai xi/ }),
  ];
  for (const scroller of wide) {
    await scroller.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => scroller.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  }
  await page.emulateMedia({ media: 'print' });
  for (const scroller of wide)
    expect(await scroller.evaluate((box) => getComputedStyle(box).overflowX)).toBe('visible');
});
