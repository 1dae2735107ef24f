import { linkItem } from '../../dom/element.ts';
import { readName } from '../cache-names.ts';

/** At most this many papers are listed. */
const maxPapers = 100;

/** Lists the papers that were read on this device, the latest first. */
export async function listReadPapers(): Promise<void> {
  const block = document.querySelector<HTMLElement>('[data-read]');
  const list = block?.querySelector('[data-read-list]');
  if (!block || !list) return;
  const scope = new URL(block.dataset['base'] ?? '/', document.baseURI).href;
  const papers = await papersIn(await caches.open(readName(scope)), scope);
  list.replaceChildren(...papers.map(([address, title]) => linkItem(address, title)));
  block.hidden = papers.length === 0;
}

/** The addresses and titles of the papers' pages in a cache. */
async function papersIn(read: Cache, scope: string): Promise<[address: string, title: string][]> {
  const pages = (await read.keys()).map(({ url }) => url).filter((url) => url.startsWith(`${scope}papers/`));
  const titled = await Promise.all(
    pages
      .reverse()
      .slice(0, maxPapers)
      .map(async (url): Promise<[string, string]> => [url, await titleOf(await read.match(url))]),
  );
  return titled.filter(([, title]) => title !== '');
}

/** The heading of a page; empty for anything else. */
async function titleOf(page: Response | undefined): Promise<string> {
  if (!page?.headers.get('content-type')?.startsWith('text/html')) return '';
  const parsed = new DOMParser().parseFromString(await page.text(), 'text/html');
  return parsed.querySelector('h1')?.textContent?.trim() ?? '';
}
