import { readFile } from 'node:fs/promises';
import { expect, test } from '../test.ts';

test('the home page is the listing', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/^Offprint/);
  await expect(page.locator('[data-paper]')).toHaveCount(66);
  // Nothing is new on a first visit.
  await expect(page.locator('[data-paper] .badge')).toHaveCount(0);
  await expect(page.getByText('by AK and the research community')).toBeVisible();
  // The call of the listing speaks of mail, which this shelf doesn't offer.
  await expect(page.getByText('in your email inbox')).toHaveCount(0);
  await expect(page.locator('.issue').getByRole('link', { name: '4 July 2025' })).toBeVisible();
  const first = page.locator('[data-paper]').first();
  await expect(first.getByRole('heading')).toContainText('Balanced Representation Learning');
  await expect(first).toContainText('August 2023');
  await expect(first).toContainText('Hongda Liu');
  await expect(first).toContainText('we propose a novel balanced representation learning method');
});

test('from the list to a paper, and on to its neighbours', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: /^ReAct: Synergizing/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'ReAct: Synergizing Reasoning and Acting in Language Models',
  );
  await expect(page.getByRole('link', { name: 'arXiv', exact: true })).toHaveAttribute(
    'href',
    'https://arxiv.org/abs/2210.03629',
  );
  await expect(page.getByRole('link', { name: 'PDF' })).toHaveAttribute(
    'href',
    'https://arxiv.org/pdf/2210.03629',
  );
  await expect(page.locator('.abstract')).toContainText('Project site with code: https://react-lm.github.io');
  await expect(page.locator('#bibtex')).toContainText('@inproceedings{yao2023react');
  await expect(page.locator('.paper-place')).toContainText('Published 6 October 2022');
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('You Only Look at Screens');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ReAct');
});

test('the permanent address and the citation are copied with one press', async ({ page, context, shelf }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('papers/react-synergizing-reasoning-and-acting-in-language-models/');
  await page.getByRole('button', { name: 'Copy address' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `http://localhost:${shelf.port}${shelf.base}papers/react-synergizing-reasoning-and-acting-in-language-models/`,
  );
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@inproceedings\{/);
});

test('an arXiv id leads to its paper, and so do all 65', async ({ page, shelf }) => {
  await page.goto('papers/2210.03629/');
  await expect(page).toHaveURL(/\/papers\/react-synergizing-reasoning-and-acting-in-language-models\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ReAct');
  const { papers } = JSON.parse(await readFile('content/sources/metadata.json', 'utf8'));
  const known = papers.filter((paper: { arxiv_id?: unknown }) => paper.arxiv_id);
  expect(known).toHaveLength(65);
  for (const { arxiv_id } of known) {
    const answer = await page.request.get(`papers/${arxiv_id.value}/`);
    expect(answer.status()).toBe(200);
    const target = /content="0; url=([^"]+)"/.exec(await answer.text())?.[1] ?? '';
    expect(target).toMatch(new RegExp(`^${shelf.base}papers/[a-z]`));
    const html = await (await page.request.get(target)).text();
    expect(html).toContain(`https://arxiv.org/abs/${arxiv_id.value}"`);
  }
});

test('every facet has its lists, and the counts are right', async ({ page }) => {
  for (const facet of ['task', 'method', 'benchmark', 'year', 'venue', 'author']) {
    await page.goto(`${facet}/`);
    const divisions = await page.locator('.divisions li').evaluateAll((items) =>
      items.map((item) => ({
        href: item.querySelector('a')?.href ?? '',
        count: Number(item.querySelector('.count')?.textContent),
      })),
    );
    expect(divisions.length, facet).toBeGreaterThan(0);
    for (const { href, count } of divisions) {
      const html = await (await page.request.get(href)).text();
      expect(html.match(/data-paper="/g)?.length, href).toBe(count);
    }
  }
});

test('a topic says which words placed a paper in it', async ({ page }) => {
  await page.goto('papers/react-synergizing-reasoning-and-acting-in-language-models/');
  const topic = page.locator('.short dd').first();
  await topic.locator('.reason').click();
  await expect(page.locator('.abstract :target')).toContainText(/interactive decision making benchmarks/i);
  await topic.getByRole('link').first().click();
  await expect(
    page.locator('[data-paper="react-synergizing-reasoning-and-acting-in-language-models"]'),
  ).toBeVisible();
});

test('the feed is linked from every template and holds the shelf', async ({ page }) => {
  await page.goto('./');
  const href = await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.status()).toBe(200);
  expect((await answer.text()).match(/<entry>/g)).toHaveLength(66);
});

test.describe('an address that does not exist', () => {
  test.use({ expected: [/status of 404/] });

  test('a page that does not exist offers a search and the nearest papers by name', async ({ page }) => {
    const answer = await page.goto('papers/react-synergising-reasoning/');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    const nearest = page.locator('[data-nearest-list] a');
    await expect(nearest.first()).toHaveText('ReAct: Synergizing Reasoning and Acting in Language Models');
    await nearest.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ReAct');
  });
});

test('a list is skimmed: a paper takes little room, as a summary and as a title', async ({ page }) => {
  const mostPx = { 1280: { Summaries: 170, Titles: 40 }, 390: { Summaries: 220, Titles: 72 } };
  for (const [width, modes] of Object.entries(mostPx)) {
    await page.setViewportSize({ width: Number(width), height: 844 });
    await page.goto('./');
    for (const [mode, most] of Object.entries(modes)) {
      await page.getByRole('button', { name: mode, exact: true }).click();
      const tops = await page
        .locator('[data-paper]')
        .evaluateAll((papers) => papers.map((paper) => paper.getBoundingClientRect().top));
      const heights = tops.slice(1).map((top, at) => top - (tops[at] ?? 0));
      expect(Math.max(...heights), `${mode} at ${width} px`).toBeLessThanOrEqual(most);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(Number(width));
  }
});

test('an entry leads to the text and the code of its paper', async ({ page }) => {
  await page.goto('./');
  const entry = page.locator('[data-paper="react-synergizing-reasoning-and-acting-in-language-models"]');
  await expect(entry.getByRole('link', { name: 'PDF' })).toHaveAttribute('href', /^https:\/\//);
  await expect(page.getByRole('link', { name: 'Code', exact: true }).first()).toHaveAttribute(
    'rel',
    'noopener',
  );
});

test('lists are shown as summaries or as titles, and remember which', async ({ page }) => {
  await page.goto('./');
  const height = () =>
    page
      .locator('[data-paper]')
      .first()
      .evaluate((entry) => entry.clientHeight);
  const reading = await height();
  await page.getByRole('button', { name: 'Titles' }).click();
  await expect(page.getByRole('button', { name: 'Titles' })).toHaveAttribute('aria-pressed', 'true');
  expect(await height()).toBeLessThan(reading / 2);
  await page.goto('year/2024/');
  await expect(page.getByRole('button', { name: 'Titles' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.entry-gist').first()).toBeHidden();
  await page.getByRole('button', { name: 'Summaries' }).click();
  await page.reload();
  await expect(page.locator('.entry-gist').first()).toBeVisible();
});
