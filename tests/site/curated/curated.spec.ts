import { expect, test } from '../test.ts';

test('notes with components are rendered through MDX, below the abstract', async ({ page }) => {
  await page.goto('papers/with-components/');
  await expect(page.locator('.abstract p')).toHaveText(
    'An abstract with {braces}, <script>alert(1)</script> and a number of 24.8% in it.',
  );
  await expect(page.locator('.notes h2')).toHaveText('What I think');
  await expect(page.locator('.notes [role="note"] strong')).toHaveText('numbers');
  await expect(page.locator('.notes')).not.toContainText('An abstract with');
  await expect(page.locator('.notes')).not.toContainText('comment');
  await page.locator('.notes').getByRole('link', { name: 'Plain notes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plain notes');
});

test('plain notes keep their text to the letter', async ({ page }) => {
  await page.goto('papers/plain/');
  await expect(page.locator('.abstract p')).toHaveText('Nothing but text here.');
  await expect(page.locator('.notes li').nth(1)).toHaveText('two, with "straight quotes" -- and dashes');
  await expect(page.locator('.notes em')).toHaveText('two');
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

test('what is unknown is shown as unknown', async ({ page }) => {
  await page.goto('papers/bare/');
  await expect(page.getByText('Authors unknown', { exact: true })).toBeVisible();
  await expect(page.getByText('Date of publication unknown', { exact: true })).toBeVisible();
  await expect(page.getByText('Venue unknown', { exact: true })).toBeVisible();
  await expect(page.getByText('No source gives an abstract.')).toBeVisible();
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
    'https://github.com/someone/shelf/edit/HEAD/content/papers/plain.mdx',
  );
  await expect(page.getByRole('link', { name: 'Report a problem' })).toHaveAttribute(
    'href',
    'https://github.com/someone/shelf/issues/new?title=Plain%20notes&body=content/papers/plain.mdx',
  );
});
