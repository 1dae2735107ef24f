import type { Command } from 'commander';
import { LockedError } from '../../import/lock.ts';
import { diskStore } from '../../import/store.ts';
import { ignoreAll, ignoreFile } from '../../import/undo/keep.ts';
import { NetworkError } from '../../sources/completion/completion.ts';
import type { CheckedContent } from '../checking/content.ts';
import { type Finding, findingsText } from '../checking/finding.ts';
import { foundIn } from '../checking/found.ts';
import { linkFindings } from '../checking/links/links.ts';
import { isShelfOrSaid } from '../checking/missing-shelf.ts';
import { namedContent, withContentArgument } from '../content-argument.ts';
import { exclusively } from '../exclusive.ts';
import { networkTools } from '../importing/network.ts';
import { jsonText } from '../json-text.ts';

interface CheckFlags {
  json?: true;
  links?: true;
}

/** `offprint check`. */
export function define(command: Command): void {
  withContentArgument(command)
    .description(
      'Says what a build would refuse in a content folder, what is doubtful in it and what does nothing.',
    )
    .option('--links', 'asks over the network which addresses are dead, and what became of papers')
    .option('--json', 'prints what is found as a list in JSON, for programs')
    .addHelpText('after', aboutLinks)
    .action(async (given: string | undefined, flags: CheckFlags) => {
      const folder = namedContent(given);
      process.exitCode = (await isRightOrSaid(folder, flags)) ? 0 : 1;
    });
}

const aboutLinks = `
With --links, hosts are asked side by side, each for one address at a time. What is there isn't asked for again
for a week. An address is dead where its host says so (404, 410), where there is no such host, and where
browsers warn of its certificate. Who refuses programs, fails or doesn't answer is named apart: look yourself.
Services say which papers were retracted or withdrawn, which preprints were published since, and which have a
newer version. A dead address gives the status 1, as what a build refuses does; news doesn't.

With --json, each finding has kind, file, line, text, and address and moved where it is about an address. Its kind
is refused, doubtful or unused; with --links also dead, moved, since (news of a paper) or silent (not answered).
`;

const interrupted = 'Interrupted. What was answered is kept; check again to go on.';

/** As `isRight`; what stops the check is said in words. */
async function isRightOrSaid(folder: string, flags: CheckFlags): Promise<boolean> {
  try {
    return await isRight(folder, flags);
  } catch (error) {
    if (error instanceof NetworkError) console.error(`There is no network: ${error.message}.`);
    else if (error instanceof LockedError) console.error(error.message);
    else throw error;
    return false;
  }
}

/** Whether a build would refuse nothing, and no address is dead. Prints what is found. */
async function isRight(folder: string, { json, links }: CheckFlags): Promise<boolean> {
  if (!(await isShelfOrSaid(folder))) return false;
  const { content, findings } = await foundIn(folder);
  const outside = links ? await exclusively(folder, interrupted, () => foundOutside(folder, content)) : [];
  const all = [...findings, ...outside];
  process.stdout.write(json ? jsonText(all) : findingsText(all, content.papers.length, links));
  return all.every(({ kind }) => kind !== 'refused' && kind !== 'dead');
}

/** What the network says; answers are kept in the folder. Progress is told on a terminal. */
async function foundOutside(folder: string, content: CheckedContent): Promise<Finding[]> {
  const store = await diskStore(folder);
  await store.write(ignoreFile, ignoreAll);
  const { isTTY } = process.stderr;
  const tell = (said: string) => {
    if (isTTY) process.stderr.write(`\r\x1b[K${said}`);
  };
  const tools = await networkTools(store, process.env, (said) => console.error(said));
  try {
    return await linkFindings(folder, content, { ...tools, tell }, tell);
  } finally {
    tell('');
  }
}
