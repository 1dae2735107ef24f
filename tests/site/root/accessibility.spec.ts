import type { Page } from '@playwright/test';
import { packedReadingList } from '../../../src/client/reading-list/link.ts';
import { type Violation, violationsOn } from '../axe.ts';
import { focusHidden, moving } from '../bars.ts';
import { expect, test } from '../test.ts';

const list = packedReadingList({
  title: 'For Friday',
  entries: [
    { paper: '2210.03629', note: 'Start here' },
    { paper: 'toolchain-efficient-action-space-navigation-in-large', note: '' },
  ],
});

const templates = {
  home: './',
  paper: 'papers/a2nav-action-aware-zero-shot-robot-navigation-by-exploiting/',
  'paper of many authors': 'papers/cogact-a-foundational-vision-language-action-model-for/',
  facet: 'author/',
  division: 'venue/iclr-2025/',
  topic: 'task/navigation/',
  topics: 'topics/',
  map: 'map/',
  timeline: 'timeline/',
  days: 'day/',
  'listed day': 'day/2025-07-04/',
  week: 'week/2025-w27/',
  month: 'month/2025-07/',
  'search at rest': 'search/',
  'search results': 'search/?q=robot',
  'nothing saved': 'saved/',
  'a reading list': `list/#${list}`,
  comparison:
    'compare/#react-synergizing-reasoning-and-acting-in-language-models,toolchain-efficient-action-space-navigation-in-large',
  offline: 'offline/',
  missing: 'no/such/page/',
};

/** How wide the viewport is, in CSS pixels, of a window of 1280 that is enlarged so many times. */
const zooms = { '100 %': 1280, '200 %': 640, '400 %': 320 };

test.use({ expected: [/status of 404/] });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('q='))
    await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
  if (address.includes('#'))
    await expect(page.locator('main').getByRole('link', { name: /^ToolChain/ })).toBeVisible();
}

for (const [name, address] of Object.entries(templates)) {
  test(`axe finds nothing on ${name} in either theme, at 100, 200 and 400 %`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, address);
    const found: Record<string, Violation[]> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [zoom, width] of Object.entries(zooms)) {
        await page.setViewportSize({ width, height: (width * 3) / 4 });
        const violations = await violationsOn(page);
        if (violations.length > 0) found[`${colorScheme}, ${zoom}`] = violations;
      }
    }
    expect(found).toEqual({});
  });

  test(`${name} in forced colours: axe finds nothing, and the focus is seen`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await open(page, address);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focusHidden)).toEqual([]);
  });

  test(`${name} fits every width from 320 pixels`, async ({ page }) => {
    await open(page, address);
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test(`nothing moves on ${name} for who wants no motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, address);
    expect(await page.evaluate(moving)).toEqual([]);
  });
}

test('the bars find what they are made to find', async ({ page }) => {
  await page.goto('topics/');
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(
      'h1 { color: #767676; } a { transition: color 1s; } a:focus-visible { outline: none; }',
    );
    document.adoptedStyleSheets.push(style);
  });
  expect((await violationsOn(page)).map(({ rule }) => rule)).toEqual(['color-contrast-enhanced']);
  await page.keyboard.press('Tab');
  expect((await page.evaluate(focusHidden)).length).toBeGreaterThan(0);
  expect((await page.evaluate(moving)).length).toBeGreaterThan(0);
});

test('the keyboard reaches the content, the lists and a paper', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main a').first()).toBeFocused();
});
