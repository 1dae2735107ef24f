import { type Violation, violationsOn } from '../axe.ts';
import { focusHidden } from '../bars.ts';
import { expect, test } from '../test.ts';

const rich = 'papers/rich/';

test('a page shows all that is known of a paper where a reader looks for it', async ({ page }) => {
  await page.goto(rich);
  await expect(page.locator('.status')).toHaveText(
    /This paper was corrected\.\s+Source: Crossref, read on 2025-01-02/,
  );
  await expect(page.locator('.paper-place')).toContainText('Journal article');
  await expect(page.locator('.paper-source')).toHaveText(
    'Journal of Whole Records and Their Readers 12(3), no. 84, pages 227–238. Studies in Records. 2nd edition. ' +
      'Press of the Quiet University, Utrecht, Netherlands. Edited by Cleo Editor and Dan Redactor.',
  );
  await expect(page.getByRole('list', { name: 'Awards' }).getByRole('listitem')).toHaveText([
    'Best Paper Award',
    'Test of Time (honourable mention)',
  ]);
  await expect(page.getByRole('link', { name: 'ORCID iD of 渡辺 太郎' })).toHaveAttribute(
    'href',
    'https://orcid.org/0000-0001-5109-3700',
  );
  await expect(page.getByRole('region', { name: 'Subjects' })).toContainText('機械学習');
  await expect(page.getByRole('region', { name: 'Details' })).toContainText(
    /Language\s+German\s+ISBN\s+978-0-306-40615-7\s+ISSN\s+2220-4806\s*2220-4814\s+PubMed\s+30898391/,
  );
  for (const label of ['Slides', 'Poster', 'Data', 'Model', 'Demonstration', 'Supplement', 'Reviews'])
    await expect(page.getByRole('list', { name: 'Links' }).getByRole('link', { name: label })).toBeVisible();
});

test('what is unknown takes no room', async ({ page }) => {
  await page.goto('papers/plain/');
  for (const part of ['.status', '.awards', '.paper-source', '.subjects', '.details'])
    await expect(page.locator(part)).toHaveCount(0);
});

test('a comma or a stop stands right behind the name of a book', async ({ page }) => {
  await page.goto('papers/retracted/');
  await expect(page.locator('.paper-source')).toHaveText(/a While, page 17\.$/);
});

test('axe finds nothing on it in either theme, at 100, 200 and 400 %, and in forced colours', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(rich);
  await page.getByText('Other data').click();
  const found: Record<string, Violation[]> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [1280, 640, 320]) {
      await page.setViewportSize({ width, height: (width * 3) / 4 });
      const violations = await violationsOn(page);
      if (violations.length > 0) found[`${colorScheme}, ${width}`] = violations;
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const violations = await violationsOn(page);
  if (violations.length > 0) found['forced colours'] = violations;
  expect(found).toEqual({});
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focusHidden)).toEqual([]);
});

test('it fits 360 pixels, and the navigation stays in rows from the left', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(rich);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const saved = await page.getByRole('navigation', { name: 'Shelf' }).getByRole('link').last().boundingBox();
  expect(saved?.x).toBeLessThan(180);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('keywords, categories, types and awards lead to the papers that have them, and what is rare folds', async ({
    page,
  }) => {
    await page.goto(rich);
    const names = ['Whole records', 'cs.DL', 'Best Paper Award'];
    for (const name of names) {
      await page.goto(rich);
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page.locator('[data-papers] [data-paper="retracted"]')).toBeVisible();
      await expect(page.locator('[data-papers] [data-paper="rich"]')).toBeVisible();
    }
    await page.goto(rich);
    await expect(page.getByText('grant 12-34')).toBeHidden();
    await page.getByText('Other data').click();
    await expect(page.getByText('grant 12-34')).toBeVisible();
    await page.getByRole('link', { name: 'Journal article' }).click();
    await expect(page.locator('[data-papers] [data-paper]')).toHaveCount(1);
  });
});

test('lists, results and comparisons say what was retracted and what won a prize', async ({ page }) => {
  await page.goto('./');
  const entry = page.locator('[data-paper="retracted"]');
  await expect(entry.getByRole('heading')).toHaveText(/A result that did not hold\s+retracted/);
  await expect(entry).toContainText('Best paper award');
  await page.goto('search/?q=keyword:reading -type:thesis');
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-total]')).toHaveText('2');
  await expect(entry.getByRole('heading')).toHaveText('A result that did not hold retracted');
  await page.goto('compare/#rich,retracted');
  await expect(page.getByRole('row', { name: 'Type Journal article Conference paper' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Status corrected retracted' })).toBeVisible();
});

test('a book that has editors alone is theirs wherever it is named', async ({ page }) => {
  const byline = 'Edited by Ada Byron, Dan Redactor';
  const entry = page.locator('[data-paper="edited"]');
  await page.goto('./');
  await expect(entry.locator('.entry-authors')).toHaveText(byline);
  await page.goto('search/?q=tides north');
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
  await expect(entry.locator('.entry-authors')).toHaveText(byline);
  await entry.getByRole('button', { name: 'Save' }).click();
  await page.goto('saved/');
  await expect(entry).toContainText(byline);
  await page.goto('compare/#edited,rich');
  await expect(page.getByRole('columnheader', { name: 'Tides of the north' })).toContainText(byline);
  await page.goto('papers/edited/');
  await expect(page.locator('.authors')).toHaveText(byline);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    'content',
    'Edited by Ada Byron and Dan Redactor, “Tides of the north”, 1997',
  );
});

for (const query of [
  'pmid:30898391',
  '9780306406157',
  'oneill:records_2024-whole',
  'Cleo Editor Dan Redactor',
])
  test(`${query} finds the paper`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
    await expect(page.locator('[data-results] [data-paper]').first()).toHaveAttribute('data-paper', 'rich');
  });
