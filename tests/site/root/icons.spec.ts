import type { Page } from '@playwright/test';
import { startWebKit, type WebKit } from '../../webkit.ts';
import { expect, test } from '../test.ts';

/** Where an element with an icon stands in the window, and the side of its icon, in CSS pixels. */
interface Box {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  side: number;
}

const pages = ['/', '/papers/react-synergizing-reasoning-and-acting-in-language-models/'];

/** Scrolls to the first kind of icon that was not looked at yet; the boxes of all such kinds in the window. */
const nextBoxes = `
  const looked = (window.looked ??= new Set());
  const all = [...document.querySelectorAll('[class*="icon-"]')].filter((element) =>
    !looked.has(element.className) && element.checkVisibility({ visibilityProperty: true }));
  all[0]?.scrollIntoView({ block: 'start', behavior: 'instant' });
  await new Promise((done) => setTimeout(done, 100));
  return all.flatMap((element, at) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (looked.has(element.className) || at > 0 && (y < 0 || y + height > innerHeight)) return [];
    looked.add(element.className);
    const pseudo = element.matches('.icon-arrow-right') ? '::after' : '::before';
    const side = Number.parseFloat(getComputedStyle(element, pseudo).width);
    return [{ name: element.className, x, y, width, height, side }];
  });`;

/** Hides or shows all icons; nothing moves. */
const hiding = (isHidden: boolean) => `
  const sheet = document.adoptedStyleSheets[0] ?? new CSSStyleSheet();
  sheet.replaceSync(${isHidden} ? '[class*="icon-"]::before, [class*="icon-"]::after { visibility: hidden !important }' : '');
  document.adoptedStyleSheets = [sheet];
  await new Promise((done) => setTimeout(done, 100));`;

test('every icon is drawn, in WebKit', async ({ page, baseURL }) => {
  const webkit = await startWebKit();
  if (!webkit) return;
  try {
    for (const path of pages) {
      // Nothing tells when a mask has loaded, so the page is looked at again if need be.
      await expect(async () => {
        await webkit.open(new URL(path, baseURL).href);
        await webkit.evaluate('await new Promise((done) => setTimeout(done, 500));');
        expect(await undrawn(webkit, page)).toEqual([]);
      }).toPass({ timeout: 25_000 });
    }
  } finally {
    await webkit.close();
  }
});

/**
 * The kinds of icons on a page that leave no ink, or a thin line of it, as all icons shrunk into one box do. `reader` reads the pictures.
 */
async function undrawn(browser: WebKit, reader: Page): Promise<string[]> {
  const faults: string[] = [];
  let count = 0;
  for (;;) {
    const boxes = (await browser.evaluate(nextBoxes)) as Box[];
    if (boxes.length === 0) break;
    count += boxes.length;
    const shown = await browser.screenshot();
    await browser.evaluate(hiding(true));
    const hidden = await browser.screenshot();
    await browser.evaluate(hiding(false));
    faults.push(...(await reader.evaluate(emptyBoxes, { shown, hidden, boxes })));
  }
  expect(count).toBeGreaterThan(2);
  return faults;
}

/** Runs in a page: the names of the boxes where two pictures differ in less than a third of the icon's side, either way. */
async function emptyBoxes(pictures: { shown: string; hidden: string; boxes: Box[] }): Promise<string[]> {
  const [shown, hidden] = await Promise.all([pictures.shown, pictures.hidden].map(contextOf));
  return pictures.boxes.filter(isEmpty).map(({ name }) => name);

  async function contextOf(png: string) {
    const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
      willReadFrequently: true,
    });
    context?.drawImage(bitmap, 0, 0);
    return context;
  }

  function isEmpty({ x, y, width, height, side }: Box): boolean {
    const pixels = [shown, hidden].map((context) => context?.getImageData(x, y, width, height));
    const [before, after] = pixels;
    const columns = new Set<number>();
    const rows = new Set<number>();
    for (let at = 0; before && after && at < before.data.length; at += 4) {
      const change = [0, 1, 2].map((part) =>
        Math.abs((before.data[at + part] ?? 0) - (after.data[at + part] ?? 0)),
      );
      if (Math.max(...change) < 40) continue;
      columns.add((at / 4) % before.width);
      rows.add(Math.floor(at / 4 / before.width));
    }
    return Math.min(columns.size, rows.size) < side / 3;
  }
}
