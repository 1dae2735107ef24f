import type { Page } from '@playwright/test';
import * as german from '../../../src/words/de.ts';
import * as english from '../../../src/words/en.ts';
import { violationsOn } from '../axe.ts';
import { expect, test } from '../test.ts';

const react = 'papers/react-synergizing-reasoning-and-acting-in-language-models/';

/** Texts of the English interface that are neither German ones as well nor said by the listing of the shelf. */
const known = ['Subscribe', ...textsOf(german)];
const foreign = new Set(textsOf(english).filter((text) => !known.includes(text)));

function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [];
}

/** What stands on a page, and what screen readers say besides: the texts of the English interface in it. */
async function englishOn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const texts: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) texts.push(walk.currentNode.textContent ?? '');
    for (const one of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(one.getAttribute(name) ?? '');
    return texts.map((text) => text.replace(/\s+/g, ' ').trim());
  });
  return [...new Set(said)].filter((text) => foreign.has(text));
}

const answered = (page: Page) => expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');

test('the search says in German what it found, and why', async ({ page }) => {
  await page.goto('search/?q=robot');
  await answered(page);
  await expect(page.getByRole('status')).toHaveText(/^\s*\d+ Arbeiten\s*$/);
  await expect(page.locator('[data-facet="year"] > summary')).toHaveText('Jahr');
  await page.getByText('Warum gefunden').first().click();
  await expect(page.getByText(/ in: (?:Titel|Zusammenfassung)/).first()).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
  await page.goto('search/?q=restless+bandist');
  await answered(page);
  await expect(page.getByText('Ergebnisse für bandits; stattdessen nach bandist suchen.')).toBeVisible();
});

test('the menu is one line on a phone, with the page that one is on in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('author/');
  const menu = page.getByRole('navigation').first().locator('ul');
  expect((await menu.boundingBox())?.height).toBeLessThan(45);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const scrolls = await page.evaluate(() => CSS.supports('scroll-initial-target', 'nearest'));
  if (scrolls) await expect(menu.locator('[aria-current]')).toBeInViewport({ ratio: 1 });
});

test('where nothing is found, German words lead on', async ({ page }) => {
  await page.goto('search/?q=venue:xyz+robot');
  await answered(page);
  await expect(page.getByText('Zu alldem passt nichts. Hier geht es weiter:')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ohne venue:xyz' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Zeitschrift oder Tagung: / }).first()).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
});

test('papers are kept, noted, listed and compared in German', async ({ page }) => {
  await page.goto(react);
  await page.getByRole('button', { name: /^Merken:/ }).click();
  await page.getByRole('button', { name: 'Notiz hinzufügen' }).click();
  await page.getByRole('textbox', { name: /^Ihre Notiz/ }).fill('zuerst lesen');
  await page.keyboard.press('Enter');
  await page.goto('');
  await page
    .getByRole('button', { name: /^Merken:/ })
    .first()
    .click();
  await page.goto('saved/');
  await expect(page.getByRole('textbox', { name: /^Notiz zu ReAct/ })).toHaveValue('zuerst lesen');
  await expect(page.getByRole('button', { name: 'Mit Notiz 1' })).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Link aus 2 machen' }).click();
  await expect(page.getByRole('heading', { name: 'Eine Leseliste' })).toBeVisible();
  await page.getByRole('button', { name: 'Bearbeiten' }).click();
  await page
    .getByRole('button', { name: /^Nach unten:/ })
    .first()
    .click();
  await expect(page.getByText('Jetzt 2 von 2.')).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
  await page.goto('saved/');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('link', { name: '2 vergleichen' }).click();
  await expect(page.getByRole('rowheader', { name: 'Was sie tut' })).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
});

test('the help on keys is in German', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Tasten' });
  await expect(help.getByText('zur nächsten und zur vorigen Arbeit', { exact: true })).toBeVisible();
  await expect(help.getByText('Strg')).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
});

for (const path of [
  '',
  react,
  'search/',
  'saved/',
  'list/',
  'compare/',
  'topics/',
  'year/',
  'author/',
  'map/',
  'timeline/',
  'day/',
  'offline/',
  'nowhere/',
])
  test(`no word of the interface is English on /${path}`, async ({ page }) => {
    await page.goto(path === 'nowhere/' ? '404.html' : path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    expect(await englishOn(page)).toEqual([]);
  });

test('the search is accessible in German', async ({ page }) => {
  await page.goto('search/?q=robot');
  await answered(page);
  expect(await violationsOn(page)).toEqual([]);
});

test('what the search field asks for is to be read whole on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const address of ['', 'search/', '404.html']) {
    await page.goto(address);
    const rooms = await page.locator('input[type="search"]:visible').evaluateAll((fields) =>
      (fields as HTMLInputElement[]).map((field) => {
        const { font } = getComputedStyle(field, '::placeholder');
        const { paddingLeft, paddingRight } = getComputedStyle(field);
        const pen = document.createElement('canvas').getContext('2d');
        if (pen) pen.font = font;
        const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
        return room - (pen?.measureText(field.placeholder).width ?? 0);
      }),
    );
    expect(rooms.length).toBeGreaterThan(0);
    expect(Math.min(...rooms)).toBeGreaterThan(0);
  }
});
