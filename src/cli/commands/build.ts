import type { Command } from 'commander';
import { astroStatus, type SiteFlags } from '../astro.ts';

/** `offprint build`. */
export function define(command: Command): void {
  command
    .description('Writes the site of a content folder, with its search, into a folder of static files.')
    .argument('[folder]', 'the content folder; otherwise OFFPRINT_CONTENT, content, or the current folder')
    .option('--out <folder>', 'where the site is written; otherwise OFFPRINT_OUT, or dist')
    .option('--site <address>', 'the public address; otherwise OFFPRINT_SITE, or address in site.yaml')
    .option('--base <path>', 'the sub-path, such as /shelf/; otherwise OFFPRINT_BASE, or none')
    .action(async (content: string | undefined, flags: SiteFlags) => {
      process.exitCode = await astroStatus(['build'], {
        ...flags,
        ...(content !== undefined && { content }),
      });
    });
}
