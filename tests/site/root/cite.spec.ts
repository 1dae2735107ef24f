import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parsePaperFile } from '../../../src/mdx/file.ts';
import { plainText } from '../../../src/paper/text/text.ts';
import { violationsOn } from '../axe.ts';
import { expect, test } from '../test.ts';

const react = 'papers/react-synergizing-reasoning-and-acting-in-language-models';

/** What each way to cite begins with, and a part of it. */
const ways = [
  ['BibTeX', /^@inproceedings\{yao2023react,[^]*booktitle/],
  ['BibLaTeX', /^@inproceedings\{yao2023react,[^]*eprinttype +=/],
  ['RIS', /^TY {2}- CONF\nID {2}- yao2023react\n[^]*ER {2}-$/],
  ['CSL-JSON', /^\[[^]*"id": "yao2023react"[^]*\]$/],
  ['APA', /^Yao, S\., Zhao, J\., [^]*& Cao, Y\. \(2023\)\. ReAct: /],
  ['IEEE', /^S\. Yao et al\., “ReAct: /],
  ['Chicago', /^Yao, Shunyu, Jeffrey Zhao, [^]* 2023\. “ReAct: /],
] as const;

test('every way to cite is chosen and copied with one press each, and one is shown', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${react}/`);
  for (const [name, text] of ways) {
    await page.getByRole('radio', { name, exact: true }).check();
    await expect(page.locator('.cite-way:visible')).toHaveCount(1);
    await page.getByRole('button', { name: `Copy ${name}`, exact: true }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(text);
  }
});

test('the arrow keys go from one way to cite to the next', async ({ page }) => {
  await page.goto(`${react}/`);
  await page.getByRole('radio', { name: 'BibTeX' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#biblatex')).toBeVisible();
  await expect(page.locator('#bibtex')).toBeHidden();
});

for (const [width, scheme] of [
  [360, 'dark'],
  [1280, 'light'],
] as const) {
  test(`every way to cite is accessible and fits ${width} pixels, ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${react}/`);
    for (const [name] of ways) {
      await page.getByRole('radio', { name, exact: true }).check();
      expect(await violationsOn(page, { within: '.cite' })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
}

test('files of citations are downloaded from a page and from lists', async ({ page }) => {
  await page.goto(`${react}/`);
  for (const [name, file] of [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'json'],
  ] as const) {
    await page.getByRole('radio', { name, exact: true }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `Download .${file}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${path.basename(react)}.${file}`);
    expect(await readFile(await download.path(), 'utf8')).toContain('yao2023react');
  }
  for (const [list, count, name] of [
    ['./', 66, 'shelf.bib'],
    ['venue/iclr-2023/', 0, ''],
    ['year/2024/', null, '2024.bib'],
  ] as const) {
    await page.goto(list);
    const files = page.locator('.list-files');
    if (count === 0) {
      await expect(files).toHaveCount(0);
      continue;
    }
    const papers = await page.locator('[data-paper]').count();
    if (count) expect(papers).toBe(count);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      files.getByRole('link', { name: 'BibTeX' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    expect((await readFile(await download.path(), 'utf8')).match(/^@/gm)).toHaveLength(papers);
  }
});

test('every page of a paper tells machines what its record says', async ({ page, shelf }) => {
  for (const name of (await readdir('content/papers')).sort()) {
    const { record } = parsePaperFile(await readFile(`content/papers/${name}`, 'utf8'), name);
    const id = name.replace(/\.mdx$/, '');
    const html = await readFile(path.join(shelf.out, 'papers', id, 'index.html'), 'utf8');
    const said = await page.evaluate((html) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      const meta = (key: string) =>
        [...document.querySelectorAll(`head meta[name="${key}"], head meta[property="${key}"]`)].map((tag) =>
          tag.getAttribute('content'),
        );
      const links = (rel: string) =>
        [...document.querySelectorAll(`head link[rel="${rel}"]`)].map((link) => link.getAttribute('href'));
      return {
        title: meta('citation_title'),
        authors: meta('citation_author').length,
        arxiv: meta('citation_arxiv_id'),
        venue: meta('citation_conference_title'),
        type: meta('DC.type'),
        og: [meta('og:type'), meta('og:title'), meta('og:url')].flat(),
        canonical: links('canonical'),
        cited: links('cite-as'),
        described: links('describedby'),
        types: links('type'),
        schema: JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? ''),
      };
    }, html);
    const title = plainText(record.title);
    const present = (value: string | undefined) => (value === undefined ? [] : [value]);
    expect(said.title).toEqual([title]);
    expect(said.authors).toBe(record.authors.length);
    expect(said.arxiv).toEqual(present(record.arxiv));
    expect(said.venue).toEqual(present(record.venue));
    expect(said.type).toEqual(record.arxiv && !record.venue ? ['preprint'] : []);
    expect(said.og).toEqual(['article', title, said.canonical[0]]);
    expect(said.canonical[0]).toMatch(new RegExp(`^https?://.*${shelf.base}papers/${id}/$`));
    expect(said.cited).toEqual([
      record.doi
        ? `https://doi.org/${record.doi}`
        : record.arxiv
          ? `https://arxiv.org/abs/${record.arxiv}`
          : said.canonical[0],
    ]);
    expect(said.described).toEqual(
      ['bib', 'ris', 'json'].map((extension) => `${shelf.base}papers/${id}.${extension}`),
    );
    expect(said.types).toContain('https://schema.org/ScholarlyArticle');
    expect(said.schema.name).toBe(title);
    expect(said.schema.author.map((author: { name: string }) => author.name)).toEqual(record.authors);
  }
});

test('lists name their papers for reference managers, pages of papers do not', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.Z3988')).toHaveCount(66);
  await page.goto(`${react}/`);
  await expect(page.locator('.Z3988')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every way to cite is reached', async ({ page }) => {
    await page.goto(`${react}/`);
    for (const [name] of ways) {
      await page.getByRole('radio', { name, exact: true }).check();
      await expect(page.locator('.cite-way:visible')).toContainText('Yao');
    }
  });
});
