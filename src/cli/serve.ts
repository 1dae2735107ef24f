import path from 'node:path';
import { commandLine } from './command-line.ts';
import { siteServer } from './server.ts';

const usage = `Serves the built site on this machine.

  npm run preview -- [--port <number>]

  --port    the port; otherwise PORT, or 4321; the next free one where it is in use
  --help    prints this

OFFPRINT_OUT names the folder of the built site, OFFPRINT_BASE the sub-path.
`;

/** At most this many further ports are tried. */
const maxFurtherPorts = 20;

const { values } = commandLine(
  usage,
  { port: { type: 'string', default: process.env['PORT'] || '4321' } },
  {
    check({ port }) {
      if (!/^\d+$/.test(String(port)) || Number(port) > 65_535)
        throw new Error(`--port ${port}: not a port; give a number up to 65535.`);
    },
  },
);
const base = `/${(process.env['OFFPRINT_BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const folder = path.resolve(process.env['OFFPRINT_OUT'] || 'dist');

try {
  const server = siteServer(folder, base);
  const first = Number(values.port);
  let port = first;
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && port < Math.min(first + maxFurtherPorts, 65_535))
      server.listen(++port);
    else stop(error);
  });
  server.on('listening', () =>
    console.log(`\nThe shelf is at http://localhost:${port}${base}\nStop it with Ctrl+C.`),
  );
  server.listen(port);
} catch (error) {
  stop(error as Error);
}

function stop({ message }: Error): void {
  console.error(message);
  process.exitCode = 1;
}
