import type { Command } from 'commander';
import { outputFolder } from '../../content/output.ts';
import { builtSite, type SiteFlags, tellEngine } from '../astro.ts';
import { endProgress } from '../building/build-log.ts';
import { builtText, readText } from '../building/summary.ts';
import { findingLines, isRefused } from '../checking/finding.ts';
import type { FoundForBuild } from '../checking/found.ts';
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
    .option('--verbose', 'says all that the build does, and all that is known of what fails')
    .action(async (given: string | undefined, { verbose, ...flags }: BuildFlags) => {
      const folder = namedContent(given);
      if (await isBuilt(folder, flags, verbose)) return;
      // What the engine has open would keep the process from its end.
      process.exit(1);
    });
}

/** Builds the site and says where it is, or why it can't be built: what a check says, or else what went wrong. */
async function isBuilt(folder: string, flags: SiteFlags, isVerbose: true | undefined): Promise<boolean> {
  if (!(await isShelfOrSaid(folder))) return false;
  const start = performance.now();
  try {
    await tellEngine({ ...flags, content: folder });
    if (await isRefusedOrRead(folder)) return false;
  } catch (error) {
    sayFailure(error, isVerbose);
    return false;
  }
  try {
    await builtSite(isVerbose).finally(() => endProgress());
    const out = outputFolder(process.env['OFFPRINT_OUT'], folder, process.cwd());
    process.stdout.write(await builtText(out, performance.now() - start, flags));
    return true;
  } catch (error) {
    if (isVerbose || !(await isRefusedAfter(folder))) sayFailure(error, isVerbose);
    return false;
  }
}

/** Whether a check of the folder finds what a build refuses, which is printed; otherwise what was read is. */
async function isRefusedOrRead(folder: string): Promise<boolean> {
  const found = await foundInTime(folder, 'before');
  if (isRefusedSaid(found)) return true;
  process.stdout.write(readText(found));
  return false;
}

/** Whether what a build stopped at is in the content, which is printed. */
async function isRefusedAfter(folder: string): Promise<boolean> {
  return isRefusedSaid(await foundInTime(folder, 'after'));
}

/** What a check finds; its words are read when the engine knows the language of the shelf. */
async function foundInTime(folder: string, when: 'before' | 'after'): Promise<FoundForBuild> {
  const { foundForBuild } = await import('../checking/found.ts');
  return foundForBuild(folder, when);
}

function isRefusedSaid({ findings }: FoundForBuild): boolean {
  const refused = findings.filter(isRefused);
  if (refused.length > 0) console.error(findingLines(refused));
  return refused.length > 0;
}
