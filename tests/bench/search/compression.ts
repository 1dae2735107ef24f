import type { RequestListener, Server, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';

/** What hosts compress as they send it. */
const compressible = /html|css|javascript|json|svg|xml|text/;

/** Has a server compress texts as hosts do, where the browser takes that. */
export function compressing(server: Server): Server {
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (/\bgzip\b/.test(String(request.headers['accept-encoding']))) compress(response);
    for (const answer of answers) answer(request, response);
  });
  return server;
}

function compress(response: ServerResponse): void {
  const { writeHead } = response;
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  response.writeHead = ((status: number, headers: Record<string, string | number> = {}) => {
    const type = String(headers['content-type'] ?? headers['Content-Type'] ?? '');
    if (status !== 200 || !compressible.test(type)) return writeHead.call(response, status, headers);
    const kept = Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-length');
    const stream = createGzip();
    stream.on('data', (part) => write(part));
    stream.on('drain', () => response.emit('drain'));
    stream.on('end', () => end());
    response.write = ((part: Buffer) => stream.write(part)) as typeof response.write;
    response.end = ((part?: Buffer) => {
      stream.end(part);
      return response;
    }) as typeof response.end;
    return writeHead.call(response, status, { ...Object.fromEntries(kept), 'content-encoding': 'gzip' });
  }) as typeof response.writeHead;
}
