import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith';
import { expect, test } from '../test.ts';

test('the home page leads to a page that says how to follow the shelf', async ({ page, shelf }) => {
  await page.goto('./');
  await expect(page.locator('.issue-call')).toHaveText(/^\s*New papers, as they come\s*Follow\s*$/);
  await page.locator('.issue-call').getByRole('link', { name: 'Follow' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Follow');
  const address = `http://localhost:${shelf.port}${shelf.base}feed.xml`;
  await expect(page.locator('#feed-address')).toHaveText(address);
  await expect(page.getByRole('link', { name: 'Inoreader' })).toHaveAttribute(
    'href',
    `https://www.inoreader.com/?add_feed=${encodeURIComponent(address)}`,
  );
  await expect(page.getByRole('link', { name: 'an app on this device' })).toHaveAttribute(
    'href',
    address.replace('http:', 'feed:'),
  );
  await page.getByRole('button', { name: 'Copy address' }).click();
  await expect(page.getByRole('button', { name: /^Copied|^Selected/ })).toBeVisible();
});

test('a topic has feeds of its own, which its page offers', async ({ page }) => {
  await page.goto('follow/');
  await page.locator('main').getByRole('link', { name: 'Tasks' }).click();
  await page.locator('.divisions a').first().click();
  const name = await page.getByRole('heading', { level: 1 }).textContent();
  await page.locator('.follow summary').click();
  const address = await page.locator('#feed-address').textContent();
  const answer = await page.request.get(address ?? '');
  const feed = parseAtomFeed(await answer.text());
  expect(feed.title?.value).toBe(`${name} · Offprint`);
  const papers = await page
    .locator('[data-paper]')
    .evaluateAll((all) => all.map((one) => one.dataset['paper']));
  expect(feed.entries?.map(({ id }) => id?.split('/').at(-2))).toEqual(papers);
  const json = await page.request.get((address ?? '').replace(/xml$/, 'json'));
  expect(parseJsonFeed(await json.json()).items).toHaveLength(papers.length);
});

test('every feed that the file of feeds lists is there', async ({ page, shelf }) => {
  await page.goto('follow/');
  const href = await page.getByRole('link', { name: /OPML/ }).getAttribute('href');
  const { body } = parseOpml(await (await page.request.get(href ?? '')).text());
  const addresses = (body?.outlines ?? []).flatMap((outline) =>
    outline.outlines ? outline.outlines.map(({ xmlUrl }) => xmlUrl) : [outline.xmlUrl],
  );
  expect(addresses.length).toBeGreaterThan(50);
  for (const address of addresses) {
    const { pathname } = new URL(address ?? '');
    expect((await page.request.get(`http://localhost:${shelf.port}${pathname}`)).status(), pathname).toBe(
      200,
    );
  }
});

test.describe('a feed in a browser', () => {
  test.use({ expected: [/status of 404/] });

  test('is a page that says what it is', async ({ page }) => {
    await page.goto('feed.xml');
    const feed = page.locator('feed');
    expect(await feed.evaluate((element) => getComputedStyle(element, '::before').content)).toMatch(
      /This is a feed/,
    );
    expect(await feed.evaluate((element) => getComputedStyle(element).maxWidth)).not.toBe('none');
    await page.locator('entry a').first().click({ trial: true });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the address and the ways to readers are there', async ({ page, shelf }) => {
    await page.goto('follow/');
    await expect(page.locator('#feed-address')).toHaveText(
      `http://localhost:${shelf.port}${shelf.base}feed.xml`,
    );
    await expect(page.getByRole('link', { name: 'Feedly' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy address' })).toBeHidden();
  });
});
