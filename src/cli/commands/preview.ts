import path from 'node:path';
import { type Command, Option } from 'commander';
import { endWithParent } from '../end-with-parent.ts';
import { maxPort, portOf } from '../port.ts';
import { siteServer } from '../server.ts';

interface PreviewFlags {
  port: number;
  out: string;
  base: string;
}

/** `offprint preview`. */
export function define(command: Command): void {
  command
    .description('Serves the built site on this machine.')
    .addOption(
      new Option('--port <number>', 'the port; the next free one where it is in use')
        .env('PORT')
        .default(4321)
        .argParser(portOf),
    )
    .addOption(new Option('--out <folder>', 'where the site was written').env('OFFPRINT_OUT').default('dist'))
    .addOption(new Option('--base <path>', 'the sub-path of the site').env('OFFPRINT_BASE').default('/'))
    .action(serve);
}

/** At most this many further ports are tried. */
const maxFurtherPorts = 20;

/** Serves until the process is ended. */
function serve({ port: first, out, base: given }: PreviewFlags): void {
  const base = `/${given.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const stop = ({ message }: Error) => {
    console.error(message);
    process.exitCode = 1;
  };
  endWithParent();
  try {
    const server = siteServer(path.resolve(out || 'dist'), base);
    let port = first;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < Math.min(first + maxFurtherPorts, maxPort))
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
}
