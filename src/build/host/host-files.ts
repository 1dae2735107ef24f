import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addressOf } from '../../content/addresses.ts';
import { shownPages, siteFiles } from '../site-files.ts';
import type { BuildTask } from '../task.ts';
import { exceededLimits } from './host-limits.ts';
import { policyOf } from './policy.ts';

/** Writes what hosts and search engines read: `_headers`, `sitemap.xml` and `robots.txt`; says what a host doesn't take. */
export const hostFilesTask: BuildTask = {
  name: 'offprint-host',
  starts: 'after-pages',
  async run({ shelf, folder, base, site, warn }) {
    const files = await siteFiles(folder);
    const pages = await shownPages(folder, files);
    const root = new URL(base, site).href;
    const written: [name: string, text: string][] = [
      ['_headers', headersFile(base, policyOf(shelf.site))],
      ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${root}${addressOf('sitemap.xml').slice(1)}\n`],
      ...sitemapFiles(root, pages),
    ];
    for (const [name, text] of written) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    for (const limit of exceededLimits(files)) warn(limit);
    return `${pages.length} pages are in the site map`;
  },
};

/**
 * Headers as Netlify and Cloudflare Pages read them. What has a hash of its bytes in its name is kept for a year;
 * other sites can't frame a page, nor learn from which one a reader came.
 */
export function headersFile(base: string, policy: string): string {
  return `${base}*
  Content-Security-Policy: ${policy}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  X-Frame-Options: SAMEORIGIN
  Referrer-Policy: strict-origin-when-cross-origin

${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
}

/** A site map has at most so many addresses (https://www.sitemaps.org/protocol.html). */
const mostAddresses = 50_000;

/** The site map of these pages, whose addresses are below `root`; that of a large site lists its parts. */
export function sitemapFiles(root: string, pages: readonly string[]): [name: string, text: string][] {
  const map = (addresses: readonly string[]) =>
    xml(
      'urlset',
      addresses.map((address) => `<url><loc>${escaped(`${root}${address}`)}</loc></url>`),
    );
  if (pages.length <= mostAddresses) return [['sitemap.xml', map(pages)]];
  const parts = Array.from({ length: Math.ceil(pages.length / mostAddresses) }, (_, at) => ({
    name: `sitemap/${at + 1}.xml`,
    text: map(pages.slice(at * mostAddresses, (at + 1) * mostAddresses)),
  }));
  const index = parts.map(({ name }) => `<sitemap><loc>${escaped(`${root}${name}`)}</loc></sitemap>`);
  return [
    ['sitemap.xml', xml('sitemapindex', index)],
    ...parts.map(({ name, text }): [string, string] => [name, text]),
  ];
}

function xml(element: string, lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${element}>
`;
}

function escaped(address: string): string {
  return address.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/'/g, '&apos;');
}
