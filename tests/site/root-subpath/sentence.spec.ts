import type { BrowserContext, Page } from '@playwright/test';
import { violationsOn } from '../axe.ts';
import { expect, test } from '../test.ts';

const react = 'papers/react-synergizing-reasoning-and-acting-in-language-models/';
const nav = 'papers/a2nav-action-aware-zero-shot-robot-navigation-by-exploiting/';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const menu = (page: Page) => page.getByRole('group', { name: 'Link or quote' });

/** Opens a paper whose abstract has formulas, with leave to copy and to read what was copied. */
async function openWithClipboard(page: Page, context: BrowserContext): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(nav);
}

/** Selects from the first place of `from` to the end of `to` in the abstract, as a mouse or a finger does. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const walker = document.createTreeWalker(
        document.querySelector('.abstract') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      const range = document.createRange();
      let isOpen = false;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (!isOpen && text.includes(first)) {
          range.setStart(node, text.indexOf(first));
          isOpen = true;
        }
        if (isOpen && text.includes(last)) {
          range.setEnd(node, text.indexOf(last) + last.length);
          break;
        }
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to] as const,
  );
}

/** How often words of the abstract have moved since the page was opened. */
function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const moved: (Node | null)[] = [];
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[];
          moved.push(...shifts.flatMap(({ sources }) => sources.map(({ node }) => node)));
        }).observe({ type: 'layout-shift', buffered: true });
        const words = [...document.querySelectorAll('.abstract > p')];
        setTimeout(() => resolve(moved.filter((node) => words.some((p) => p.contains(node))).length), 100);
      }),
  );
}

test('a link to a sentence marks it and says nothing', async ({ page }) => {
  await page.goto(react);
  const sentence = page.locator('.abstract span[id]').nth(2);
  await page.goto(`${react}#${await sentence.getAttribute('id')}`);
  await expect(page.locator(':target')).toHaveText((await sentence.textContent()) ?? '');
  expect(await sentence.textContent()).toMatch(/^\S.*\.$/);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator('[data-said]')).toBeEmpty();
});

test('a link to a sentence below an alias of the paper leads to the sentence', async ({ page }) => {
  const anchor = 's-on-two-interactive-decision-making-benchmarks-alfworld-and';
  await page.goto(`papers/2210.03629/#${anchor}`);
  await expect(page).toHaveURL(new RegExp(`${react}#${anchor}$`));
  await expect(page.locator(':target')).toBeInViewport();
});

test('a link to a sentence that has changed leads to it and says so', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${react}#s-on-two-decision-making-benchmarks-alfworld-and`);
  await expect(page.getByRole('status').filter({ hasText: 'This sentence has changed' })).toBeVisible();
  await expect(page.locator('.near')).toContainText(
    'On two interactive decision making benchmarks (ALFWorld and',
  );
  await expect(page.locator('.near')).toBeInViewport();
  expect(await shiftsOf(page)).toBe(0);
  const known = await page.locator('.abstract span[id]').first().getAttribute('id');
  await page.evaluate((hash) => location.assign(`#${hash}`), known);
  await expect(page.locator('.near')).toHaveCount(0);
  await expect(page.locator('[data-said]')).toBeEmpty();
});

test('a link to a sentence that is gone says so, and the message can be closed', async ({ page }) => {
  await page.goto(`${react}#s-the-weather-was-fine-on-that-day`);
  await expect(page.getByText('The sentence that was linked is no longer here.')).toBeVisible();
  await expect(page.locator('.near')).toHaveCount(0);
  await page.locator('[data-said]').getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('[data-said]')).toBeEmpty();
});

test('selected words are linked to and quoted', async ({ page, context, shelf }) => {
  await openWithClipboard(page, context);
  await expect(menu(page)).toHaveCount(0);
  await select(page, 'an action-aware zero-shot', 'foundation models.');
  const link = menu(page).getByRole('button', { name: 'Copy link to this' });
  await expect(link).toBeVisible();
  await link.click();
  await expect(menu(page).getByRole('button', { name: 'Copied' })).toBeVisible();
  const address = `http://localhost:${shelf.port}${shelf.base}${nav}#s-in-this-paper-we-propose-an-action-aware`;
  expect(await copied(page)).toBe(address);
  await menu(page).getByRole('button', { name: 'Copy as quotation with citation' }).click();
  await expect
    .poll(() => copied(page))
    .toBe(
      '“an action-aware zero-shot VLN method (A^2Nav) by exploiting the vision-and-language ability of ' +
        'foundation models.”\n— Peihao Chen et al., “A2Nav: Action-Aware Zero-Shot Robot Navigation by ' +
        `Exploiting Vision-and-Language Ability of Foundation Models”, 2023, ${address}`,
    );
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await page.goto(address);
  await expect(page.locator(':target')).toContainText('In this paper, we propose an action-aware');
});

