import type { Command } from 'commander';
import { astroStatus, type SiteFlags } from '../astro.ts';
import { withContentArgument } from '../content-argument.ts';

interface DevFlags extends SiteFlags {
  port?: string;
}

/** `offprint dev`. */
export function define(command: Command): void {
  withContentArgument(command)
    .description('Shows the shelf while you edit it: what changes in its folder changes in the browser.')
    .option('--port <number>', 'the port; the next free one where it is in use')
    .action(async (content: string | undefined, { port, ...flags }: DevFlags) => {
      const words = port === undefined ? ['dev'] : ['dev', '--port', port];
      process.exitCode = await astroStatus(words, { ...flags, ...(content !== undefined && { content }) });
    });
}
