import type { Browser } from '@playwright/test';
import { violationsOn } from '../../site/axe.ts';

/** A way in which a page is shown while axe looks at it. */
interface Setting {
  name: string;
  colorScheme: 'light' | 'dark';
  forcedColors: 'none' | 'active';
  width: number;
}

const width = 1280;

/** Both themes, each as it is and at 200 and 400 % zoom, which halves the viewport twice; then forced colours. */
const settings: Setting[] = [
  ...(['light', 'dark'] as const).flatMap((colorScheme) =>
    [1, 2, 4].map((zoom) => ({
      name: `${colorScheme}, ${zoom * 100} %`,
      colorScheme,
      forcedColors: 'none' as const,
      width: width / zoom,
    })),
  ),
  ...(['light', 'dark'] as const).map((colorScheme) => ({
    name: `forced colours, ${colorScheme}`,
    colorScheme,
    forcedColors: 'active' as const,
    width,
  })),
];

/** What axe finds on a page up to level AAA in any setting: the rule and the elements, the settings after it. */
export async function findingsOn(browser: Browser, address: string): Promise<string[]> {
  const found = new Map<string, string[]>();
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  const page = await context.newPage();
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    for (const { name, colorScheme, forcedColors, width } of settings) {
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      for (const fault of await violationsOn(page)) found.set(fault, [...(found.get(fault) ?? []), name]);
    }
  } finally {
    await context.close();
  }
  return [...found].map(([fault, names]) =>
    names.length === settings.length ? fault : `${fault} [${names.join('; ')}]`,
  );
}
