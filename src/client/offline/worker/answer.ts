import { cacheNames } from '../cache-names.ts';

/** What requests are answered with. */
export interface AnswerTools {
  edition: string;
  scope: string;
  caches: CacheStorage;
  fetch(request: Request): Promise<Response>;
  /** Whether all of the edition is kept. */
  isWhole(): Promise<boolean>;
  /** Takes work that may go on after the answer. */
  later(work: Promise<unknown>): void;
  /** Called where the server could not be reached. */
  unreachable(): void;
}

/** Whether a request is one for a file of the site; the worker's own files are the browser's business. */
export function isAnswered({ method, url, headers }: Request, scope: string): boolean {
  const isOwn = /^(?:sw\.js|edition(?:-rest)?\.json)(?:\?|$)/.test(url.slice(scope.length));
  return method === 'GET' && url.startsWith(scope) && !isOwn && !headers.has('range');
}

/**
 * A whole edition answers itself, whatever the query. Otherwise the network is asked first, what it
 * says is kept for later, and what is kept stands in where it fails; only scripts and styles, whose
 * names hold their hashes, are never asked for twice. A page that can't be had is answered with the
 * one for missing pages (status 404) or for pages that aren't kept (503).
 */
export async function offlineAnswer(request: Request, tools: AnswerTools): Promise<Response> {
  const { scope, caches } = tools;
  const names = cacheNames(scope, tools.edition);
  const address = bareAddress(request.url);
  const isWhole = await tools.isWhole();

  if (isWhole || address.startsWith(`${scope}_astro/`)) {
    const kept = await keptAnswer();
    if (kept) return kept;
  }
  try {
    const answer = await tools.fetch(request);
    if (answer.status >= 500) return (await keptAnswer()) ?? answer;
    if (answer.ok && answer.type === 'basic' && !answer.redirected) tools.later(keepRead(answer.clone()));
    return answer;
  } catch (cause) {
    tools.unreachable();
    const kept = (await keptAnswer()) ?? (request.mode === 'navigate' ? await pageInstead() : undefined);
    if (kept) return kept;
    throw cause;
  }

  async function keptAnswer(): Promise<Response | undefined> {
    const kept = await keptAt(address);
    if (kept || address.endsWith('/') || request.mode !== 'navigate') return kept;
    const isFolder = (await keptAt(`${address}/`)) !== undefined;
    return isFolder ? Response.redirect(`${address}/${new URL(request.url).search}`, 301) : undefined;
  }

  async function keptAt(url: string): Promise<Response | undefined> {
    for (const cacheName of [names.first, names.rest, names.read]) {
      const kept = await caches.match(url, { cacheName, ignoreVary: true });
      if (kept) return kept;
    }
    return undefined;
  }

  async function pageInstead(): Promise<Response | undefined> {
    const page = await keptAt(`${scope}${isWhole ? '404.html' : 'offline/'}`);
    return page && new Response(page.body, { status: isWhole ? 404 : 503, headers: page.headers });
  }

  /** A download that breaks, or a full device, leaves what was kept before. */
  async function keepRead(answer: Response): Promise<void> {
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
