import type { Command } from 'commander';
import { astroStatus, type SiteFlags } from '../astro.ts';
import { withContentArgument } from '../content-argument.ts';

/** `offprint build`. */
export function define(command: Command): void {
  withContentArgument(command)
    .description('Writes the site of a content folder, with its search, into a folder of static files.')
    .option('--out <folder>', 'where the site is written; otherwise OFFPRINT_OUT, or dist')
    .option('--site <address>', 'the public address; otherwise OFFPRINT_SITE, or address in site.yaml')
    .option('--base <path>', 'the sub-path, such as /shelf/; otherwise OFFPRINT_BASE, or none')
    .option('--repository <address>', 'where the content is kept, if repository in site.yaml does not say it')
    .action(async (content: string | undefined, flags: SiteFlags) => {
      process.exitCode = await astroStatus(['build'], {
        ...flags,
        ...(content !== undefined && { content }),
      });
    });
}
