import { hashOf, type KeptFile } from '../../../offline/edition.ts';

/** The server has something else at an address than the edition. */
export class UnlikeError extends Error {}

/** The header in which a stored file has its hash, so that the next edition need not fetch it again. */
export const hashHeader = 'offprint-hash';

/** Headers that a stored file must not have: its bytes are unpacked. */
const droppedHeaders = ['content-encoding', 'content-length', 'vary'];

/** How each attempt to fetch a file uses caches; the later ones pass by any copy on the way. */
const attempts: RequestCache[] = ['no-cache', 'reload', 'reload'];

/**
 * A file of an edition from the server, ready to be stored: whole, and not a redirection. Some hosts add to
 * pages (statistics, obfuscated addresses): such a page is taken if it is whole, without a hash. Rejects with
 * an UnlikeError where the server has something else, and with the error of `fetch` where there is no answer.
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
      if ((await hashOf(bytes)) === hash) return storable(answer, bytes, hash);
      if (answer.ok && isWholePage(answer, bytes)) altered = storable(answer, bytes);
      fault = new UnlikeError(`${address} is not what this edition has there (status ${answer.status}).`);
    } catch (cause) {
      fault = cause;
    }
  }
  if (altered) return altered;
  throw fault;
}

function storable(answer: Response, bytes: Uint8Array<ArrayBuffer>, hash?: string): Response {
  const headers = new Headers(answer.headers);
  for (const name of droppedHeaders) headers.delete(name);
  if (hash) headers.set(hashHeader, hash);
  return new Response(bytes, { headers });
}

function isWholePage(answer: Response, bytes: Uint8Array): boolean {
  const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
  return isPage && /<\/html>\s*$/i.test(new TextDecoder().decode(bytes.subarray(-200)));
}
