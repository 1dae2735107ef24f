import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { isAddress } from '../../content/address-name.ts';
import { keptFolder } from '../../content/sources.ts';
import { collectedFrom } from '../../import/collection.ts';
import type { Plan } from '../../import/plan.ts';
import { isOfSource } from '../../import/source/origin.ts';
import { sourceOfBytes } from '../../import/source.ts';
import { diskStore, type ReadableStore, readableStore } from '../../import/store.ts';
import { summaryOf, summaryText } from '../../import/summary.ts';
import { called } from '../called.ts';
import { isFolderOrSaid } from '../checking/missing-shelf.ts';
import { namedContent, withContentArgument } from '../content-argument.ts';
import { type ExclusiveWork, exclusively } from '../exclusive.ts';
import type { SourceFile } from '../importing/choice.ts';
import { fetchedLists, noNetwork } from '../importing/network.ts';
import {
  interrupted,
  isDoneOrSaid,
  makeChanges,
  plannedChanges,
  shelfSources,
} from '../importing/shelf-import.ts';
import { chosenSources } from '../importing/source-files.ts';
import { jsonText } from '../json-text.ts';

interface UpdateFlags {
  accept?: true;
  dryRun?: true;
  json?: true;
}

/** `offprint update`. */
export function define(command: Command): void {
  withContentArgument(command)
    .description(
      'Reads all that sources.yaml names again, files, folders and addresses, and writes what changed.',
    )
    .option('--accept', 'goes on where a source is gone, or has fewer than half of its papers')
    .option('--dry-run', 'prints the summary and writes nothing')
    .option('--json', 'prints the summary as JSON, for programs')
    .addHelpText(
      'after',
      `
The summary is in Markdown, and serves as the text of a commit or of a pull request. A record that can't be read
is named in it and stops nothing. A source that is gone, or shrinks by half, stops for a person to look.
`,
    )
    .action(async (given: string | undefined, flags: UpdateFlags) => {
      const folder = namedContent(given);
      if (!(await isFolderOrSaid(folder))) {
        process.exitCode = 1;
        return;
      }
      const isDone = await isDoneOrSaid(() =>
        flags.dryRun
          ? isUpdated(folder, flags)
          : exclusively(folder, interrupted, (doing) => isUpdated(folder, flags, doing)),
      );
      process.exitCode = isDone ? 0 : 1;
    });
}

/** Whether the shelf is as its sources are. */
async function isUpdated(
  folder: string,
  { accept, json }: UpdateFlags,
  doing?: ExclusiveWork,
): Promise<boolean> {
  const tell = (message: string) => console.error(message);
  const shelf = await shelfSources(folder);
  if (shelf.sources.length === 0) {
    console.error(
      `${folder}: sources.yaml names nothing to read again. Name files, folders or addresses in it.`,
    );
    return false;
  }
  const readable = readableStore(folder);
  const store = doing && (await diskStore(folder));
  const addresses = shelf.sources.map((source) => source.path).filter(isAddress);
  const { texts, gone } = await fetchedLists(addresses, store ?? readable, process.env, tell);
  const chosen = await chosenSources([], folder, shelf, texts);
  const planned = await plannedChanges(readable, chosen, noNetwork, { tell });
  const faults = [
    ...gone.map(({ address, reason }) => `${address} is gone: ${reason}.`),
    ...chosen.absent.map(
      (place) => `${place} is gone: there is no such file or folder. Check its path in sources.yaml.`,
    ),
    ...(await shrunkSources(readable, chosen.sources, planned.plan)),
  ];
  if (faults.length > 0 && !accept) {
    console.error(
      `${faults.join('\n')}\nNothing was changed. If this is as it should be, go on: ${called('update --accept')}`,
    );
    return false;
  }
  const summary = await summaryOf(readable, planned.changes, planned.plan.problems);
  if (store && doing) await makeChanges(store, planned, [...planned.plan.sources].sort(), doing, tell);
  process.stdout.write(json ? jsonText(summary) : summaryText(summary));
  return true;
}

/** Fewer entries may go or come as they like. */
const leastEntries = 4;

/** The sources that have fewer than half of the entries that their copies have. */
async function shrunkSources(
  store: ReadableStore,
  sources: readonly SourceFile[],
  { read }: Plan,
): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, outside, fetched, columns } of sources) {
    const now = fetched ?? (outside && (await readFile(outside)));
    const bytes = now && (await store.bytes(`${keptFolder}/${name}`));
    if (!bytes || Buffer.from(bytes).equals(now)) continue;
    const old = { ...sourceOfBytes(name, bytes), ...(columns && { columns }) };
    const before = entriesIn((await collectedFrom([old], undefined, () => {})).read, name);
    const left = entriesIn(read, name);
    if (before >= leastEntries && left < before / 2)
      faults.push(`${name} had ${before} entries, and now has ${left}.`);
  }
  return faults;
}

function entriesIn(read: Plan['read'], name: string): number {
  return read.filter(({ file }) => isOfSource(file, name)).reduce((sum, { entries }) => sum + entries, 0);
}
