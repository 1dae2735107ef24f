import { hashOf, type KeptFile } from '../../../offline/edition.ts';

/** The server has something else at an address than the edition. */
export class UnlikeError extends Error {}

/** What a kept answer says of its bytes, so that the next edition need not fetch them again. */
export const hashHeader = 'offprint-hash';

/** What a kept answer must not say of itself: its bytes are unpacked. */
const dropped = ['content-encoding', 'content-length', 'vary'];

/** How often a file is asked for, and how: the last time past any copy on the way. */
const attempts: RequestCache[] = ['no-cache', 'reload', 'reload'];

/**
 * A file of an edition from the server, ready to be kept: whole, and not a redirection. Some hosts
 * add to pages (statistics, hidden addresses): such a page is taken if it is whole, without its
 * hash. Rejects with an UnlikeError where the server has something else, with what `fetch` rejects
 * with where there is no answer.
 */
export async function fetchedFile(
  scope: string,
  [address, , hash]: KeptFile,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
  signal?: AbortSignal,
): Promise<Response> {
  let fault: unknown;
  let altered: Response | undefined;
  for (const cache of attempts) {
    signal?.throwIfAborted();
    try {
      const answer = await fetch(`${scope}${address}`, { cache, ...(signal && { signal }) });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if ((await hashOf(bytes)) === hash) return keepable(answer, bytes, hash);
      if (answer.ok && isWholePage(answer, bytes)) altered = keepable(answer, bytes);
      fault = new UnlikeError(`${address} is not what this edition has there (status ${answer.status}).`);
    } catch (cause) {
      fault = cause;
    }
  }
  if (altered) return altered;
  throw fault;
}

function keepable(answer: Response, bytes: Uint8Array<ArrayBuffer>, hash?: string): Response {
  const headers = new Headers(answer.headers);
  for (const name of dropped) headers.delete(name);
  if (hash) headers.set(hashHeader, hash);
  return new Response(bytes, { headers });
}

function isWholePage(answer: Response, bytes: Uint8Array): boolean {
  const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
  return isPage && /<\/html>\s*$/i.test(new TextDecoder().decode(bytes.subarray(-200)));
}
