import {
  type FileList,
  firstList,
  hashOf,
  type KeptFile,
  restList,
} from '../../../../src/offline/edition.ts';

/** Where the shelf of the tests lies. */
export const scope = 'https://shelf.example/';

/** A site on a server in memory: `files` are texts by address, and may change. */
export interface MemorySite {
  files: Map<string, string>;
  /** What was fetched, in order. */
  asked: string[];
  fetch(url: string, init?: RequestInit): Promise<Response>;
  /** Called before each answer; may throw as a broken network does. */
  fault?: (address: string) => void;
}

export function memorySite(files: Record<string, string>): MemorySite {
  const site: MemorySite = {
    files: new Map(Object.entries(files)),
    asked: [],
    async fetch(url, init) {
      init?.signal?.throwIfAborted();
      const address = url.slice(scope.length);
      site.fault?.(address);
      site.asked.push(address);
      const text = site.files.get(address);
      const isPage = address === '' || address.endsWith('/');
      const headers = { 'content-type': isPage ? 'text/html; charset=utf-8' : 'text/plain' };
      return text === undefined ? new Response('', { status: 404 }) : new Response(text, { headers });
    },
  };
  return site;
}

export async function keptFile(address: string, text: string): Promise<KeptFile> {
  const bytes = new TextEncoder().encode(text);
  return [address, bytes.length, await hashOf(bytes)];
}

/** Puts both lists of the edition `name` on the site: all files but those below `first` are its rest. */
export async function publish(site: MemorySite, name: string, first: readonly string[]): Promise<number> {
  const files = await Promise.all(
    [...site.files]
      .filter(([address]) => address !== firstList && address !== restList)
      .map(([address, text]) => keptFile(address, text)),
  );
  const list = (some: KeptFile[]) => JSON.stringify({ name, files: some } satisfies FileList);
  const rest = files.filter(([address]) => !first.includes(address));
  site.files.set(firstList, list(files.filter(([address]) => first.includes(address))));
  site.files.set(restList, list(rest));
  return rest.reduce((sum, [, bytes]) => sum + bytes, 0);
}
