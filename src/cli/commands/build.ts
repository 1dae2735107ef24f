import type { Command } from 'commander';
import { builtSite, type SiteFlags, tellEngine } from '../astro.ts';
import { findingLines } from '../checking/finding.ts';
import { isShelfOrSaid } from '../checking/missing-shelf.ts';
import { namedContent, withContentArgument } from '../content-argument.ts';
import { sayFailure } from '../failure.ts';

interface BuildFlags extends SiteFlags {
  verbose?: true;
}

/** `offprint build`. */
export function define(command: Command): void {
  withContentArgument(command)
    .description('Writes the site of a content folder, with its search, into a folder of static files.')
    .option('--out <folder>', 'where the site is written; otherwise OFFPRINT_OUT, or dist')
    .option('--site <address>', 'the public address; otherwise OFFPRINT_SITE, or address in site.yaml')
    .option('--base <path>', 'the sub-path, such as /shelf/; otherwise OFFPRINT_BASE, or none')
    .option('--repository <address>', 'where the content is kept, if repository in site.yaml does not say it')
    .option('--verbose', 'says all that is known of what fails, for whoever mends the engine')
    .action(async (given: string | undefined, { verbose, ...flags }: BuildFlags) => {
      const folder = namedContent(given);
      if (await isBuilt(folder, flags, verbose)) return;
      // What the engine has open would keep the process from its end.
      process.exit(1);
    });
}

/** Builds the site, and says why where it can't be built: what a check says, or else what went wrong. */
async function isBuilt(folder: string, flags: SiteFlags, isVerbose: true | undefined): Promise<boolean> {
  if (!(await isShelfOrSaid(folder))) return false;
  try {
    await tellEngine({ ...flags, content: folder });
    if (await isRefused(folder, 'before')) return false;
  } catch (error) {
    sayFailure(error, isVerbose);
    return false;
  }
  try {
    await builtSite();
    return true;
  } catch (error) {
    if (isVerbose || !(await isRefused(folder, 'after'))) sayFailure(error, isVerbose);
    return false;
  }
}

/** Whether a check of the folder, before a build or after one that failed, finds what a build refuses; prints it. */
async function isRefused(folder: string, when: 'before' | 'after'): Promise<boolean> {
  const { refusedFindings } = await import('../checking/found.ts');
  const refused = await refusedFindings(folder, when);
  if (refused.length > 0) console.error(findingLines(refused));
  return refused.length > 0;
}
