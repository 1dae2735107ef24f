import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { packedReadingList } from '../../../src/client/reading-list/link.ts';
import { parsePaperFile } from '../../../src/mdx/file.ts';
import { fieldValuesOf, type Paper } from '../../../src/paper/paper.ts';
import { papersIn } from '../../papers.ts';
import { importTexts, memoryStore } from '../../unit/import/given.ts';
import { violationsOn } from '../axe.ts';
import { expect, test } from '../test.ts';

const react = 'papers/react-synergizing-reasoning-and-acting-in-language-models/';
const name = /ReAct: Synergizing/;

/** Saves the first papers of the home page. */
async function saveFirst(page: Page, count: number): Promise<string[]> {
  await page.goto('');
  const entries = page.locator('.papers > [data-paper]');
  for (let at = 0; at < count; at++)
    await entries
      .nth(at)
      .getByRole('button', { name: /^Save:/ })
      .click();
  const ids = await entries.evaluateAll((all) =>
    all.map((one) => (one as HTMLElement).dataset['paper'] ?? ''),
  );
  return ids.slice(0, count);
}

const shownIds = (page: Page) =>
  page
    .locator('.kept > [data-paper]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['paper']));

/** What a paper says, but for where its values came from. */
const wordsOf = ({ id, abstract, ...record }: Paper) => ({ id, ...fieldValuesOf(record, abstract) });

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

test('what is saved, read and noted on a page is on the page of what is kept, and can be taken back', async ({
  page,
}) => {
  await page.goto(react);
  await page.getByRole('button', { name: /^Save:/ }).click();
  await expect(page.getByRole('button', { name: /^Saved:/ })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /^Mark as read:/ }).click();
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByRole('textbox', { name: /^Your note/ }).fill('  the <b>first</b> of them ');
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Your note' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Note on ReAct/ })).toHaveValue('the <b>first</b> of them');
  await page.getByRole('button', { name: /^To read/ }).click();
  await expect(page.getByText('Nothing here matches this filter.')).toBeVisible();
  await page.getByRole('button', { name: /^With a note/ }).click();
  await page.getByRole('button', { name: /^Remove/ }).click();
  await expect(page.getByRole('heading', { name })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test('a list that is handed on as a link is the same in another browser', async ({ page, browser }) => {
  const ids = await saveFirst(page, 3);
  await page.goto('saved/');
  await page
    .getByRole('textbox', { name: /^Note on/ })
    .first()
    .fill('start here & <script>alert(1)</script>');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Make a link of them' }).click();
  await page.waitForURL(/list\/#1/);
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'The list’s title' }).fill('For Friday');
  await page.keyboard.press('Tab');
  await page
    .getByRole('button', { name: /^Down: / })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Down: / }).nth(1)).toBeFocused();
  const order = [ids[1], ids[2], ids[0]];
  await expect.poll(() => shownIds(page)).toEqual(order);

  const context = await browser.newContext({ serviceWorkers: 'block' });
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1, name: 'For Friday' })).toBeVisible();
  await expect.poll(() => shownIds(other)).toEqual(order);
  await expect(other.getByText('start here & <script>alert(1)</script>')).toBeVisible();
  await expect(other.locator('.entry-authors').first()).not.toBeEmpty();
  expect(await violationsOn(other)).toEqual([]);
  const file = other.waitForEvent('download');
  await other.getByRole('button', { name: 'Download .bib' }).click();
  expect((await textOf(await file)).match(/^@\w+\{/gm)).toHaveLength(3);
  await other.getByRole('button', { name: 'Save all' }).click();
  await other.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect.poll(() => shownIds(other)).toEqual(order);
  await context.close();
});

