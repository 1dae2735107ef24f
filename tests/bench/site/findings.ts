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

/** So many elements are named of those that break a rule. */
const mostNamed = 3;

/** The rules that a page breaks up to level AAA in any setting: each with elements that do, and the settings. */
export async function findingsOn(browser: Browser, address: string): Promise<string[]> {
  const found = new Map<string, { elements: Set<string>; names: Set<string> }>();
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  const page = await context.newPage();
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    for (const { name, colorScheme, forcedColors, width } of settings) {
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      for (const { rule, elements } of await violationsOn(page)) {
        const known = found.get(rule) ?? { elements: new Set(), names: new Set() };
        found.set(rule, known);
        for (const element of elements) known.elements.add(element);
        known.names.add(name);
      }
    }
  } finally {
    await context.close();
  }
  return [...found].map(([rule, { elements, names }]) => {
    const where = names.size === settings.length ? '' : ` [${[...names].join('; ')}]`;
    return `${rule}: ${listed([...elements])}${where}`;
  });
}

function listed(elements: readonly string[]): string {
  const more = elements.length - mostNamed;
  return [...elements.slice(0, mostNamed), ...(more > 0 ? [`and ${more} more`] : [])].join(' | ');
}
