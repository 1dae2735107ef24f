import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { called } from './called.ts';
import { headerRules, headersOf } from './host-headers.ts';

/**
 * A server of a built site below `base` that does what static hosts do: `/papers/x` redirects to
 * `/papers/x/`, and a missing file gets status 404 with the site's own page. It reads files at each
 * request, so that a new build shows, and sends the headers of `_headers`. `_redirects` are not followed, as few
 * hosts do. Throws an Error
 * where `folder` has no built site.
 */
export function siteServer(folder: string, base: string): Server {
  const missing = path.join(folder, '404.html');
  if (!existsSync(missing))
    throw new Error(`${folder}: there is no built site here. Build it first: ${called('build')}`);
  const headers = path.join(folder, '_headers');
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const serveFile = sirv(folder, { etag: true, dev: true });
  return createServer((request, response) => {
    const [address = '/', query] = (request.url ?? '/').split('?', 2);
    if (!address.startsWith(root)) {
      response.writeHead(302, { location: root }).end();
      return;
    }
    for (const [name, value] of Object.entries(headersOf(address, headerRules(textOf(headers)))))
      response.setHeader(name, value);
    const inside = address.slice(root.length - 1);
    if (!inside.endsWith('/') && isFolder(folder, inside)) {
      response.writeHead(301, { location: `${address}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    request.url = inside;
    serveFile(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(missing));
    });
  });
}

/** Whether an address without a slash at its end is that of a folder with a page. */
function isFolder(folder: string, address: string): boolean {
  try {
    const name = path.join(folder, decodeURIComponent(address));
    return name.startsWith(folder) && existsSync(path.join(name, 'index.html'));
  } catch {
    return false;
  }
}

/** The text of a file; empty where there is none. */
function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
