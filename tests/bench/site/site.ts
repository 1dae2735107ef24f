import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import sirv from 'sirv';
import { siteServer } from '../../../src/cli/server.ts';
import { listening } from '../search/session.ts';
import { baseOf } from './base.ts';
import { sampleOf, type Template, templateAt, templatesOf } from './template.ts';

/** A site that is measured: where it answers, and which of its pages stand for all. */
export interface Site {
  name: string;
  /** Its root, with a slash at the end. */
  address: string;
  templates: Template[];
  close(): void;
}

/** So many pages stand for a site that isn't ours, besides its front page. */
const mostSampled = 5;

/**
 * A built folder, served from now on with its texts compressed, or a site that answers already. The
 * templates are `paths`, or else found: in a folder of ours all, elsewhere the front page and what it
 * links to, or pages of each kind where a folder has no front page. Throws an Error where there is no such site.
 */
export async function siteAt(place: string, paths: readonly string[], browser: Browser): Promise<Site> {
  if (/^https?:/.test(place)) {
    const address = place.endsWith('/') ? place : `${place}/`;
    const templates = paths.length > 0 ? paths.map(templateAt) : await linkedFrom(address, browser);
    return { name: new URL(address).host, address, templates, close: () => {} };
  }
  const names = await namesIn(place);
  const isOurs = names.has('edition.json') && names.has('names.json');
  const pages = [...names].filter((name) => name.endsWith('.html')).sort();
  const front = names.has('index.html') ? 'index.html' : pages[0];
  if (front === undefined)
    throw new Error(`${place}: there is no built site here. Build it, or give its address with http.`);
  const base = baseOf(await readFile(path.join(place, front), 'utf8'), names);
  const server = isOurs ? siteServer(place, base) : foreignServer(place, base);
  const address = `${listening(server).address}${base}`;
  const templates =
    paths.length > 0
      ? paths.map(templateAt)
      : isOurs
        ? templatesOf(await pagesIn(place, pages))
        : front === 'index.html'
          ? await linkedFrom(address, browser)
          : sampleOf(pages.map(addressed), mostSampled).filter(({ path }) => path !== '');
  return {
    name: place,
    address,
    templates,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function namesIn(folder: string): Promise<Set<string>> {
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      ),
  );
}

/** The pages of a folder of ours, addressed as readers address them, without redirects. */
async function pagesIn(folder: string, names: readonly string[]) {
  const pages = [];
  for (const name of names) {
    const html = await readFile(path.join(folder, name), 'utf8');
    if (/<meta http-equiv="refresh"/i.test(html)) continue;
    pages.push({ path: addressed(name), bytes: html.length });
  }
  return pages;
}

function addressed(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1');
}

function foreignServer(folder: string, base: string): Server {
  const serveFile = sirv(folder, { etag: true, dev: true });
  return createServer((request, response) => {
    const address = request.url ?? '/';
    if (!address.startsWith(base)) response.writeHead(302, { location: base }).end();
    else {
      request.url = address.slice(base.length - 1);
      serveFile(request, response);
    }
  });
}

/** What a front page links to within its site, as a reader's browser shows it. */
async function linkedFrom(address: string, browser: Browser): Promise<Template[]> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    const links = await page.evaluate(
      (root) =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
          .map(({ href }) => href.replace(/#.*$/, ''))
          .filter((href) => href.startsWith(root) && !/\.(?!html?$)[a-z0-9]+$/i.test(href))
          .map((href) => href.slice(root.length)),
      page.url().startsWith(address) ? address : new URL('/', page.url()).href,
    );
    return sampleOf(links, mostSampled);
  } finally {
    await page.close();
  }
}
