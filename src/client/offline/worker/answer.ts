import { firstList, restList } from '../../../offline/edition.ts';
import { cacheNames } from '../cache-names.ts';

/** What answering a request needs. */
export interface AnswerTools {
  edition: string;
  scope: string;
  caches: CacheStorage;
  fetch(request: Request): Promise<Response>;
  /** Whether all of the edition is on the device. */
  isWhole(): Promise<boolean>;
  /** Takes work that may go on after the answer. */
  later(work: Promise<unknown>): void;
  /** Called where the server could not be reached. */
  unreachable(): void;
}

const ownFiles: ReadonlySet<string> = new Set(['sw.js', firstList, restList]);

/** Whether a request is one for a file of the site; the worker's own files are the browser's business. */
export function isAnswered({ method, url, headers }: Request, scope: string): boolean {
  const [name = ''] = url.slice(scope.length).split('?', 1);
  return method === 'GET' && url.startsWith(scope) && !ownFiles.has(name) && !headers.has('range');
}

/**
 * The answer to a request. A whole edition answers itself, whatever the query. Otherwise the network comes
 * first and its answer is stored, and what is stored is used where the network fails; scripts and styles, whose
 * names have hashes, are never fetched twice. In place of a page that can't be had comes the page for missing
 * pages (status 404) or for pages that aren't on the device (503).
 */
export async function offlineAnswer(request: Request, tools: AnswerTools): Promise<Response> {
  const { scope, caches } = tools;
  const names = cacheNames(scope, tools.edition);
  const address = bareAddress(request.url);
  const isWhole = await tools.isWhole();

  if (isWhole || address.startsWith(`${scope}_astro/`)) {
    const stored = await storedAnswer();
    if (stored) return stored;
  }
  try {
    const answer = await tools.fetch(request);
    if (answer.status >= 500) return (await storedAnswer()) ?? answer;
    if (answer.ok && answer.type === 'basic' && !answer.redirected) tools.later(storeRead(answer.clone()));
    return answer;
  } catch (cause) {
    tools.unreachable();
    const stored = (await storedAnswer()) ?? (request.mode === 'navigate' ? await pageInstead() : undefined);
    if (stored) return stored;
    throw cause;
  }

  async function storedAnswer(): Promise<Response | undefined> {
    const stored = await storedAt(address);
    if (stored || address.endsWith('/') || request.mode !== 'navigate') return stored;
    const isFolder = (await storedAt(`${address}/`)) !== undefined;
    return isFolder ? Response.redirect(`${address}/${new URL(request.url).search}`, 301) : undefined;
  }

  async function storedAt(url: string): Promise<Response | undefined> {
    for (const cacheName of [names.first, names.rest, names.read]) {
      const stored = await caches.match(url, { cacheName, ignoreVary: true });
      if (stored) return stored;
    }
    return undefined;
  }

  async function pageInstead(): Promise<Response | undefined> {
    const page = await storedAt(`${scope}${isWhole ? '404.html' : 'offline/'}`);
    return page && new Response(page.body, { status: isWhole ? 404 : 503, headers: page.headers });
  }

  /** A download that breaks, or a full device, leaves what was stored before. */
  async function storeRead(answer: Response): Promise<void> {
    const read = await caches.open(names.read);
    await read.put(address, answer).catch(() => undefined);
  }
}

/** The address without query and fragment. */
function bareAddress(url: string): string {
  const address = new URL(url);
  address.search = '';
  address.hash = '';
  return address.href;
}
