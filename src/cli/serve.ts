/** Serves the built site on this machine: `npm run preview -- [--port 4321]`. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { siteServer } from './server.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: process.env['PORT'] ?? '4321' } },
});
const base = `/${(process.env['OFFPRINT_BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const folder = path.resolve(process.env['OFFPRINT_OUT'] || 'dist');

try {
  const server = siteServer(folder, base);
  const first = Number(values.port);
  listen(first);

  /** Takes the next port where one is in use. */
  function listen(port: number): void {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port > first + 20) throw error;
      listen(port + 1);
    });
    server.listen(port, () => {
      server.removeAllListeners('error');
      console.log(`\nThe shelf is at http://localhost:${port}${base}\nStop it with Ctrl+C.`);
    });
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
