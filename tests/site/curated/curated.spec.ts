import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { violationsOn } from '../axe.ts';
import { expect, test } from '../test.ts';

test('notes with components stand below the abstract', async ({ page }) => {
  await page.goto('papers/with-components/');
  await expect(page.locator('.abstract p')).toHaveText(
    'An abstract with {braces}, <script>alert(1)</script> and a number of 24.8% in it.',
  );
  await expect(page.locator('.notes h2').first()).toHaveText('What I think');
  await expect(page.locator('.notes [role="note"] strong')).toHaveText('numbers');
  await expect(page.locator('.notes math[alttext="\\\\{x \\\\mid x^2\\\\}"]')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Table' }).locator('td.right')).toHaveCount(1);
  await page.getByRole('link', { name: 'Back to the mark of footnote 1' }).click();
  await expect(page).toHaveURL(/fnref-1$/);
  await expect(page.locator('.notes')).not.toContainText('An abstract with');
  await expect(page.locator('.notes')).not.toContainText('comment');
  await page.locator('.notes').getByRole('link', { name: 'Plain notes', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plain notes');
});

test('plain notes keep their text to the letter', async ({ page }) => {
  await page.goto('papers/plain/');
  await expect(page.locator('.abstract p')).toHaveText('Nothing but text here.');
  await expect(page.locator('.notes li').nth(1)).toHaveText('two, with "straight quotes" -- and dashes');
  await expect(page.locator('.notes em')).toHaveText('two');
  await expect(page.locator('.notes math[alttext="\\\\frac{a}{b}"]')).toHaveCount(1);
  await expect(page.locator('.notes')).toContainText('for $5:');
  await expect(page.getByRole('region', { name: 'Table: Notes' })).toContainText('tides');
});

test('hostile words are words', async ({ page }) => {
  await page.goto('papers/with-components/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('& <b>bold</b> {process.exit()}');
  await expect(page.getByRole('heading', { level: 1 }).locator('math')).toHaveCount(1);
  await expect(page.locator('.authors')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
  await page.goto('./');
  await expect(page.getByText('by <script>alert(1)</script>')).toBeVisible();
});

test('what is unknown is said once', async ({ page }) => {
  await page.goto('papers/bare/');
  await expect(page.locator('[data-unknown]')).toHaveText('Authors, Published and Venue');
  await expect(page.getByText(/unknown|not known/i)).toHaveText(['Not known']);
});

test('that a paper has no abstract is said where it would stand, with the way to the paper', async ({
  page,
}) => {
  await page.goto('papers/bare/');
  await expect(page.locator('.paper-body > :first-child')).toHaveText('No abstract');
  await expect(page.locator('.paper-body > :first-child a')).toHaveCount(0);
  await page.goto('./');
  await expect(page.locator('[data-paper="bare"] .entry-gist')).toHaveText('No abstract');
  await expect(page.locator('[data-paper="plain"]')).not.toContainText('No abstract');
});

test('an unquoted arXiv id keeps its zeros, and an alias leads on', async ({ page }) => {
  await page.goto('papers/2310.10000/');
  await expect(page).toHaveURL(/\/papers\/with-components\/$/);
  await page.goto('papers/old-name/');
  await expect(page).toHaveURL(/\/papers\/with-components\/$/);
});

test('a page leads to its file in the repository, to be edited or reported on', async ({ page }) => {
  await page.goto('papers/plain/');
  await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
    'href',
    'https://github.com/someone/shelf/edit/HEAD/tests/site/curated/content/papers/plain.mdx',
  );
  await expect(page.getByRole('link', { name: 'Report a problem' })).toHaveAttribute(
    'href',
    'https://github.com/someone/shelf/issues/new?title=Plain%20notes&body=tests/site/curated/content/papers/plain.mdx',
  );
});

test('every page leads to the form of the repository that proposes papers', async ({ page }) => {
  for (const address of ['', 'papers/plain/', 'saved/', '404.html']) {
    await page.goto(address);
    await expect(page.locator('[data-foot]').getByRole('link', { name: 'Add a paper' })).toHaveAttribute(
      'href',
      'https://github.com/someone/shelf/issues/new?template=add-a-paper.yml&title=Add%20a%20paper',
    );
  }
});

test('a paper that left keeps its addresses, with a page that says so, and is in nothing else', async ({
  page,
  shelf,
}) => {
  await page.goto('papers/gone/');
  await expect(page.getByText('This paper is no longer on this shelf.', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<b>behind</b>');
  await expect(page.getByRole('link', { name: 'arXiv' })).toHaveAttribute(
    'href',
    'https://arxiv.org/abs/2310.20000',
  );
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('[name^="citation_"]')).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page), colorScheme).toEqual([]);
  }
  for (const alias of ['2310.20000', 'former-name']) {
    await page.goto(`papers/${alias}/`);
    await expect(page).toHaveURL(/\/papers\/gone\/$/);
  }
  const files = await readdir(shelf.out, { recursive: true, withFileTypes: true });
  const naming: string[] = [];
  for (const file of files.filter((each) => each.isFile())) {
    const name = path.relative(shelf.out, path.join(file.parentPath, file.name));
    const text = await readFile(path.join(shelf.out, name), 'latin1');
    if (/papers\/gone\b|that left|nobody reads here/.test(text)) naming.push(name.replaceAll('\\', '/'));
  }
  // The list of files that are kept for reading offline has the page, as it has all others.
  const own = ['gone', '2310.20000', 'former-name', 'with-components'].map(
    (name) => `papers/${name}/index.html`,
  );
  expect(naming.sort()).toEqual(['edition.json', ...own].sort());
});

test('a paper that left is not found', async ({ page }) => {
  await page.goto('search/?q=nobody+reads+here');
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-results] [data-paper="gone"]')).toHaveCount(0);
});

test('notes lead to a paper that left as to any other', async ({ page }) => {
  await page.goto('papers/with-components/');
  await page.locator('.notes').getByRole('link', { name: 'A paper that left' }).click();
  await expect(page).toHaveURL(/\/papers\/gone\/$/);
});
