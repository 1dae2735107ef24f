import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { type Asked, freshPage, listening, longestTaskOf } from './session.ts';

/** What the peers are given of a paper; the same text that is searched on our site. */
export interface PeerText {
  id: string;
  title: string;
  text: string;
  authors: string;
}

/** A page of a peer, in a folder of its own, and how what it finds is named. */
interface PeerSite {
  folder: string;
  idOf(found: string): string;
}

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Peer</title>';

/**
 * MiniSearch 7 over all texts, indexed in the browser: titles boosted, words begun and misspelt found,
 * any of the words. Of boosts 1, 2, 3 and 5 and with or without prefixes, this is its best on the
 * tuned half.
 */
export async function miniSearchSite(texts: readonly PeerText[], folder: string): Promise<PeerSite> {
  await mkdir(folder, { recursive: true });
  const library = createRequire(import.meta.url)
    .resolve('minisearch')
    .replace(/cjs\/index\.cjs$/, 'es/index.js');
  await writeFile(path.join(folder, 'minisearch.js'), await readFile(library));
  await writeFile(path.join(folder, 'texts.json'), JSON.stringify(texts));
  const script = `import MiniSearch from './minisearch.js';
    const index = new MiniSearch({ fields: ['title', 'text', 'authors'], searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true } });
    index.addAll(await (await fetch('./texts.json')).json());
    globalThis.ask = async (query, count) => index.search(query).slice(0, count).map(({ id }) => id);`;
  await writeFile(path.join(folder, 'peer.js'), script);
  await writeFile(path.join(folder, 'index.html'), `${head}<script type="module" src="./peer.js"></script>`);
  return { folder, idOf: (id) => id };
}

/** Pagefind as it comes: its own bundle, its own client, its own ranking. */
export async function pagefindSite(texts: readonly PeerText[], folder: string): Promise<PeerSite> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind could not be started.');
  for (let start = 0; start < texts.length; start += 64)
    await Promise.all(
      texts.slice(start, start + 64).map(({ id, title, text, authors }) =>
        index.addCustomRecord({
          url: id,
          content: `${title}\n${text}`,
          language: 'en',
          meta: { title, authors },
        }),
      ),
    );
  const { files } = await index.getFiles();
  await pagefind.close();
  const ids = new Map<string, string>();
  for (const { path: name, content } of files) {
    const target = path.join(folder, 'pagefind', name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
    if (name.endsWith('.pf_fragment'))
      ids.set(
        path.basename(name, '.pf_fragment'),
        JSON.parse(gunzipSync(content).toString('utf8').slice('pagefind_dcd'.length)).url,
      );
  }
  const script = `const pagefind = await import('./pagefind/pagefind.js');
    await pagefind.init();
    globalThis.ask = async (query, count) => {
      const { results } = await pagefind.search(query);
      await Promise.all(results.slice(0, Math.min(count, 5)).map((result) => result.data()));
      return results.slice(0, count).map(({ id }) => id);
    };`;
  await writeFile(path.join(folder, 'peer.js'), script);
  await writeFile(path.join(folder, 'index.html'), `${head}<script type="module" src="./peer.js"></script>`);
  return { folder, idOf: (found) => (ids.get(found) ?? '').replace(/^\//, '') };
}

/** A peer's page in the browser. */
export async function peerSession(browser: Browser, { folder, idOf }: PeerSite): Promise<Asked> {
  const server = createServer(sirv(folder, { dev: true }));
  const { address, bytes } = listening(server);
  const page = await freshPage(browser, `${address}/`);
  await page.waitForFunction(() => 'ask' in globalThis, undefined, { timeout: 120_000 });
  const ask = ({ query, count }: { query: string; count: number }) =>
    (globalThis as unknown as { ask(query: string, count: number): Promise<string[]> }).ask(query, count);
  return {
    bytes,
    ids: async (query, count) => (await page.evaluate(ask, { query, count })).map(idOf),
    time: (query) =>
      page.evaluate(async (asked) => {
        const start = performance.now();
        await (globalThis as unknown as { ask(query: string, count: number): Promise<string[]> }).ask(
          asked,
          20,
        );
        return performance.now() - start;
      }, query),
    longestTask: () => longestTaskOf(page),
    close: async () => {
      await page.context().close();
      server.close();
    },
  };
}
