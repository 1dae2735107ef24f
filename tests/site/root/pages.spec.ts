import { readFile } from 'node:fs/promises';
import { expect, test } from '../test.ts';

/** The listing's papers as anyone would take them out of it: two paragraphs each, after five of furniture. */
async function listed(): Promise<{ title: string; abstract: string }[]> {
  const text = await readFile('content/sources/listing.txt', 'utf8');
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  return Array.from({ length: 66 }, (_, index) => ({
    title: paragraphs[5 + 2 * index] ?? '',
    abstract: paragraphs[6 + 2 * index] ?? '',
  }));
}

/** What a reader sees of a source's words: `\%` is a percent sign, a caret raises what follows. */
const shown = (source: string) =>
  source.replaceAll('\\%', '%').replaceAll('A^2Nav', 'A2Nav').replace(/\s+/g, ' ');

test('every title and abstract of the listing is on its page, whole, and told to machines', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('./');
  const paths = await page
    .locator('[data-paper] h2 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(paths).toHaveLength(66);
  const papers = await listed();
  for (const [index, { title, abstract }] of papers.entries()) {
    await page.goto(paths[index] ?? '', { waitUntil: 'domcontentloaded' });
    const text = await page.evaluate(() => ({
      title: document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim(),
      abstract: document.querySelector('.abstract p')?.textContent?.replace(/\s+/g, ' ').trim(),
      told: {
        tag: document.querySelector<HTMLMetaElement>('meta[name="citation_title"]')?.content,
        data: JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}')
          .name as string,
        link: document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content,
      },
      authors: [
        document.querySelectorAll('.authors li').length,
        document.querySelectorAll('meta[name="citation_author"]').length,
      ],
    }));
    const { told, authors, ...seen } = text;
    expect(seen).toEqual({ title: shown(title), abstract: shown(abstract) });
    expect(told).toEqual({
      tag: shown(title),
      data: shown(title),
      link: expect.stringMatching(/^https?:\/\/[^/]+\/papers\/[a-z0-9-]+\/$/),
    });
    expect(authors[0]).toBe(authors[1]);
  }
});