test('a selection across sentences is linked to its first; one that ends elsewhere, by its part', async ({
  page,
  context,
}) => {
  await openWithClipboard(page, context);
  await page.evaluate(() => {
    const sentences = document.querySelectorAll('.abstract span[id]');
    const [before, last] = [sentences[sentences.length - 2], document.querySelector('#bibtex')];
    if (before && last) getSelection()?.setBaseAndExtent(before, before.childNodes.length, last, 1);
  });
  await menu(page).getByRole('button', { name: 'Copy link to this' }).click();
  await expect
    .poll(() => copied(page))
    .toMatch(/#s-extensive-experiments-show-a2nav-achieves-promising-zs-vln$/);
  await menu(page).getByRole('button', { name: 'Copy as quotation with citation' }).click();
  await expect
    .poll(() => copied(page))
    .toMatch(/^“Extensive experiments show A\^2Nav .* datasets\.”\n— Peihao/);
  await page.locator('h1').click();
  await expect(menu(page)).toBeHidden();
});

test('a quotation has simple formulas in letters, others in TeX, and what is raised with its sign', async ({
  page,
  context,
}) => {
  await openWithClipboard(page, context);
  await page.evaluate(() => {
    const sentence = document.querySelector('.abstract span[id]');
    if (sentence)
      sentence.innerHTML =
        'It gains <math alttext="10\\times"><mrow><mn>10</mn><mo>×</mo></mrow></math> in ' +
        '<math alttext="O(n^2)"><mrow><mi>O</mi><mo>(</mo><msup><mi>n</mi><mn>2</mn></msup><mo>)</mo></mrow></math>' +
        ' at 10<sup>6</sup> x<sub>i</sub>.';
  });
  await page.getByRole('button', { name: 'Link or quote' }).click();
  await menu(page).getByRole('button', { name: 'Copy as quotation with citation' }).click();
  await expect.poll(() => copied(page)).toMatch(/^“It gains 10× in \$O\(n\^2\)\$ at 10\^6 x_i\.”\n/);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const [symbol, last] = document.querySelectorAll('.abstract math mi, .abstract sub');
    if (symbol?.firstChild && last) getSelection()?.setBaseAndExtent(symbol.firstChild, 1, last, 1);
  });
  await menu(page).getByRole('button', { name: 'Copy as quotation with citation' }).click();
  await expect.poll(() => copied(page)).toMatch(/^“\$O\(n\^2\)\$/);
});

test('where nothing can be copied the words are there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(nav);
  await select(page, 'ZS-VLN', 'challenging problem');
  await menu(page).getByRole('button', { name: 'Copy link to this' }).click();
  const field = menu(page).getByRole('textbox', { name: 'Copy this with the keyboard' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/#s-we-study-the-task-of-zero-shot-vision$/);
});

test('sentences are gone through, linked to and quoted with the keyboard alone', async ({
  page,
  context,
}) => {
  await openWithClipboard(page, context);
  const opener = page.getByRole('button', { name: 'Link or quote' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(menu(page).getByRole('button', { name: 'Copy link to this' })).toBeFocused();
  await expect(page.locator('.chosen')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const ids = await page.locator('.abstract span[id]').evaluateAll((all) => all.map(({ id }) => id));
  await expect.poll(() => copied(page)).toMatch(new RegExp(`#${ids[0]}$`));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(menu(page).getByRole('button', { name: 'Next sentence' })).toBeFocused();
  for (const id of ids.slice(1)) {
    await page.keyboard.press('Enter');
    await expect(page.locator('.chosen')).toHaveId(id);
  }
  await expect(menu(page).getByRole('button', { name: 'Previous sentence' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await expect(page.locator('.chosen')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('the menu stands at the foot of the screen, large enough for a thumb', async ({ page }) => {
    await page.goto(nav);
    await page.getByRole('button', { name: 'Link or quote' }).tap();
    const next = menu(page).getByRole('button', { name: 'Next sentence' });
    await next.tap();
    await expect(page.locator('.chosen')).toHaveText(/^Normally, the instructions/);
    await expect(page.locator('.chosen')).toBeInViewport();
    for (const button of await menu(page).getByRole('button').all()) {
      await expect(button).toBeInViewport({ ratio: 1 });
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    const box = await menu(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(640);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('nobody loads the menu who does not use it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url());
  });
  await page.goto(nav, { waitUntil: 'networkidle' });
  expect(scripts.filter((address) => /\/(?:menu|changed)\./.test(address))).toEqual([]);
  await page.getByRole('button', { name: 'Link or quote' }).click();
  await expect(menu(page)).toBeVisible();
  expect(scripts.filter((address) => /\/(?:menu|changed)\./.test(address))).toHaveLength(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a changed sentence and the open menu, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${react}#s-on-two-decision-making-benchmarks-alfworld-and`);
    await expect(page.locator('.near')).toBeVisible();
    await page.getByRole('button', { name: 'Link or quote' }).click();
    await expect(menu(page)).toBeVisible();
    expect(await violationsOn(page, { within: '.abstract' })).toEqual([]);
  });
}

test('a linked sentence is marked in forced colours, too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${react}#s-on-two-interactive-decision-making-benchmarks-alfworld-and`);
  await expect(page.locator(':target')).toHaveCSS('text-decoration-line', 'underline');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('sentences have their addresses, and nothing offers what would not work', async ({ page }) => {
    await page.goto(`${react}#s-on-two-interactive-decision-making-benchmarks-alfworld-and`);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.getByText('Link or quote')).toBeHidden();
  });
});
