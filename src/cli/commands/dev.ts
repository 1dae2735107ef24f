import type { Command } from 'commander';
import { astroStatus, type SiteFlags } from '../astro.ts';

interface DevFlags extends SiteFlags {
  port?: string;
}

/** `offprint dev`. */
export function define(command: Command): void {
  command
    .description('Shows the shelf while you edit it: what changes in its folder changes in the browser.')
    .argument('[folder]', 'the content folder; otherwise OFFPRINT_CONTENT, content, or the current folder')
    .option('--port <number>', 'the port; the next free one where it is in use')
    .action(async (content: string | undefined, { port, ...flags }: DevFlags) => {
      const words = port === undefined ? ['dev'] : ['dev', '--port', port];
      process.exitCode = await astroStatus(words, { ...flags, ...(content !== undefined && { content }) });
    });
}
