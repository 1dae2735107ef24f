import { lookOf } from '../../../src/look/look.ts';
import { lookSchema } from '../../../src/look/schema.ts';
import { styleSheetOf } from '../../../src/look/style-sheet.ts';
import { type ThemeName, themes } from '../../../src/look/themes.ts';
import { violationsOn } from '../axe.ts';
import { expect, test } from '../test.ts';

const templates = [
  './',
  'papers/a2nav-action-aware-zero-shot-robot-navigation-by-exploiting/',
  'topics/',
  'map/',
  'timeline/',
  'month/2025-07/',
  'search/?q=robot',
  'author/',
  'saved/',
];

const names = (Object.keys(themes) as ThemeName[]).filter((name) => name !== Object.keys(themes)[0]);

for (const theme of names)
  for (const address of templates)
    test(`axe finds nothing on ${address} in the theme ${theme}, light and dark, and it fits a phone`, async ({
      page,
    }) => {
      await page.goto(address);
      if (address.includes('q='))
        await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
      const found: Record<string, unknown> = {};
      for (const scheme of ['light', 'dark'] as const) {
        const css = styleSheetOf(lookOf(lookSchema.parse({ theme, scheme })), (file) => file);
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        }, css);
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        const paper = await page.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--paper'),
        );
        expect(paper).toBe(themes[theme].colours[scheme].paper);
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          const violations = await violationsOn(page);
          if (violations.length > 0) found[`${scheme}, ${width}`] = violations;
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      }
      expect(found).toEqual({});
    });
