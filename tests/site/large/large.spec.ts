import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { largeArxiv, largeId, largeShelf } from '../large.ts';
import { expect, test } from '../test.ts';

test.use({ expected: [/status of 404/] });

test('long lists are paged, and every paper is in one of the pages', async ({ page }) => {
  const seen = new Set<string>();
  await page.goto('./');
  for (let pages = 1; ; pages++) {
    for (const id of await page
      .locator('[data-paper]')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['paper'] ?? ''))) {
      expect(seen.has(id)).toBe(false);
      seen.add(id);
    }
    const next = page.locator('.pages a[rel="next"]');
    if ((await next.count()) === 0) {
      expect(pages).toBe(Math.ceil(largeShelf / 100));
      break;
    }
    await next.click();
    await expect(page.locator('.pages')).toContainText(`Page ${pages + 1} of`);
  }
  expect(seen.size).toBe(largeShelf);
});

test('above 1,000 papers an alias leads on from the not-found page', async ({ page }) => {
  const answer = await page.goto(`papers/${largeArxiv(777)}/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Study 777 of a numbered matter');
  await expect(page).toHaveURL(new RegExp(`/papers/${largeId(777)}/$`));
});

test('above 1,000 papers the hosts are told of every alias', async ({ shelf }) => {
  const rules = (await readFile(path.join(shelf.out, '_redirects'), 'utf8')).trim().split('\n');
  expect(rules).toHaveLength(largeShelf);
  expect(rules).toContain(`${shelf.base}papers/${largeArxiv(5)}/ ${shelf.base}papers/${largeId(5)}/ 301`);
});

test('the whole site has at most 2.2 files a paper', async ({ shelf }) => {
  const entries = await readdir(shelf.out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).length;
  expect(files / largeShelf).toBeLessThanOrEqual(2.2);
});

test('an author without a page leads to a search that finds their papers', async ({ page }) => {
  await page.goto(`papers/${largeId(50)}/`);
  await page.getByRole('link', { name: 'Ada Writer50', exact: true }).click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator(`[data-results] [data-paper="${largeId(50)}"]`)).toBeVisible();
});