test('a list that is still being read can not be changed, and is not lost', async ({ page }) => {
  let isHeld = true;
  await page.route('**/papers/**', async (route) => {
    while (isHeld) await new Promise((resolve) => setTimeout(resolve, 50));
    await route.continue();
  });
  const entries = ['2210.03629', '2308.07997'].map((paper) => ({ paper, note: '' }));
  await page.goto(`list/#${packedReadingList({ title: 'For Friday', entries })}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page.getByRole('button', { name: 'Edit' })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'The list’s title' })).toHaveCount(0);
  isHeld = false;
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(page.locator('.kept > .entry')).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'The list’s title' })).toHaveValue('For Friday');
});

test('an address that was cut says so, and shows what can be read', async ({ page }) => {
  await saveFirst(page, 3);
  await page.goto('saved/');
  await page.getByRole('button', { name: 'Make a link of them' }).click();
  await page.waitForURL(/list\/#1/);
  await expect(page.locator('.kept > .entry')).toHaveCount(3);
  const whole = page.url();
  await page.goto('saved/');
  await page.goto(whole.slice(0, -3));
  await expect(page.getByText(/was cut or changed on its way\. 1 of 3 papers/)).toBeVisible();
  await expect(page.locator('.kept > .entry')).toHaveCount(2);
  const list = whole.slice(0, whole.indexOf('#'));
  await page.goto(`${list}#1nonsense`);
  await expect(page.getByText(/nothing of the list could be read/)).toBeVisible();
  await page.goto(list);
  await expect(page.getByText(/no list in this address/)).toBeVisible();
});

test.describe('files', () => {
  // A paper that the shelf doesn't have is asked for on purpose.
  test.use({ expected: [/status of 404/] });
  test('what is kept leaves as a file and comes back', async ({ page }) => {
    const ids = await saveFirst(page, 2);
    await page.goto('saved/');
    const download = async (label: string) => {
      const file = page.waitForEvent('download');
      await page.getByRole('button', { name: label }).click();
      return textOf(await file);
    };
    const noted = page.getByRole('textbox', { name: /^Note on/ }).first();
    await noted.fill('for *Friday*: read [2]');
    await noted.press('Enter');
    const bibtex = await download('BibTeX');
    expect(bibtex.match(/^@\w+\{/gm)).toHaveLength(2);
    const markdown = await download('Markdown');
    expect(markdown.match(/^- \[/gm)).toHaveLength(2);
    const json = await download('Export all');
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(page.getByText(/^Nothing saved yet/)).toBeVisible();
    const choose = (name: string, text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('notes.txt', 'something else');
    await expect(page.getByText('notes.txt names no paper of this shelf')).toBeVisible();
    const forget = async () => {
      await page.evaluate(() => localStorage.clear());
      await page.reload();
    };
    for (const [name, text, note] of [
      ['saved.bib', bibtex, ''],
      ['saved.md', markdown, 'for *Friday*: read [2]'],
    ] as const) {
      await choose(name, text);
      await expect(page.getByText('2 papers added, 0 changed.')).toBeVisible();
      await expect(page.locator('.kept > .entry')).toHaveCount(2);
      expect(
        await page
          .locator('.kept > .entry')
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['paper'])),
      ).toEqual(ids.toReversed());
      await expect(page.getByRole('textbox', { name: /^Note on/ }).first()).toHaveValue(note);
      await forget();
    }
    await choose('other.bib', `${bibtex}\n@misc{x, title = {Of another shelf}}`);
    await expect(page.getByText('1 that it names could not be found on this shelf.')).toBeVisible();
    await forget();
    await choose('saved.json', json.replace(ids[0] ?? '', 'of-another-shelf'));
    await expect(
      page.getByText('2 papers added, 0 changed. 1 that it names could not be found on this shelf.'),
    ).toBeVisible();
    await expect(page.locator('.kept > .entry')).toHaveCount(2);
  });
});

test('each file of what is saved gives the same papers, imported into an empty folder', async ({ page }) => {
  const ids = new Set(await saveFirst(page, 10));
  const shelf = new Map(papersIn('content').map((paper) => [paper.id, wordsOf(paper)]));
  const expected = [...ids].sort().map((id) => shelf.get(id));
  const filesIn = async (labels: readonly string[]) => {
    for (const label of labels) {
      const started = page.waitForEvent('download');
      await page.getByRole('button', { name: label }).click();
      const file = await started;
      const store = memoryStore();
      await importTexts(store, { [file.suggestedFilename()]: await textOf(file) });
      const papers = [...store.files].flatMap(([name, text]) => {
        const id = /^papers\/(.*)\.mdx$/.exec(name)?.[1];
        if (id === undefined) return [];
        const { record, abstract } = parsePaperFile(text, name);
        return [wordsOf({ ...record, id, abstract })];
      });
      expect(
        papers.sort((a, b) => (a.id < b.id ? -1 : 1)),
        label,
      ).toEqual(expected);
    }
  };
  await page.goto('saved/');
  await page
    .getByRole('textbox', { name: /^Note on/ })
    .first()
    .fill('for *Friday*');
  await page.keyboard.press('Tab');
  await filesIn(['BibTeX', 'Markdown', 'Export all']);
  await page.getByRole('button', { name: 'Make a link of them' }).click();
  await page.waitForURL(/list\/#1/);
  await expect(page.locator('.kept > .entry')).toHaveCount(10);
  await filesIn(['Download .bib', 'Download as a file']);
});

test('another window shows what this one saves', async ({ page, context }) => {
  await page.goto(react);
  const other = await context.newPage();
  await other.goto(new URL('saved/', page.url().replace(/papers\/.*/, '')).href);
  await expect(other.getByText(/^Nothing saved yet/)).toBeVisible();
  await page.getByRole('button', { name: /^Save:/ }).click();
  await expect(other.getByRole('heading', { name })).toBeVisible();
});

test('results of the search can be saved', async ({ page }) => {
  await page.goto('search/?q=react+reasoning+acting');
  await page.getByRole('button', { name: /^Save: ReAct/ }).click();
  await page.goto('saved/');
  await expect(page.getByRole('heading', { name })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the pages say what they need', async ({ page }) => {
    for (const path of ['saved/', 'list/']) {
      await page.goto(path);
      await expect(page.getByText(/JavaScript/)).toBeVisible();
      await expect(page.getByRole('main').getByRole('link', { name: 'All papers' })).toBeVisible();
    }
    await page.goto(react);
    await expect(page.getByRole('button', { name: /Save/ })).toHaveCount(0);
  });
});
