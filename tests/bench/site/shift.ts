import type { Browser } from '@playwright/test';

const sizes = [
  { width: 412, height: 823 },
  { width: 1280, height: 900 },
];

/** How much later than asked for fonts come, in milliseconds: long enough for a page to be read without them. */
const late = 600;

/**
 * How far things move while a page comes, its fonts late as on a slow line, and while it is scrolled
 * through: the cumulative layout shift, the larger of a phone's and a desk's.
 */
export async function shiftOn(browser: Browser, address: string): Promise<number> {
  let most = 0;
  for (const viewport of sizes) {
    const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
    try {
      const page = await context.newPage();
      await page.route(/\.woff2?(?:\?|$)/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, late));
        await route.continue().catch(() => {});
      });
      await page.addInitScript(noteShifts);
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(scrollThrough);
      const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
      most = Math.max(most, shift);
    } finally {
      await context.close();
    }
  }
  return most;
}

function noteShifts(): void {
  const noted = globalThis as unknown as { shift: number };
  noted.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function scrollThrough(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await frame();
  }
  await frame();
}
